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
<h2><c:out value="${m.text('accounts.people.add')}"/></h2>
<form class="ec-form" method="post" action="/admin/people">
  <input type="hidden" name="token" value="${fn:escapeXml(visit.token)}">
  <div class="ec-form__field">
    <label for="ec-new-login"><c:out value="${m.text('accounts.people.login')}"/></label>
    <input id="ec-new-login" type="text" name="login" value="${fn:escapeXml(login)}" autocapitalize="none" spellcheck="false" autocomplete="off" maxlength="60" required>
  </div>
  <div class="ec-form__field">
    <label for="ec-new-name"><c:out value="${m.text('accounts.profile.fullName')}"/></label>
    <input id="ec-new-name" type="text" name="fullName" dir="auto" value="${fn:escapeXml(fullName)}" autocomplete="off" maxlength="100" required>
  </div>
  <div class="ec-form__field">
    <label for="ec-new-email"><c:out value="${m.text('accounts.profile.emailLabel')}"/></label>
    <input id="ec-new-email" type="email" dir="ltr" name="email" value="${fn:escapeXml(email)}" autocomplete="off" maxlength="200">
  </div>
  <div class="ec-form__buttons"><button class="ec-button ec-button--primary" type="submit"><c:out value="${m.text('accounts.people.addDo')}"/></button></div>
</form>
<div class="ec-scroll" role="region" tabindex="0" aria-label="${fn:escapeXml(m.text('accounts.people.title'))}">
<table class="ec-table">
  <thead><tr><th scope="col"><c:out value="${m.text('accounts.people.login')}"/></th><th scope="col"><c:out value="${m.text('accounts.profile.fullName')}"/></th><th scope="col"><c:out value="${m.text('accounts.profile.emailLabel')}"/></th><th scope="col"><c:out value="${m.text('accounts.groups.title')}"/></th><th scope="col"><c:out value="${m.text('accounts.people.state')}"/></th></tr></thead>
  <tbody>
  <c:forEach items="${people}" var="row">
    <tr>
      <th scope="row"><c:choose><c:when test="${admin}"><a href="${fn:escapeXml(row.href)}"><c:out value="${row.login}"/></a></c:when><c:otherwise><c:out value="${row.login}"/></c:otherwise></c:choose></th>
      <td dir="auto"><c:out value="${row.fullName}"/></td>
      <td><bdi><c:out value="${row.email}"/></bdi></td>
      <td><c:forEach items="${row.groups}" var="group" varStatus="place"><c:if test="${not place.first}">, </c:if><bdi><c:out value="${group}"/></bdi></c:forEach></td>
      <td><c:choose><c:when test="${row.closed}"><c:out value="${m.text('accounts.people.closed')}"/></c:when><c:otherwise><c:out value="${m.text('accounts.people.open')}"/></c:otherwise></c:choose><c:if test="${row.unreached}"> <span class="ec-mark"><c:out value="${m.text('accounts.people.unreached')}"/></span></c:if></td>
    </tr>
  </c:forEach>
  </tbody>
</table>
</div>
