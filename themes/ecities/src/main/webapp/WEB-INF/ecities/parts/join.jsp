<%@ page contentType="text/html;charset=UTF-8" pageEncoding="UTF-8" session="false"
%><%@ taglib prefix="c" uri="jakarta.tags.core"
%><%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<div class="ec-narrow">
<h1><c:out value="${shell.title}"/></h1>
<c:choose>
<c:when test="${not empty done}"><p class="ec-notice" role="status"><c:out value="${m.text('members.join.thanks', done)}"/></p><p><c:out value="${m.text('members.join.next')}"/></p></c:when>
<c:otherwise>
<c:if test="${not empty message}"><p class="ec-notice ec-notice--error" role="alert"><c:out value="${message}"/></p></c:if>
<p><c:out value="${m.text('members.join.intro')}"/></p>
<form class="ec-form" method="post" action="/join">
  <input type="hidden" name="token" value="${fn:escapeXml(visit.token)}">
  <div class="ec-form__field">
    <label for="ec-institution"><c:out value="${m.text('members.join.institution')}"/></label>
    <input id="ec-institution" type="text" name="institution" dir="auto" maxlength="${fn:escapeXml(maxName)}" autocomplete="organization" value="${fn:escapeXml(institution)}" required>
  </div>
  <div class="ec-form__field">
    <label for="ec-kind"><c:out value="${m.text('members.join.kind')}"/></label>
    <select id="ec-kind" name="kind" required><c:forEach items="${kinds}" var="one"><option value="${fn:escapeXml(one.value)}"<c:if test="${one.value eq kind}"> selected</c:if>><c:out value="${one.label}"/></option></c:forEach></select>
  </div>
  <div class="ec-form__field">
    <label for="ec-country"><c:out value="${m.text('members.join.country')}"/></label>
    <select id="ec-country" name="country" required><option value=""></option><c:forEach items="${countries}" var="one"><option value="${fn:escapeXml(one.value)}"<c:if test="${one.value eq country}"> selected</c:if>><c:out value="${one.label}"/></option></c:forEach></select>
  </div>
  <div class="ec-form__field">
    <label for="ec-city"><c:out value="${m.text('members.join.city')}"/></label>
    <input id="ec-city" type="text" name="city" dir="auto" maxlength="${fn:escapeXml(maxName)}" value="${fn:escapeXml(city)}">
  </div>
  <div class="ec-form__field">
    <label for="ec-why"><c:out value="${m.text('members.join.why')}"/></label>
    <textarea id="ec-why" name="why" rows="4" dir="auto" maxlength="${fn:escapeXml(maxWhy)}" required><c:out value="${why}"/></textarea>
  </div>
  <div class="ec-form__field">
    <label for="ec-full-name"><c:out value="${m.text('members.invitation.name')}"/></label>
    <input id="ec-full-name" type="text" name="fullName" dir="auto" maxlength="100" autocomplete="name" value="${fn:escapeXml(fullName)}" required>
  </div>
  <div class="ec-form__field">
    <label for="ec-email"><c:out value="${m.text('members.join.email')}"/></label>
    <p class="ec-hint" id="ec-email-hint"><c:out value="${m.text('members.join.emailHint')}"/></p>
    <input id="ec-email" type="email" name="email" dir="ltr" maxlength="200" autocomplete="email" aria-describedby="ec-email-hint" value="${fn:escapeXml(email)}" required>
  </div>
  <div class="ec-form__field">
    <label for="ec-language"><c:out value="${m.text('members.invitation.language')}"/></label>
    <select id="ec-language" name="language"><c:forEach items="${languages}" var="one"><option value="${fn:escapeXml(one.value)}"<c:if test="${one.value eq language}"> selected</c:if>><c:out value="${one.label}"/></option></c:forEach></select>
  </div>
  <div class="ec-form__field ec-check">
    <input id="ec-terms" type="checkbox" name="terms" value="yes" required<c:if test="${agreed}"> checked</c:if>>
    <label for="ec-terms"><c:out value="${m.text('members.invitation.agree')}"/> <a href="/wiki/Terms"><c:out value="${m.text('theme.footer.terms')}"/></a>, <a href="/wiki/Privacy"><c:out value="${m.text('theme.footer.privacy')}"/></a></label>
  </div>
  <div class="ec-form__buttons"><button class="ec-button ec-button--primary" type="submit"><c:out value="${m.text('members.join.do')}"/></button></div>
</form>
</c:otherwise>
</c:choose>
</div>
