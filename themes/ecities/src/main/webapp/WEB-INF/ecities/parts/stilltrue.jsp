<%@ page contentType="text/html;charset=UTF-8" pageEncoding="UTF-8" session="false"
%><%@ taglib prefix="c" uri="jakarta.tags.core"
%><%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<h1><c:out value="${shell.title}"/></h1>
<c:if test="${meanwhile}"><p class="ec-notice ec-notice--warning"><c:out value="${m.text('members.stillTrue.meanwhile')}"/></p></c:if>
<c:choose>
<c:when test="${empty rows}"><p class="ec-notice"><c:out value="${m.text('members.stillTrue.none')}"/></p></c:when>
<c:otherwise>
<p><c:out value="${m.text('members.stillTrue.intro')}"/></p>
<div class="ec-scroll" role="region" tabindex="0" aria-label="${fn:escapeXml(shell.title)}">
<table class="ec-table">
<thead><tr><th scope="col"><c:out value="${m.text('members.stillTrue.field')}"/></th><th scope="col"><c:out value="${m.text('members.stillTrue.value')}"/></th><th scope="col"><c:out value="${m.text('members.stillTrue.year')}"/></th><th scope="col"><c:out value="${m.text('members.stillTrue.source')}"/></th><th scope="col"><c:out value="${m.text('members.stillTrue.other')}"/></th></tr></thead>
<tbody>
<c:forEach items="${rows}" var="row">
<tr><th scope="row" dir="auto"><c:out value="${row.label()}"/></th><td dir="auto"><c:out value="${row.value()}"/></td><td><c:out value="${empty row.year() ? '–' : row.year()}"/></td><td dir="auto"><c:out value="${empty row.source() ? '–' : row.source()}"/></td><td><a href="${fn:escapeXml(row.changeHref())}" aria-label="${fn:escapeXml(m.text('members.stillTrue.change.named', row.label()))}"><c:out value="${m.text('members.stillTrue.change')}"/></a></td></tr>
</c:forEach>
</tbody>
</table>
</div>
<form method="post" action="${fn:escapeXml(action)}">
  <input type="hidden" name="token" value="${fn:escapeXml(visit.token)}">
  <input type="hidden" name="base" value="${fn:escapeXml(base)}">
  <button class="ec-button ec-button--primary" type="submit"><c:out value="${m.text('members.stillTrue.all')}"/></button>
</form>
</c:otherwise>
</c:choose>
<p><a href="${fn:escapeXml(formHref)}"><c:out value="${m.text('members.stillTrue.form')}"/></a></p>
