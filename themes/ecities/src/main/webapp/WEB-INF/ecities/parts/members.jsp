<%@ page contentType="text/html;charset=UTF-8" pageEncoding="UTF-8" session="false"
%><%@ taglib prefix="c" uri="jakarta.tags.core"
%><%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<h1><c:out value="${shell.title}"/></h1>
<c:if test="${not empty message}"><p class="ec-notice ec-notice--error" role="alert"><c:out value="${message}"/></p></c:if>
<c:if test="${not empty moved}"><p class="ec-notice" role="status"><c:out value="${moved}"/></p></c:if>
<p><c:out value="${m.text('members.list.text', inNetwork)}"/></p>
<p><a href="/please-check"><c:out value="${m.text('records.check.title')}"/></a> <a href="/members/contacts"><c:out value="${m.text('members.contacts.title')}"/></a></p>
<c:if test="${secretariat}"><p><a class="ec-button ec-button--primary" href="/members/invite"><c:out value="${m.text('members.invite.title')}"/></a> <a class="ec-button" href="/newsletter/admin"><c:out value="${m.text('members.news.title')}"/></a></p></c:if>
<c:if test="${empty rows}"><p class="ec-notice"><c:out value="${m.text('members.list.none')}"/></p></c:if>
<c:if test="${not empty rows}">
<div class="ec-scroll" role="region" tabindex="0" aria-label="${fn:escapeXml(shell.title)}">
<table class="ec-table">
<thead><tr><th scope="col"><c:out value="${m.text('members.column.institution')}"/></th><th scope="col"><c:out value="${m.text('members.column.kind')}"/></th><th scope="col"><c:out value="${m.text('members.column.membership')}"/></th><th scope="col"><c:out value="${m.text('members.role.focal-point')}"/></th><c:if test="${secretariat}"><th scope="col"><c:out value="${m.text('members.column.invited')}"/></th></c:if><c:forEach items="${columns}" var="column"><th scope="col"><c:out value="${column}"/></th></c:forEach></tr></thead>
<tbody>
<c:forEach items="${rows}" var="row">
<tr><th scope="row"><a href="${fn:escapeXml(row.href())}" dir="auto"><c:out value="${row.name()}"/></a></th><td><c:out value="${row.kind()}"/></td><td><c:out value="${row.membership()}"/> <c:out value="${row.since()}"/></td><td><c:out value="${row.holder()}"/></td><c:if test="${secretariat}"><td><c:out value="${row.invited()}"/></td></c:if><c:forEach items="${row.commitments()}" var="day"><td><c:out value="${day}"/></td></c:forEach></tr>
</c:forEach>
</tbody>
</table>
</div>
<p class="ec-paging"><c:if test="${not empty previous}"><a class="ec-button" href="${fn:escapeXml(previous)}"><c:out value="${m.text('members.list.previous')}"/></a></c:if> <c:if test="${not empty following}"><a class="ec-button" href="${fn:escapeXml(following)}"><c:out value="${m.text('members.list.following')}"/></a></c:if></p>
</c:if>
<c:if test="${secretariat}">
<details class="ec-form"<c:if test="${not empty message}"> open</c:if>>
  <summary><c:out value="${m.text('members.extend.title')}"/></summary>
  <p><c:out value="${m.text('members.extend.text')}"/></p>
  <form method="post" action="/members">
    <input type="hidden" name="token" value="${fn:escapeXml(visit.token)}">
    <div class="ec-form__field">
      <label for="ec-days"><c:out value="${m.text('members.extend.days', maxDays)}"/></label>
      <input id="ec-days" type="number" name="days" min="1" max="${fn:escapeXml(maxDays)}" value="${fn:escapeXml(days)}" required>
    </div>
    <div class="ec-form__field">
      <label for="ec-reason"><c:out value="${m.text('members.extend.reason')}"/></label>
      <input id="ec-reason" type="text" name="reason" dir="auto" maxlength="${fn:escapeXml(maxReason)}" value="${fn:escapeXml(reason)}" required>
    </div>
    <button class="ec-button" type="submit" name="do" value="extend"><c:out value="${m.text('members.extend.do')}"/></button>
  </form>
</details>
</c:if>
