<%@ page contentType="text/html;charset=UTF-8" pageEncoding="UTF-8" session="false"
%><%@ taglib prefix="c" uri="jakarta.tags.core"
%><%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<div class="ec-narrow">
<h1><c:out value="${shell.title}"/></h1>
<p class="ec-notice ec-notice--warning"><c:out value="${m.text('pages.files.delete.text')}"/></p>
<form class="ec-form" method="post" action="${fn:escapeXml(action)}">
  <input type="hidden" name="token" value="${fn:escapeXml(visit.token)}">
  <input type="hidden" name="version" value="${fn:escapeXml(version)}">
  <div class="ec-form__field">
    <label for="ec-note"><c:out value="${m.text('pages.files.delete.note')}"/></label>
    <input id="ec-note" type="text" name="note" dir="auto" maxlength="${maxNote}">
  </div>
  <div class="ec-form__buttons">
    <button class="ec-button ec-button--primary" type="submit" name="do" value="delete"><c:out value="${m.text('pages.files.delete.do')}"/></button>
    <a class="ec-button ec-button--quiet" href="${fn:escapeXml(cancelHref)}"><c:out value="${m.text('pages.files.delete.cancel')}"/></a>
  </div>
</form>
</div>
