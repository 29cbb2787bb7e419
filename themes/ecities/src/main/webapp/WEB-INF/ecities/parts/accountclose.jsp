<%@ page contentType="text/html;charset=UTF-8" pageEncoding="UTF-8" session="false"
%><%@ taglib prefix="c" uri="jakarta.tags.core"
%><%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<div class="ec-narrow">
<h1><c:out value="${shell.title}"/></h1>
<c:if test="${not empty message}"><p class="ec-notice ec-notice--error" role="alert"><c:out value="${message}"/></p></c:if>
<p class="ec-notice ec-notice--warning"><c:out value="${m.text('accounts.leave.text')}"/></p>
<form class="ec-form" method="post" action="/account/close">
  <input type="hidden" name="token" value="${fn:escapeXml(visit.token)}">
  <div class="ec-form__field">
    <label for="ec-password"><c:out value="${m.text('accounts.leave.password')}"/></label>
    <input id="ec-password" type="password" name="password" autocomplete="current-password" required>
  </div>
  <div class="ec-form__buttons">
    <button class="ec-button ec-button--primary" type="submit"><c:out value="${m.text('accounts.leave.do')}"/></button>
    <a class="ec-button ec-button--quiet" href="/account"><c:out value="${m.text('accounts.leave.cancel')}"/></a>
  </div>
</form>
</div>
