<%@ page contentType="text/html;charset=UTF-8" pageEncoding="UTF-8" session="false"
%><%@ taglib prefix="c" uri="jakarta.tags.core"
%><%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<h1><c:out value="${shell.title}"/></h1>
<c:if test="${not empty message}">
<div class="ec-notice ec-notice--error" role="alert">
  <p><strong><c:out value="${message}"/></strong></p>
  <p><c:out value="${m.text('pages.edit.refused')}"/></p>
  <c:if test="${not empty signIn}"><p><a href="${fn:escapeXml(signIn)}" target="_blank" rel="nofollow"><c:out value="${m.text('pages.edit.signin')}"/></a></p></c:if>
</div>
</c:if>
<c:if test="${not empty preview}"><p class="ec-notice" role="status"><a href="#preview"><c:out value="${m.text('pages.edit.previewed')}"/></a></p></c:if>
<c:if test="${not empty alikes}">
<div class="ec-notice ec-notice--warning" role="alert">
  <p><c:out value="${m.text('pages.edit.alike')}"/></p>
  <ul>
    <c:forEach items="${alikes}" var="link"><li><a href="${fn:escapeXml(link.href)}"><c:out value="${link.name}"/></a></li></c:forEach>
  </ul>
</div>
</c:if>
<%@ include file="draft.jspf" %>
<c:if test="${not empty templateMessage}"><p class="ec-notice ec-notice--warning" role="alert"><c:out value="${templateMessage}"/></p></c:if>
<c:if test="${not empty templates}">
<form class="ec-form ec-form--row ec-template" method="get" action="${fn:escapeXml(action)}">
  <div class="ec-form__field">
    <label for="ec-template"><c:out value="${m.text('pages.template.label')}"/></label>
    <p class="ec-form__help" id="ec-template-help"><c:out value="${m.text('pages.template.help')}"/></p>
    <select id="ec-template" name="template" dir="auto" aria-describedby="ec-template-help">
      <option value=""><c:out value="${m.text('pages.template.none')}"/></option>
      <c:forEach items="${templates}" var="choice"><option value="${fn:escapeXml(choice.page)}"<c:if test="${choice.chosen}"> selected</c:if>><c:out value="${choice.name}"/></option>
      </c:forEach>
    </select>
  </div>
  <button class="ec-button" type="submit"><c:out value="${m.text('pages.template.use')}"/></button>
</form>
</c:if>
<form class="ec-form ec-editor" method="post" action="${fn:escapeXml(action)}" data-ec-draft="${fn:escapeXml(draftAction)}" data-ec-unsaved="${empty message and empty preview and not unsaved ? 'clean' : 'changed'}">
  <input type="hidden" name="token" value="${fn:escapeXml(visit.token)}">
  <input type="hidden" name="base" value="${base}">
  <c:if test="${section gt 0}"><input type="hidden" name="section" value="${fn:escapeXml(section)}"></c:if>
  <div class="ec-form__field">
    <label for="ec-text"><c:out value="${m.text('pages.edit.text')}"/></label>
    <p class="ec-form__help" id="ec-text-help"><c:out value="${m.text('pages.edit.text.help')}"/> <a href="/wiki/Help.Editors" target="_blank"><c:out value="${m.text('pages.edit.help')}"/></a></p>
    <textarea id="ec-text" name="text" rows="22" dir="auto" spellcheck="true" aria-describedby="ec-text-help">
<c:out value="${text}"/></textarea>
  </div>
  <div class="ec-form__field">
    <label for="ec-note"><c:out value="${m.text('pages.edit.note')}"/></label>
    <p class="ec-form__help" id="ec-note-help"><c:out value="${m.text('pages.edit.note.help')}"/></p>
    <input id="ec-note" type="text" name="note" dir="auto" maxlength="${maxNote}" value="${fn:escapeXml(note)}" aria-describedby="ec-note-help">
  </div>
  <c:if test="${not empty alikes}">
  <div class="ec-form__field">
    <label><input type="checkbox" name="different" value="yes"<c:if test="${different}"> checked</c:if>> <c:out value="${m.text('pages.edit.alike.confirm')}"/></label>
  </div>
  </c:if>
  <c:if test="${not empty approvalAction}"><%@ include file="cleared.jspf" %></c:if>
  <div class="ec-form__buttons">
    <button class="ec-button ec-button--primary" type="submit" name="do" value="save"><c:out value="${m.text('pages.edit.save')}"/></button>
    <button class="ec-button" type="submit" name="do" value="preview" formaction="${fn:escapeXml(action)}#preview"><c:out value="${m.text('pages.edit.preview')}"/></button>
    <c:if test="${not empty approvalAction}"><button class="ec-button" type="submit" name="do" value="print" formaction="${fn:escapeXml(approvalAction)}"><c:out value="${m.text('pages.approval.print')}"/></button></c:if>
    <a class="ec-button ec-button--quiet" href="${fn:escapeXml(cancelHref)}"><c:out value="${m.text('pages.edit.cancel')}"/></a>
  </div>
</form>
<c:if test="${not empty preview}">
<section class="ec-preview" id="preview" aria-label="${fn:escapeXml(m.text('pages.edit.preview'))}">
  <p class="ec-notice"><c:out value="${m.text('pages.edit.previewed')}"/></p>
  <div class="ec-prose" dir="auto">
${preview}
  </div>
</section>
</c:if>
