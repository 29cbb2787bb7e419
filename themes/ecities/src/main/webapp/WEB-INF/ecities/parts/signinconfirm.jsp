<%@ page contentType="text/html;charset=UTF-8" pageEncoding="UTF-8" session="false"
%><%@ taglib prefix="c" uri="jakarta.tags.core"
%><%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<div class="ec-narrow">
<h1><c:out value="${shell.title}"/></h1>
<c:if test="${not empty message}"><p class="ec-notice ec-notice--error" role="alert"><c:out value="${message}"/></p></c:if>
<p><c:out value="${m.text('accounts.account.login', login)}"/></p>
<form class="ec-form" method="post" action="/sign-in/confirm">
  <input type="hidden" name="token" value="${fn:escapeXml(formToken)}">
  <input type="hidden" name="key" value="${fn:escapeXml(key)}">
  <div class="ec-form__buttons"><button class="ec-button ec-button--primary" type="submit"><c:out value="${m.text('accounts.confirm.do')}"/></button></div>
</form>
</div>
