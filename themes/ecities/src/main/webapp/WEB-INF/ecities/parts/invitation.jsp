<%@ page contentType="text/html;charset=UTF-8" pageEncoding="UTF-8" session="false"
%><%@ taglib prefix="c" uri="jakarta.tags.core"
%><%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<div class="ec-narrow">
<h1><c:out value="${shell.title}"/></h1>
<c:if test="${not empty message}"><p class="ec-notice ec-notice--error" role="alert"><c:out value="${message}"/></p></c:if>
<p><c:out value="${m.text('members.invitation.text', institution, role)}"/></p>
<form class="ec-form" method="post" action="/invitation">
  <input type="hidden" name="token" value="${fn:escapeXml(visit.token)}">
  <input type="hidden" name="key" value="${fn:escapeXml(key)}">
  <c:choose>
  <c:when test="${visit.signedIn}"><p class="ec-notice"><c:out value="${m.text('members.invitation.known', visit.fullName)}"/></p></c:when>
  <c:otherwise>
  <div class="ec-form__field">
    <label for="ec-full-name"><c:out value="${m.text('members.invitation.name')}"/></label>
    <input id="ec-full-name" type="text" name="fullName" dir="auto" value="${fn:escapeXml(fullName)}" autocomplete="name" maxlength="100" required>
  </div>
  <div class="ec-form__field">
    <label for="ec-language"><c:out value="${m.text('members.invitation.language')}"/></label>
    <select id="ec-language" name="language">
    <c:forEach items="${languages}" var="one"><option value="${fn:escapeXml(one.value)}"<c:if test="${one.value eq language}"> selected</c:if>><c:out value="${one.label}"/></option>
    </c:forEach>
    </select>
  </div>
  </c:otherwise>
  </c:choose>
  <div class="ec-form__field ec-check">
    <input id="ec-terms" type="checkbox" name="terms" value="yes" required<c:if test="${agreed}"> checked</c:if>>
    <label for="ec-terms"><c:out value="${m.text('members.invitation.agree')}"/> <a href="/wiki/Terms"><c:out value="${m.text('theme.footer.terms')}"/></a>, <a href="/wiki/Privacy"><c:out value="${m.text('theme.footer.privacy')}"/></a></label>
  </div>
  <div class="ec-form__buttons"><button class="ec-button ec-button--primary" type="submit"><c:out value="${m.text('members.invitation.do')}"/></button></div>
</form>
<p class="ec-hint"><c:out value="${m.text('members.invitation.not')}"/></p>
</div>
