<%@ page contentType="text/html;charset=UTF-8" pageEncoding="UTF-8" session="false"
%><%@ taglib prefix="c" uri="jakarta.tags.core"
%><%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<div class="ec-narrow">
<h1><c:out value="${shell.title}"/></h1>
<c:if test="${not empty message}"><p class="ec-notice ec-notice--error" role="alert"><c:out value="${message}"/></p></c:if>
<c:if test="${not empty notice}"><p class="ec-notice" role="status"><c:out value="${notice}"/></p></c:if>
<c:choose>
<c:when test="${mailOn}">
<form class="ec-form" method="post" action="/sign-in/link">
  <input type="hidden" name="token" value="${fn:escapeXml(formToken)}">
  <div class="ec-form__field">
    <label for="ec-who"><c:out value="${m.text('accounts.link.who')}"/></label>
    <input id="ec-who" type="text" name="who" value="${fn:escapeXml(who)}" maxlength="200" autocomplete="username" autocapitalize="none" spellcheck="false" required>
  </div>
  <div class="ec-form__buttons">
    <button class="ec-button ec-button--primary" type="submit" name="do" value="signIn"><c:out value="${m.text('accounts.link.signIn')}"/></button>
    <button class="ec-button" type="submit" name="do" value="reset"><c:out value="${m.text('accounts.link.reset')}"/></button>
  </div>
</form>
</c:when>
<c:otherwise><p class="ec-notice"><c:out value="${m.text('accounts.link.noMail')}"/></p></c:otherwise>
</c:choose>
</div>
