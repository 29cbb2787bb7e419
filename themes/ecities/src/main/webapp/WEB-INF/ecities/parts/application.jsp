<%@ page contentType="text/html;charset=UTF-8" pageEncoding="UTF-8" session="false"
%><%@ taglib prefix="c" uri="jakarta.tags.core"
%><%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<div class="ec-narrow">
<h1 dir="auto"><c:out value="${shell.title}"/></h1>
<c:if test="${not empty message}"><p class="ec-notice ec-notice--error" role="alert"><c:out value="${message}"/></p></c:if>
<c:if test="${not empty link}">
<div class="ec-notice" role="status">
  <p><c:out value="${mailed ? m.text('members.link.mailed') : m.text('members.link.copy')}"/></p>
  <label for="ec-link"><c:out value="${m.text('members.link.label')}"/></label>
  <input id="ec-link" type="text" dir="ltr" readonly value="${fn:escapeXml(link)}">
</div>
</c:if>
<c:if test="${not application.open()}"><p class="ec-notice"><c:out value="${state}"/><c:if test="${not empty application.reason()}"> <bdi><c:out value="${application.reason()}"/></bdi></c:if></p></c:if>
<c:if test="${not empty known}"><p><a href="${fn:escapeXml(known)}"><c:out value="${m.text('members.application.known', knownName)}"/></a></p></c:if>
<p><c:out value="${m.text('members.suggestion.from', made)}"/></p>
<dl class="ec-typed">
  <dt><c:out value="${m.text('members.join.kind')}"/></dt><dd><c:out value="${kind}"/></dd>
  <dt><c:out value="${m.text('members.join.country')}"/></dt><dd><c:out value="${country}"/></dd>
  <c:if test="${not empty application.city()}"><dt><c:out value="${m.text('members.application.city')}"/></dt><dd dir="auto"><c:out value="${application.city()}"/></dd></c:if>
  <dt><c:out value="${m.text('members.join.why')}"/></dt><dd dir="auto"><c:out value="${application.why()}"/></dd>
  <c:if test="${application.open()}">
  <dt><c:out value="${m.text('members.application.person')}"/></dt><dd><bdi><c:out value="${application.person()}"/></bdi> <bdi><c:out value="${application.email()}"/></bdi></dd>
  </c:if>
</dl>
<c:if test="${application.open()}">
<c:forEach items="${problems}" var="problem"><p class="ec-notice ec-notice--warning"><c:out value="${problem}"/></p></c:forEach>
<form class="ec-form" method="post" action="${fn:escapeXml(path)}">
  <input type="hidden" name="token" value="${fn:escapeXml(visit.token)}">
  <div class="ec-form__field">
    <label for="ec-as"><c:out value="${m.text('members.application.as')}"/></label>
    <select id="ec-as" name="as"><c:forEach items="${places}" var="one"><option value="${fn:escapeXml(one.value)}"<c:if test="${one.value eq as}"> selected</c:if>><c:out value="${one.label}"/></option></c:forEach></select>
  </div>
  <div class="ec-form__field">
    <label for="ec-city"><c:out value="${m.text('members.application.page')}"/></label>
    <p class="ec-hint" id="ec-city-hint"><c:out value="${m.text('members.application.pageHint')}"/></p>
    <input id="ec-city" type="text" name="city" dir="auto" aria-describedby="ec-city-hint" value="${fn:escapeXml(city)}">
  </div>
  <p class="ec-hint"><c:out value="${m.text(mails ? 'members.application.mailed' : 'members.application.link')}"/></p>
  <div class="ec-form__buttons"><button class="ec-button ec-button--primary" type="submit" name="do" value="admit"><c:out value="${m.text('members.application.admit')}"/></button></div>
</form>
<details class="ec-form"<c:if test="${not empty reason}"> open</c:if>>
  <summary><c:out value="${m.text('members.suggestion.decline')}"/></summary>
  <c:if test="${not mails}"><p class="ec-notice ec-notice--warning"><c:out value="${m.text('members.application.tell')}"/></p></c:if>
  <form method="post" action="${fn:escapeXml(path)}">
    <input type="hidden" name="token" value="${fn:escapeXml(visit.token)}">
    <div class="ec-form__field">
      <label for="ec-reason"><c:out value="${m.text('members.application.why')}"/></label>
      <input id="ec-reason" type="text" name="reason" dir="auto" maxlength="500" value="${fn:escapeXml(reason)}" required>
    </div>
    <button class="ec-button" type="submit" name="do" value="decline"><c:out value="${m.text('members.application.decline')}"/></button>
  </form>
</details>
</c:if>
</div>
