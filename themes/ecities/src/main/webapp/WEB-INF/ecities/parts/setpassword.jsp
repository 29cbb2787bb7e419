<%@ page contentType="text/html;charset=UTF-8" pageEncoding="UTF-8" session="false"
%><%@ taglib prefix="c" uri="jakarta.tags.core"
%><%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<div class="ec-narrow">
<h1><c:out value="${shell.title}"/></h1>
<c:if test="${not empty message}"><p class="ec-notice ec-notice--error" role="alert"><c:out value="${message}"/></p></c:if>
<p><c:out value="${m.text('accounts.account.login', login)}"/></p>
<form class="ec-form" method="post" action="/set-password">
  <input type="hidden" name="token" value="${fn:escapeXml(formToken)}">
  <input type="hidden" name="key" value="${fn:escapeXml(key)}">
  <input type="text" class="ec-hidden" name="username" value="${fn:escapeXml(login)}" autocomplete="username" readonly tabindex="-1" aria-hidden="true">
  <div class="ec-form__field">
    <label for="ec-new-password"><c:out value="${m.text('accounts.password.newLabel')}"/></label>
    <p class="ec-hint" id="ec-new-password-hint"><c:out value="${m.text('accounts.password.hint')}"/></p>
    <input id="ec-new-password" type="password" name="newPassword" autocomplete="new-password" minlength="10" aria-describedby="ec-new-password-hint" required>
  </div>
  <div class="ec-form__buttons"><button class="ec-button ec-button--primary" type="submit"><c:out value="${m.text('accounts.setPassword.do')}"/></button></div>
</form>
</div>
