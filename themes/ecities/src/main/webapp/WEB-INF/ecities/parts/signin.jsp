<%@ page contentType="text/html;charset=UTF-8" pageEncoding="UTF-8" session="false"
%><%@ taglib prefix="c" uri="jakarta.tags.core"
%><%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<div class="ec-narrow">
<h1><c:out value="${shell.title}"/></h1>
<c:if test="${not empty message}"><p class="ec-notice ec-notice--error" role="alert" id="ec-signin-error"><c:out value="${message}"/></p></c:if>
<c:if test="${not empty kept and not empty login}"><p class="ec-notice" role="status"><c:out value="${m.text('theme.signin.kept')}"/></p></c:if>
<form class="ec-form" method="post" action="/sign-in">
  <input type="hidden" name="token" value="${fn:escapeXml(formToken)}">
  <input type="hidden" name="back" value="${fn:escapeXml(back)}">
  <c:if test="${not empty keptAction}"><input type="hidden" name="keptAction" value="${fn:escapeXml(keptAction)}"></c:if>
  <%@ include file="kept.jspf" %>
  <div class="ec-form__field">
    <label for="ec-login"><c:out value="${m.text('theme.signin.login')}"/></label>
    <input id="ec-login" type="text" name="login" value="${fn:escapeXml(login)}" autocomplete="username" autocapitalize="none" spellcheck="false" required<c:if test="${not empty message}"> aria-describedby="ec-signin-error"</c:if>>
  </div>
  <div class="ec-form__field">
    <label for="ec-password"><c:out value="${m.text('theme.signin.password')}"/></label>
    <input id="ec-password" type="password" name="password" autocomplete="current-password" required>
  </div>
  <div class="ec-form__buttons">
    <button class="ec-button ec-button--primary" type="submit"><c:out value="${m.text('theme.signin.button')}"/></button>
  </div>
</form>
<c:if test="${mailOn}"><p><a href="/sign-in/link" rel="nofollow"><c:out value="${m.text('accounts.link.open')}"/></a></p></c:if>
</div>
