<%@ page contentType="text/html;charset=UTF-8" pageEncoding="UTF-8" session="false"
%><%@ taglib prefix="c" uri="jakarta.tags.core"
%><%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<div class="ec-narrow">
<h1><c:out value="${shell.title}"/></h1>
<p class="ec-actions"><a href="/admin"><c:out value="${m.text('accounts.admin.title')}"/></a></p>
<c:if test="${not empty notice}"><p class="ec-notice" role="status"><c:out value="${notice}"/></p></c:if>
<c:if test="${not empty message}"><p class="ec-notice ec-notice--error" role="alert"><c:out value="${message}"/></p></c:if>
<c:choose>
<c:when test="${not empty confirm}">
<p class="ec-notice ec-notice--warning" role="status"><c:out value="${m.text('accounts.purge.confirm.text', fn:length(lines))}"/></p>
<ul>
  <c:forEach items="${lines}" var="line"><li><bdi><c:out value="${line}"/></bdi></li>
  </c:forEach>
</ul>
<form class="ec-form" method="post" action="/admin/purge">
  <input type="hidden" name="token" value="${fn:escapeXml(visit.token)}">
  <input type="hidden" name="kind" value="${fn:escapeXml(form.kind())}">
  <input type="hidden" name="name" value="${fn:escapeXml(form.name())}">
  <input type="hidden" name="part" value="${fn:escapeXml(form.part())}">
  <input type="hidden" name="first" value="${fn:escapeXml(form.first())}">
  <input type="hidden" name="last" value="${fn:escapeXml(form.last())}">
  <input type="hidden" name="reason" value="${fn:escapeXml(form.reason())}">
  <input type="hidden" name="confirm" value="${fn:escapeXml(confirm)}">
  <div class="ec-form__buttons">
    <button class="ec-button ec-button--primary" type="submit" name="do" value="purge"><c:out value="${m.text('accounts.purge.do')}"/></button>
    <a class="ec-button ec-button--quiet" href="/admin/purge"><c:out value="${m.text('accounts.purge.cancel')}"/></a>
  </div>
</form>
</c:when>
<c:otherwise>
<p><c:out value="${m.text('accounts.purge.text')}"/></p>
<form class="ec-form" method="post" action="/admin/purge">
  <input type="hidden" name="token" value="${fn:escapeXml(visit.token)}">
  <div class="ec-form__field">
    <label for="ec-kind"><c:out value="${m.text('accounts.purge.kind')}"/></label>
    <select id="ec-kind" name="kind"><c:forEach items="${kinds}" var="kind"><option value="${fn:escapeXml(kind[0])}"<c:if test="${kind[0] eq form.kind()}"> selected</c:if>><c:out value="${kind[1]}"/></option></c:forEach></select>
  </div>
  <div class="ec-form__field">
    <label for="ec-name"><c:out value="${m.text('accounts.purge.name')}"/></label>
    <input id="ec-name" name="name" dir="auto" value="${fn:escapeXml(form.name())}" required>
  </div>
  <div class="ec-form__field">
    <label for="ec-part"><c:out value="${m.text('accounts.purge.part')}"/></label>
    <input id="ec-part" name="part" dir="auto" value="${fn:escapeXml(form.part())}">
  </div>
  <div class="ec-form__field">
    <label for="ec-first"><c:out value="${m.text('accounts.purge.first')}"/></label>
    <input id="ec-first" name="first" inputmode="numeric" value="${fn:escapeXml(form.first())}">
  </div>
  <div class="ec-form__field">
    <label for="ec-last"><c:out value="${m.text('accounts.purge.last')}"/></label>
    <input id="ec-last" name="last" inputmode="numeric" value="${fn:escapeXml(form.last())}">
  </div>
  <div class="ec-form__field">
    <label for="ec-reason"><c:out value="${m.text('accounts.purge.reason')}"/></label>
    <input id="ec-reason" name="reason" dir="auto" maxlength="300" value="${fn:escapeXml(form.reason())}" required>
  </div>
  <div class="ec-form__buttons">
    <button class="ec-button ec-button--primary" type="submit" name="do" value="show"><c:out value="${m.text('accounts.purge.show')}"/></button>
  </div>
</form>
</c:otherwise>
</c:choose>
</div>
