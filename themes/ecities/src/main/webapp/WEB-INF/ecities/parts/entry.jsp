<%@ page contentType="text/html;charset=UTF-8" pageEncoding="UTF-8" session="false"
%><%@ taglib prefix="c" uri="jakarta.tags.core"
%><%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<div class="ec-narrow">
<h1><c:out value="${shell.title}"/></h1>
<c:if test="${not empty message}"><p class="ec-notice ec-notice--error" role="alert"><c:out value="${message}"/></p></c:if>
<c:if test="${not empty notice}"><p class="ec-notice" role="status"><c:out value="${notice}"/></p></c:if>
<c:choose>
<c:when test="${step eq 'removed'}"><p class="ec-notice"><c:out value="${m.text('members.entry.removed')}"/></p></c:when>
<c:when test="${step eq 'gone'}"><p class="ec-notice" role="status"><c:out value="${m.text('members.entry.gone')}"/></p></c:when>
<c:when test="${step eq 'late'}">
<p class="ec-notice"><c:out value="${m.text('members.entry.late')}"/></p>
<p><a class="ec-button ec-button--primary" href="/my-entry"><c:out value="${m.text('members.myEntry.do')}"/></a></p>
</c:when>
<c:when test="${step eq 'closed'}">
<p><c:out value="${m.text('members.entry.closed')}"/></p>
<p class="ec-hint"><c:out value="${m.text('members.entry.forwarded')}"/></p>
<form class="ec-form" method="post" action="/entry">
  <input type="hidden" name="token" value="${fn:escapeXml(visit.token)}">
  <input type="hidden" name="key" value="${fn:escapeXml(key)}">
  <div class="ec-form__buttons"><button class="ec-button ec-button--primary" type="submit" name="do" value="open"><c:out value="${m.text('members.entry.do.open')}"/></button></div>
</form>
</c:when>
<c:when test="${step eq 'remove'}">
<p><c:out value="${m.text('members.entry.remove.sure')}"/></p>
<form class="ec-form" method="post" action="/entry">
  <input type="hidden" name="token" value="${fn:escapeXml(visit.token)}">
  <input type="hidden" name="key" value="${fn:escapeXml(key)}">
  <div class="ec-form__buttons">
    <button class="ec-button ec-button--primary" type="submit" name="do" value="removeForGood"><c:out value="${m.text('members.entry.do.removeForGood')}"/></button>
    <button class="ec-button" type="submit" name="do" value="open"><c:out value="${m.text('members.entry.do.back')}"/></button>
  </div>
</form>
</c:when>
<c:otherwise>
<p class="ec-hint"><c:out value="${m.text('members.entry.forwarded')}"/></p>
<c:choose>
<c:when test="${not confirmed}"><p class="ec-notice"><c:out value="${m.text('members.entry.waits')}"/></p></c:when>
<c:when test="${hidden}"><p class="ec-notice"><c:out value="${m.text('members.entry.hiddenNow')}"/></p></c:when>
</c:choose>
<p><c:out value="${empty ends ? m.text('members.entry.years') : m.text('members.entry.until', ends)}"/> <c:out value="${m.text('members.entry.page', page)}"/></p>
<form class="ec-form" method="post" action="/entry">
  <input type="hidden" name="token" value="${fn:escapeXml(visit.token)}">
  <input type="hidden" name="key" value="${fn:escapeXml(key)}">
  <div class="ec-form__field">
    <label for="ec-entry"><c:out value="${m.text('members.entry.which')}"/></label>
    <select id="ec-entry" class="ec-input" name="entry"><c:forEach items="${audiences}" var="one"><option value="${fn:escapeXml(one.value)}"<c:if test="${one.value eq entry}"> selected</c:if>><c:out value="${one.label}"/></option></c:forEach></select>
  </div>
${formHtml}
  <div class="ec-form__buttons"><button class="ec-button ec-button--primary" type="submit" name="do" value="save"><c:out value="${m.text('members.entry.do.save')}"/></button></div>
</form>
<form class="ec-form" method="post" action="/entry">
  <input type="hidden" name="token" value="${fn:escapeXml(visit.token)}">
  <input type="hidden" name="key" value="${fn:escapeXml(key)}">
  <div class="ec-form__buttons">
    <c:if test="${confirmed and not hidden}"><button class="ec-button" type="submit" name="do" value="hide"><c:out value="${m.text('members.entry.do.hide')}"/></button></c:if>
    <c:if test="${hidden and canShow}"><button class="ec-button" type="submit" name="do" value="show"><c:out value="${m.text('members.entry.do.show')}"/></button></c:if>
    <button class="ec-button" type="submit" name="do" value="remove"><c:out value="${m.text('members.entry.do.remove')}"/></button>
  </div>
</form>
<details class="ec-log">
<summary><c:out value="${m.text('members.entry.log')}"/></summary>
<ul><c:forEach items="${log}" var="line"><li dir="auto"><c:out value="${line}"/></li></c:forEach></ul>
</details>
</c:otherwise>
</c:choose>
</div>
