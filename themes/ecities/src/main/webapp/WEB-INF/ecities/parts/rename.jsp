<%@ page contentType="text/html;charset=UTF-8" pageEncoding="UTF-8" session="false"
%><%@ taglib prefix="c" uri="jakarta.tags.core"
%><%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<div class="ec-narrow">
<h1><c:out value="${shell.title}"/></h1>
<c:if test="${not empty message}"><p class="ec-notice ec-notice--error" role="alert"><c:out value="${message}"/></p></c:if>
<p><c:out value="${m.text('pages.rename.text')}"/></p>
<c:if test="${referrerCount gt 0}"><p><c:out value="${m.text('pages.rename.referrers', referrerCount)}"/></p></c:if>
<form class="ec-form" method="post" action="${fn:escapeXml(action)}">
  <input type="hidden" name="token" value="${fn:escapeXml(visit.token)}">
  <div class="ec-form__field">
    <label for="ec-to"><c:out value="${m.text('pages.rename.to')}"/></label>
    <p class="ec-form__help" id="ec-to-help"><c:out value="${m.text('pages.rename.to.help')}"/></p>
    <input id="ec-to" type="text" name="to" dir="auto" maxlength="${fn:escapeXml(maxName)}" value="${fn:escapeXml(to)}" autocomplete="off" required aria-describedby="ec-to-help">
  </div>
  <div class="ec-form__field">
    <label for="ec-note"><c:out value="${m.text('pages.rename.why')}"/></label>
    <input id="ec-note" type="text" name="note" dir="auto" maxlength="${maxNote}" value="${fn:escapeXml(note)}">
  </div>
  <div class="ec-form__buttons">
    <button class="ec-button ec-button--primary" type="submit"><c:out value="${m.text('pages.rename.do')}"/></button>
    <a class="ec-button ec-button--quiet" href="${fn:escapeXml(cancelHref)}"><c:out value="${m.text('pages.rename.cancel')}"/></a>
  </div>
</form>
</div>
