<%@ page contentType="text/html;charset=UTF-8" pageEncoding="UTF-8" session="false"
%><%@ taglib prefix="c" uri="jakarta.tags.core"
%><%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<div class="ec-narrow">
<h1><c:out value="${shell.title}"/></h1>
<c:choose>
<c:when test="${not on}"><p class="ec-notice" role="status"><c:out value="${m.text('members.news.off')}"/></p></c:when>
<c:when test="${done}"><p class="ec-notice" role="status"><c:out value="${m.text('members.news.asked')}"/></p></c:when>
<c:otherwise>
<c:if test="${not empty message}"><p class="ec-notice ec-notice--error" role="alert"><c:out value="${message}"/></p></c:if>
<p><c:out value="${m.text('members.news.form.intro')}"/></p>
<c:if test="${signedIn}"><p class="ec-notice"><c:out value="${m.text('members.news.form.account')}"/> <a href="/account/mail"><c:out value="${m.text('notices.choice.title')}"/></a></p></c:if>
<form class="ec-form" method="post" action="${fn:escapeXml(path)}">
  <input type="hidden" name="token" value="${fn:escapeXml(visit.token)}">
  <div class="ec-form__field">
    <label for="ec-email"><c:out value="${m.text('members.write.email')}"/></label>
    <p class="ec-hint" id="ec-email-hint"><c:out value="${m.text('members.news.form.hint')}"/></p>
    <input id="ec-email" type="email" name="email" dir="ltr" maxlength="200" autocomplete="email" aria-describedby="ec-email-hint" value="${fn:escapeXml(email)}" required>
  </div>
  <div class="ec-form__field">
    <label for="ec-language"><c:out value="${m.text('members.invitation.language')}"/></label>
    <select id="ec-language" name="language"><c:forEach items="${languages}" var="one"><option value="${fn:escapeXml(one.value)}"<c:if test="${one.value eq language}"> selected</c:if>><c:out value="${one.label}"/></option></c:forEach></select>
  </div>
  <div class="ec-form__buttons"><button class="ec-button ec-button--primary" type="submit"><c:out value="${m.text('members.news.form.do')}"/></button></div>
</form>
</c:otherwise>
</c:choose>
<p><a href="/newsletters"><c:out value="${m.text('members.news.archive')}"/></a> <a href="/wiki/Privacy"><c:out value="${m.text('theme.footer.privacy')}"/></a></p>
</div>
