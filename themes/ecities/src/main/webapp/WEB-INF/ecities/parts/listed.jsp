<%@ page contentType="text/html;charset=UTF-8" pageEncoding="UTF-8" session="false"
%><%@ taglib prefix="c" uri="jakarta.tags.core"
%><%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<h1><c:out value="${shell.title}"/></h1>
<p><c:out value="${m.text('members.people.intro')}"/></p>
<c:if test="${not empty message}"><p class="ec-notice ec-notice--error" role="alert"><c:out value="${message}"/></p></c:if>
<c:if test="${not empty link}">
<div class="ec-notice" role="status">
  <p><c:out value="${mailed ? m.text('members.people.mailed') : m.text('members.people.copy')}"/></p>
  <label for="ec-link"><c:out value="${m.text('members.link.label')}"/></label>
  <input id="ec-link" type="text" dir="ltr" readonly value="${fn:escapeXml(link)}">
</div>
</c:if>
<c:if test="${not empty withdraw}">
<form class="ec-form ec-notice" method="post" action="/people">
  <input type="hidden" name="token" value="${fn:escapeXml(visit.token)}">
  <input type="hidden" name="page" value="${fn:escapeXml(withdraw)}">
  <p><c:out value="${m.text('members.people.withdraw.sure', withdraw)}"/></p>
  <button class="ec-button ec-button--primary" type="submit" name="do" value="withdrawForGood"><c:out value="${m.text('members.people.do.withdrawForGood')}"/></button>
  <a class="ec-button" href="/people"><c:out value="${m.text('members.entry.do.back')}"/></a>
</form>
</c:if>
<details class="ec-form"<c:if test="${open}"> open</c:if>>
  <summary><c:out value="${m.text('members.people.new')}"/></summary>
  <form method="post" action="/people">
    <input type="hidden" name="token" value="${fn:escapeXml(visit.token)}">
${formHtml}
    <div class="ec-form__field">
      <label for="ec-language"><c:out value="${m.text('members.people.language')}"/></label>
      <select id="ec-language" class="ec-input" name="language"><c:forEach items="${languages}" var="one"><option value="${fn:escapeXml(one.value)}"<c:if test="${one.value eq language}"> selected</c:if>><c:out value="${one.label}"/></option></c:forEach></select>
    </div>
    <div class="ec-form__buttons"><button class="ec-button ec-button--primary" type="submit" name="do" value="list"><c:out value="${m.text('members.people.do.list')}"/></button></div>
  </form>
</details>
<c:choose>
<c:when test="${empty rows}"><p><c:out value="${m.text('members.people.none')}"/></p></c:when>
<c:otherwise>
<div class="ec-scroll" role="region" tabindex="0" aria-label="${fn:escapeXml(shell.title)}">
<table class="ec-table">
<thead><tr><th scope="col"><c:out value="${m.text('members.people.person')}"/></th><th scope="col"><c:out value="${m.text('members.people.page')}"/></th><th scope="col"><c:out value="${m.text('members.people.listed')}"/></th><th scope="col"><c:out value="${m.text('members.people.confirmed')}"/></th><td></td></tr></thead>
<tbody>
<c:forEach items="${rows}" var="row">
<tr><th scope="row" dir="auto"><c:out value="${row.person()}"/></th><td><a href="${fn:escapeXml(row.href())}"><c:out value="${row.page()}"/></a></td><td><c:out value="${row.listed()}"/></td><td><c:out value="${empty row.confirmed() ? m.text('members.people.waits') : row.confirmed()}"/></td>
<td><form method="post" action="/people">
  <input type="hidden" name="token" value="${fn:escapeXml(visit.token)}">
  <input type="hidden" name="page" value="${fn:escapeXml(row.page())}">
  <button class="ec-button ec-button--quiet" type="submit" name="do" value="again"><c:out value="${m.text('members.people.do.again')}"/></button>
  <button class="ec-button ec-button--quiet" type="submit" name="do" value="withdraw"><c:out value="${m.text('members.people.do.withdraw')}"/></button>
</form></td></tr>
</c:forEach>
</tbody>
</table>
</div>
</c:otherwise>
</c:choose>
