<%@ page contentType="text/html;charset=UTF-8" pageEncoding="UTF-8" session="false"
%><%@ taglib prefix="c" uri="jakarta.tags.core"
%><%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<div class="ec-narrow">
<h1><c:out value="${shell.title}"/></h1>
<c:choose>
<c:when test="${done}"><p class="ec-notice" role="status"><c:out value="${m.text('members.write.thanks')}"/></p></c:when>
<c:when test="${not empty obstacle}"><p class="ec-notice" role="status"><c:out value="${obstacle}"/></p></c:when>
<c:otherwise>
<c:if test="${not empty message}"><p class="ec-notice ec-notice--error" role="alert"><c:out value="${message}"/></p></c:if>
<p><c:out value="${m.text('members.write.intro')}"/></p>
<form class="ec-form" method="post" action="${fn:escapeXml(path)}">
  <input type="hidden" name="token" value="${fn:escapeXml(visit.token)}">
  <div class="ec-form__field">
    <label for="ec-full-name"><c:out value="${m.text('members.invitation.name')}"/></label>
    <input id="ec-full-name" type="text" name="fullName" dir="auto" maxlength="100" autocomplete="name" value="${fn:escapeXml(fullName)}" required>
  </div>
  <div class="ec-form__field">
    <label for="ec-email"><c:out value="${m.text('members.write.email')}"/></label>
    <p class="ec-hint" id="ec-email-hint"><c:out value="${m.text('members.write.emailHint')}"/></p>
    <input id="ec-email" type="email" name="email" dir="ltr" maxlength="200" autocomplete="email" aria-describedby="ec-email-hint" value="${fn:escapeXml(email)}" required>
  </div>
  <div class="ec-form__field">
    <label for="ec-text"><c:out value="${m.text('members.write.text')}"/></label>
    <textarea id="ec-text" name="text" rows="10" dir="auto" maxlength="${fn:escapeXml(maxText)}" required><c:out value="${text}"/></textarea>
  </div>
  <div class="ec-form__buttons"><button class="ec-button ec-button--primary" type="submit"><c:out value="${m.text('members.write.do')}"/></button></div>
</form>
</c:otherwise>
</c:choose>
<p><a href="${fn:escapeXml(viewHref)}"><c:out value="${m.text('members.suggest.back')}"/></a></p>
</div>
