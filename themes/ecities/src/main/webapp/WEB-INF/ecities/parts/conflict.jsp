<%@ page contentType="text/html;charset=UTF-8" pageEncoding="UTF-8" session="false"
%><%@ taglib prefix="c" uri="jakarta.tags.core"
%><%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<h1><c:out value="${shell.title}"/></h1>
<div class="ec-notice ec-notice--warning" role="alert">
<c:choose>
  <c:when test="${conflict.latest() eq 0}"><p><c:out value="${m.text('pages.conflict.deleted')}"/></p></c:when>
  <c:otherwise>
    <p><strong><c:out value="${m.text('pages.conflict.text')}"/></strong></p>
    <c:if test="${empty formHtml}"><p><c:out value="${m.text('pages.conflict.how')}"/></p></c:if>
  </c:otherwise>
</c:choose>
</div>
<c:if test="${empty formHtml and not empty conflict.clashes()}">
<section class="ec-conflict">
  <h2><c:out value="${m.text('pages.conflict.clashes')}"/></h2>
  <c:forEach items="${conflict.clashes()}" var="clash">
  <div class="ec-clash">
    <h3><span class="ec-hidden"><c:out value="${m.text('pages.conflict.where')}"/>: </span><c:out value="${clash.where}"/></h3>
    <dl>
      <div><dt><c:out value="${m.text('pages.conflict.base')}"/></dt><dd dir="auto" tabindex="0"><c:out value="${empty clash.base ? m.text('pages.conflict.nothing') : clash.base}"/></dd></div>
      <div><dt><c:out value="${m.text('pages.conflict.theirs')}"/></dt><dd dir="auto" tabindex="0"><c:out value="${empty clash.theirs ? m.text('pages.conflict.nothing') : clash.theirs}"/></dd></div>
      <div><dt><c:out value="${m.text('pages.conflict.mine')}"/></dt><dd dir="auto" tabindex="0"><c:out value="${empty clash.mine ? m.text('pages.conflict.nothing') : clash.mine}"/></dd></div>
    </dl>
  </div>
  </c:forEach>
</section>
</c:if>
<c:choose>
<%-- A data sheet's form brings its own way to choose. --%>
<c:when test="${not empty formHtml}">
${formHtml}
</c:when>
<c:otherwise>
<form class="ec-form ec-editor" method="post" action="${fn:escapeXml(action)}" data-ec-draft="${fn:escapeXml(draftAction)}" data-ec-unsaved="changed">
  <input type="hidden" name="token" value="${fn:escapeXml(visit.token)}">
  <input type="hidden" name="base" value="${base}">
  <div class="ec-sides">
    <div class="ec-form__field">
      <label for="ec-text"><c:out value="${m.text('pages.conflict.mine.text')}"/></label>
      <textarea id="ec-text" name="text" rows="22" dir="auto" spellcheck="true">
<c:out value="${conflict.mine()}"/></textarea>
    </div>
    <div class="ec-form__field">
      <label for="ec-theirs"><c:out value="${m.text('pages.conflict.theirs.text', conflict.latest())}"/></label>
      <textarea id="ec-theirs" name="theirs" rows="22" dir="auto" readonly>
<c:out value="${conflict.theirs()}"/></textarea>
    </div>
  </div>
  <div class="ec-form__field">
    <label for="ec-note"><c:out value="${m.text('pages.edit.note')}"/></label>
    <input id="ec-note" type="text" name="note" dir="auto" maxlength="${maxNote}" value="${fn:escapeXml(note)}">
  </div>
  <div class="ec-form__buttons">
    <button class="ec-button ec-button--primary" type="submit" name="do" value="save"><c:out value="${m.text('pages.conflict.save')}"/></button>
    <button class="ec-button" type="submit" name="do" value="preview" formaction="${fn:escapeXml(action)}#preview"><c:out value="${m.text('pages.edit.preview')}"/></button>
    <a class="ec-button ec-button--quiet" href="${fn:escapeXml(viewHref)}"><c:out value="${m.text('pages.conflict.drop')}"/></a>
  </div>
</form>
</c:otherwise>
</c:choose>
