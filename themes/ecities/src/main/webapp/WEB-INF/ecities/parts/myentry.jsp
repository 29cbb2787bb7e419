<%@ page contentType="text/html;charset=UTF-8" pageEncoding="UTF-8" session="false"
%><%@ taglib prefix="c" uri="jakarta.tags.core"
%><%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<div class="ec-narrow">
<h1><c:out value="${shell.title}"/></h1>
<c:choose>
<c:when test="${done}"><p class="ec-notice" role="status"><c:out value="${m.text('members.myEntry.done')}"/></p></c:when>
<c:otherwise>
<c:if test="${not empty message}"><p class="ec-notice ec-notice--error" role="alert"><c:out value="${message}"/></p></c:if>
<p><c:out value="${m.text('members.myEntry.intro')}"/></p>
<form class="ec-form" method="post" action="/my-entry">
  <input type="hidden" name="token" value="${fn:escapeXml(visit.token)}">
  <div class="ec-form__field">
    <label for="ec-email"><c:out value="${m.text('members.myEntry.email')}"/></label>
    <input id="ec-email" type="email" name="email" dir="ltr" maxlength="200" autocomplete="email" value="${fn:escapeXml(email)}" required>
  </div>
  <div class="ec-form__buttons"><button class="ec-button ec-button--primary" type="submit"><c:out value="${m.text('members.myEntry.do')}"/></button></div>
</form>
</c:otherwise>
</c:choose>
</div>
