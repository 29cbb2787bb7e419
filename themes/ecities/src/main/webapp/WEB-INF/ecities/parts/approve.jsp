<%@ page contentType="text/html;charset=UTF-8" pageEncoding="UTF-8" session="false"
%><%@ taglib prefix="c" uri="jakarta.tags.core"
%><%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<div class="ec-approval">
<c:choose>
<c:when test="${done}"><h1 dir="auto"><c:out value="${shell.title}"/></h1><p class="ec-notice" role="status"><c:out value="${m.text('members.approve.thanks')}"/></p></c:when>
<c:otherwise>
<c:if test="${not empty message}"><p class="ec-notice ec-notice--error" role="alert"><c:out value="${message}"/></p></c:if>
<p class="ec-notice"><c:out value="${m.text('members.approve.private', until)}"/></p>
<%@ include file="draftchanges.jspf" %>
<section aria-labelledby="ec-question">
<h2 id="ec-question"><c:out value="${m.text('members.approve.question')}"/></h2>
<p><c:out value="${m.text('members.approve.help')}"/></p>
<form class="ec-form" method="post" action="${fn:escapeXml(path)}">
  <input type="hidden" name="token" value="${fn:escapeXml(visit.token)}">
  <input type="hidden" name="key" value="${fn:escapeXml(key)}">
  <input type="hidden" name="seen" value="${fn:escapeXml(seen)}">
  <div class="ec-form__field">
    <label for="ec-name"><c:out value="${m.text('members.approve.name')}"/></label>
    <input id="ec-name" type="text" name="name" dir="auto" maxlength="100" autocomplete="name" value="${fn:escapeXml(name)}" required>
  </div>
  <div class="ec-form__field">
    <label for="ec-position"><c:out value="${m.text('members.approve.position')}"/></label>
    <input id="ec-position" type="text" name="position" dir="auto" maxlength="100" autocomplete="organization-title" value="${fn:escapeXml(position)}">
  </div>
  <div class="ec-form__field">
    <label for="ec-day"><c:out value="${m.text('members.approve.day')}"/></label>
    <input id="ec-day" class="ec-input ec-input--short" type="date" name="day" value="${fn:escapeXml(day)}">
  </div>
  <div class="ec-form__buttons"><button class="ec-button ec-button--primary" type="submit" name="do" value="cleared"><c:out value="${m.text('members.approve.cleared')}"/></button></div>
  <div class="ec-form__field">
    <label for="ec-remark"><c:out value="${m.text('members.approve.remark')}"/></label>
    <textarea id="ec-remark" name="remark" rows="4" dir="auto" maxlength="${fn:escapeXml(maxRemark)}"><c:out value="${remark}"/></textarea>
  </div>
  <div class="ec-form__buttons"><button class="ec-button" type="submit" name="do" value="change"><c:out value="${m.text('members.approve.change')}"/></button></div>
</form>
</section>
</c:otherwise>
</c:choose>
</div>
