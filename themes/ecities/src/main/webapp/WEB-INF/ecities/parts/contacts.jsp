<%@ page contentType="text/html;charset=UTF-8" pageEncoding="UTF-8" session="false"
%><%@ taglib prefix="c" uri="jakarta.tags.core"
%><%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<h1><c:out value="${shell.title}"/></h1>
<p class="ec-print-hint"><c:out value="${m.text('pages.print.hint')}"/></p>
<c:if test="${empty rows}"><p class="ec-notice"><c:out value="${m.text('members.list.none')}"/></p></c:if>
<c:if test="${not empty rows}">
<div class="ec-scroll" role="region" tabindex="0" aria-label="${fn:escapeXml(shell.title)}">
<table class="ec-table ec-contacts">
<thead><tr><th scope="col"><c:out value="${m.text('members.column.institution')}"/></th><th scope="col"><c:out value="${m.text('members.column.membership')}"/></th><th scope="col"><c:out value="${m.text('members.role.focal-point')}"/></th><th scope="col"><c:out value="${m.text('members.role.deputy')}"/></th></tr></thead>
<tbody>
<c:forEach items="${rows}" var="row">
<tr><th scope="row" dir="auto"><c:out value="${row.name()}"/></th><td><c:out value="${row.membership()}"/></td><td dir="auto"><c:out value="${empty row.holder() ? '–' : row.holder()}"/></td><td dir="auto"><c:out value="${empty row.deputy() ? '–' : row.deputy()}"/></td></tr>
</c:forEach>
</tbody>
</table>
</div>
</c:if>
