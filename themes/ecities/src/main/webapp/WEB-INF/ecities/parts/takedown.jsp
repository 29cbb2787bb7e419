<%@ page contentType="text/html;charset=UTF-8" pageEncoding="UTF-8" session="false"
%><%@ taglib prefix="c" uri="jakarta.tags.core"
%><%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<div class="ec-narrow">
<h1><c:out value="${shell.title}"/></h1>
<c:choose>
<c:when test="${done}"><p class="ec-notice" role="status"><c:out value="${m.text('members.takeDown.thanks')}"/></p></c:when>
<c:otherwise>
<c:if test="${not empty message}"><p class="ec-notice ec-notice--error" role="alert"><c:out value="${message}"/></p></c:if>
<p><c:out value="${m.text('members.takeDown.intro')}"/></p>
<form class="ec-form" method="post" action="/take-down">
  <input type="hidden" name="token" value="${fn:escapeXml(visit.token)}">
  <div class="ec-form__field">
    <label for="ec-page"><c:out value="${m.text('members.takeDown.page')}"/></label>
    <input id="ec-page" type="text" name="page" dir="auto" maxlength="500" value="${fn:escapeXml(page)}" required>
  </div>
  <div class="ec-form__field">
    <label for="ec-said"><c:out value="${m.text('members.takeDown.said')}"/></label>
    <textarea id="ec-said" name="said" rows="4" dir="auto" maxlength="${fn:escapeXml(maxSaid)}" required><c:out value="${said}"/></textarea>
  </div>
  <div class="ec-form__field">
    <label for="ec-source"><c:out value="${m.text('members.takeDown.source')}"/></label>
    <input id="ec-source" type="text" name="source" dir="auto" maxlength="${fn:escapeXml(maxSource)}" value="${fn:escapeXml(source)}" required>
  </div>
  <div class="ec-form__field">
    <label for="ec-email"><c:out value="${m.text('members.takeDown.email')}"/></label>
    <p class="ec-hint" id="ec-email-hint"><c:out value="${m.text('members.takeDown.emailHint')}"/></p>
    <input id="ec-email" type="email" name="email" dir="ltr" maxlength="200" autocomplete="email" aria-describedby="ec-email-hint" value="${fn:escapeXml(email)}">
  </div>
  <div class="ec-form__buttons"><button class="ec-button ec-button--primary" type="submit"><c:out value="${m.text('members.takeDown.do')}"/></button></div>
</form>
</c:otherwise>
</c:choose>
</div>
