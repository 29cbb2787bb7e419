<%@ page contentType="text/html;charset=UTF-8" pageEncoding="UTF-8" session="false"
%><%@ taglib prefix="c" uri="jakarta.tags.core"
%><%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<h1><c:out value="${shell.title}"/></h1>
<p><a href="${fn:escapeXml(importHref)}"><c:out value="${m.text('sheets.import.title')}"/></a></p>
<c:choose>
<c:when test="${empty rows}"><p class="ec-notice"><c:out value="${m.text('sheets.imports.none')}"/></p></c:when>
<c:otherwise>
<div class="ec-scroll" role="region" tabindex="0" aria-label="${fn:escapeXml(shell.title)}">
<table class="ec-table">
<thead><tr><th scope="col"><c:out value="${m.text('sheets.imports.number')}"/></th><th scope="col"><c:out value="${m.text('sheets.imports.when')}"/></th><th scope="col"><c:out value="${m.text('sheets.imports.who')}"/></th><th scope="col"><c:out value="${m.text('sheets.imports.what')}"/></th><th scope="col"><c:out value="${m.text('sheets.imports.pages')}"/></th></tr></thead>
<tbody><c:forEach items="${rows}" var="row"><tr><th scope="row"><a href="${fn:escapeXml(row.href())}"><c:out value="${row.id()}"/></a></th><td><c:out value="${row.when()}"/></td><td dir="auto"><c:out value="${row.author()}"/></td><td dir="auto"><c:out value="${row.source()}"/></td><td><c:out value="${row.pages()}"/></td></tr></c:forEach></tbody>
</table>
</div>
</c:otherwise>
</c:choose>
