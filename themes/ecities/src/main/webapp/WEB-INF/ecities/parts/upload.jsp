<%@ page contentType="text/html;charset=UTF-8" pageEncoding="UTF-8" session="false"
%><%@ taglib prefix="c" uri="jakarta.tags.core"
%><%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<c:set var="changing" value="${true}"/>
<h1><c:out value="${shell.title}"/></h1>
<p><a href="${fn:escapeXml(viewHref)}"><c:out value="${m.text('pages.files.back')}"/></a></p>
<c:if test="${not empty reasons}">
<div class="ec-notice ec-notice--error" role="alert">
  <p><strong><c:out value="${m.text('pages.files.refused.title')}"/></strong></p>
  <ul><c:forEach items="${reasons}" var="reason"><li><c:out value="${reason}"/></li></c:forEach></ul>
</div>
</c:if>
<form class="ec-form" method="post" enctype="multipart/form-data" action="${fn:escapeXml(action)}">
  <div class="ec-form__field">
    <label for="ec-files"><c:out value="${m.text('pages.files.choose')}"/></label>
    <p class="ec-form__help" id="ec-files-help"><c:out value="${m.text('pages.files.choose.help', atOnce, largest, endings)}"/> <c:out value="${m.text('pages.files.choose.again')}"/></p>
    <input id="ec-files" type="file" name="files" multiple required aria-describedby="ec-files-help">
  </div>
  <div class="ec-form__field">
    <label for="ec-note"><c:out value="${m.text('pages.files.note')}"/></label>
    <p class="ec-form__help" id="ec-note-help"><c:out value="${m.text('pages.files.note.help')}"/></p>
    <input id="ec-note" type="text" name="note" dir="auto" maxlength="${maxNote}" value="${fn:escapeXml(note)}" aria-describedby="ec-note-help">
  </div>
  <div class="ec-form__buttons">
    <button class="ec-button ec-button--primary" type="submit"><c:out value="${m.text('pages.files.send')}"/></button>
  </div>
</form>
<section class="ec-files" aria-labelledby="ec-files-title">
  <h2 class="ec-files__title" id="ec-files-title"><c:out value="${m.text('pages.files.heading')}"/></h2>
  <c:if test="${empty files}"><p><c:out value="${m.text('pages.files.none')}"/></p></c:if>
  <%@ include file="files.jspf" %>
</section>
<c:if test="${not empty deleted}">
<section class="ec-files" aria-labelledby="ec-deleted-title">
  <h2 class="ec-files__title" id="ec-deleted-title"><c:out value="${m.text('pages.files.deleted')}"/></h2>
  <ul>
    <c:forEach items="${deleted}" var="back">
    <li>
      <bdi><c:out value="${back.name}"/></bdi> <span class="ec-file__facts"><c:out value="${back.kind}"/> · <c:out value="${back.size}"/></span>
      <%@ include file="file-restore.jspf" %>
    </li>
    </c:forEach>
  </ul>
</section>
</c:if>
