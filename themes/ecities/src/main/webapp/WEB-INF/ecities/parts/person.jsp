<%@ page contentType="text/html;charset=UTF-8" pageEncoding="UTF-8" session="false"
%><%@ taglib prefix="c" uri="jakarta.tags.core"
%><%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<h1><c:out value="${shell.title}"/></h1>
<p class="ec-actions"><c:if test="${visit.asker().admin()}"><a href="/admin"><c:out value="${m.text('accounts.admin.title')}"/></a> <a href="/admin/groups"><c:out value="${m.text('accounts.groups.title')}"/></a> </c:if><a href="/admin/people"><c:out value="${m.text('accounts.people.title')}"/></a></p>
<c:if test="${not empty message}"><p class="ec-notice ec-notice--error" role="alert"><c:out value="${message}"/></p></c:if>
<c:if test="${not empty link}">
<div class="ec-notice" role="status">
  <label for="ec-link"><c:out value="${m.text('accounts.person.linkText')}"/></label>
  <input id="ec-link" type="text" dir="ltr" readonly value="${fn:escapeXml(link)}">
</div>
</c:if>
<p><bdi><c:out value="${person.fullName}"/></bdi><c:if test="${not empty person.email}"> · <bdi><c:out value="${person.email}"/></bdi></c:if></p>
<c:choose>
<c:when test="${person.former}"><p class="ec-notice"><c:out value="${m.text('accounts.person.former')}"/></p></c:when>
<c:when test="${person.closed}"><p class="ec-notice"><c:out value="${m.text('accounts.person.closed')}"/></p>
<form class="ec-form" method="post" action="${fn:escapeXml(person.href)}">
  <input type="hidden" name="token" value="${fn:escapeXml(visit.token)}">
  <input type="hidden" name="do" value="reopen">
  <button class="ec-button" type="submit"><c:out value="${m.text('accounts.person.reopen')}"/></button>
</form>
</c:when>
<c:otherwise>
<c:if test="${person.unreached}">
<form class="ec-notice ec-notice--warning" method="post" action="${fn:escapeXml(person.href)}">
  <input type="hidden" name="token" value="${fn:escapeXml(visit.token)}">
  <p><c:out value="${m.text('accounts.person.unreached')}"/></p>
  <button class="ec-button" type="submit" name="do" value="arrives"><c:out value="${m.text('accounts.person.arrives')}"/></button>
</form>
</c:if>
<h2><c:out value="${m.text('accounts.groups.title')}"/></h2>
<c:forEach items="${person.groups}" var="group">
<form class="ec-form" method="post" action="${fn:escapeXml(person.href)}">
  <input type="hidden" name="token" value="${fn:escapeXml(visit.token)}">
  <input type="hidden" name="do" value="part">
  <input type="hidden" name="group" value="${fn:escapeXml(group)}">
  <button class="ec-button" type="submit"><c:out value="${m.text('accounts.person.part', group)}"/></button>
</form>
</c:forEach>
<form class="ec-form" method="post" action="${fn:escapeXml(person.href)}">
  <input type="hidden" name="token" value="${fn:escapeXml(visit.token)}">
  <input type="hidden" name="do" value="join">
  <div class="ec-form__field">
    <label for="ec-group"><c:out value="${m.text('accounts.person.group')}"/></label>
    <input id="ec-group" type="text" name="group" dir="auto" list="ec-groups" maxlength="60" required>
    <datalist id="ec-groups"><c:forEach items="${allGroups}" var="group"><option value="${fn:escapeXml(group)}"></option></c:forEach></datalist>
  </div>
  <button class="ec-button" type="submit"><c:out value="${m.text('accounts.person.join')}"/></button>
</form>
<h2><c:out value="${m.text('accounts.person.link')}"/></h2>
<p><c:out value="${m.text('accounts.person.linkHint')}"/></p>
<form class="ec-form" method="post" action="${fn:escapeXml(person.href)}">
  <input type="hidden" name="token" value="${fn:escapeXml(visit.token)}">
  <input type="hidden" name="do" value="link">
  <button class="ec-button" type="submit"><c:out value="${m.text('accounts.person.linkDo')}"/></button>
</form>
<h2><c:out value="${m.text('accounts.person.close')}"/></h2>
<p><c:out value="${m.text('accounts.person.closeHint')}"/></p>
<form class="ec-form" method="post" action="${fn:escapeXml(person.href)}">
  <input type="hidden" name="token" value="${fn:escapeXml(visit.token)}">
  <input type="hidden" name="do" value="close">
  <button class="ec-button" type="submit"><c:out value="${m.text('accounts.person.closeDo')}"/></button>
</form>
</c:otherwise>
</c:choose>
