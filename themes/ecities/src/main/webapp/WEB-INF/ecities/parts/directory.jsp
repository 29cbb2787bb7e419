<%@ page contentType="text/html;charset=UTF-8" pageEncoding="UTF-8" session="false"
%><%@ taglib prefix="c" uri="jakarta.tags.core"
%><%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<h1><c:out value="${shell.title}"/></h1>
<c:if test="${not empty problems}">
<div class="ec-notice ec-notice--error">
  <p><c:out value="${m.text('views.directory.refused')}"/></p>
  <ul><c:forEach items="${problems}" var="problem"><li><c:out value="${problem}"/></li></c:forEach></ul>
</div>
</c:if>
<form class="ec-form ec-form--row" role="search" method="get" action="${fn:escapeXml(action)}">
  <c:forEach items="${kept}" var="parameter"><input type="hidden" name="${fn:escapeXml(parameter.name())}" value="${fn:escapeXml(parameter.value())}"></c:forEach>
  <div class="ec-form__field">
    <label for="ec-directory-words"><c:out value="${m.text('views.directory.search')}"/></label>
    <input id="ec-directory-words" type="search" name="q" maxlength="400" dir="auto" autocomplete="off" value="${fn:escapeXml(q)}">
  </div>
  <button class="ec-button" type="submit"><c:out value="${m.text('views.directory.search.do')}"/></button>
</form>
<c:if test="${not empty conditions}">
<section aria-labelledby="ec-conditions">
  <h2 id="ec-conditions" class="ec-hidden"><c:out value="${m.text('views.directory.conditions')}"/></h2>
  <ul class="ec-conditions">
  <c:forEach items="${conditions}" var="condition">
    <li>
      <span dir="auto"><c:if test="${not empty condition.label()}"><c:out value="${condition.label()}"/>: </c:if><c:out value="${condition.value()}"/></span>
      <a href="${fn:escapeXml(condition.href())}" rel="nofollow"><c:out value="${m.text('views.directory.remove')}"/><span class="ec-hidden">: <c:out value="${condition.value()}"/></span></a>
    </li>
  </c:forEach>
  </ul>
  <p><a href="${fn:escapeXml(action)}"><c:out value="${m.text('views.directory.clear')}"/></a></p>
</section>
</c:if>
<c:if test="${not empty problems}"><p><a href="${fn:escapeXml(action)}"><c:out value="${m.text('views.directory.clear')}"/></a></p></c:if>
<c:if test="${empty problems}">
<div class="ec-directory">
<c:if test="${not empty facets}">
<nav class="ec-facets" aria-label="${fn:escapeXml(m.text('views.facets'))}">
  <c:forEach items="${facets}" var="facet">
  <h2><c:out value="${facet.label()}"/></h2>
  <c:set var="values" value="${facet.values()}"/>
  <%@ include file="facet-values.jspf" %>
  <c:if test="${not empty facet.more()}">
  <details>
    <summary><c:out value="${m.text('views.directory.more', fn:length(facet.more()))}"/><span class="ec-hidden">: <c:out value="${facet.label()}"/></span></summary>
    <c:set var="values" value="${facet.more()}"/>
    <%@ include file="facet-values.jspf" %>
  </details>
  </c:if>
  </c:forEach>
</nav>
</c:if>
<div class="ec-directory__list">
<p role="status"><c:out value="${m.text('views.directory.total', total)}"/></p>
<c:if test="${not empty rows}">
<form class="ec-export" method="get" action="/export">
  <c:forEach items="${exported}" var="parameter"><input type="hidden" name="${fn:escapeXml(parameter.name())}" value="${fn:escapeXml(parameter.value())}"></c:forEach>
  <span><c:out value="${m.text('sheets.export.take')}"/></span>
  <c:forTokens items="csv,xlsx,json" delims="," var="format"><button class="ec-button ec-button--quiet" type="submit" formaction="/export/${fn:escapeXml(schemaName)}.${fn:escapeXml(format)}"><c:out value="${fn:toUpperCase(format)}"/></button></c:forTokens>
  <c:if test="${visit.signedIn}"><a href="/import?schema=${fn:escapeXml(schemaName)}"><c:out value="${m.text('sheets.import.return')}"/></a></c:if>
</form>
</c:if>
<c:choose>
<c:when test="${empty rows}"><p class="ec-notice"><c:out value="${m.text('views.directory.empty')}"/></p></c:when>
<c:otherwise>
<div class="ec-scroll" role="region" tabindex="0" aria-label="${fn:escapeXml(m.text('views.directory.table'))}">
<table class="ec-table">
  <caption class="ec-hidden"><c:out value="${m.text('views.directory.table')}"/></caption>
  <thead>
    <tr>
    <c:forEach items="${columns}" var="column">
      <th scope="col" aria-sort="${fn:escapeXml(column.sorted())}"<c:if test="${column.number()}"> class="ec-number"</c:if>><a href="${fn:escapeXml(column.href())}" rel="nofollow" aria-label="${fn:escapeXml(m.text('views.directory.sort.by', column.label()))}"><c:out value="${column.label()}"/></a></th>
    </c:forEach>
    </tr>
  </thead>
  <tbody>
  <c:forEach items="${rows}" var="row">
    <tr>
    <c:forEach items="${row.cells()}" var="cell">
      <c:choose>
      <c:when test="${not empty cell.href()}"><th scope="row" dir="auto"><a href="${fn:escapeXml(cell.href())}"><c:out value="${cell.text()}"/></a></th></c:when>
      <c:otherwise><td dir="auto"<c:if test="${cell.number()}"> class="ec-number"</c:if>><c:out value="${cell.text()}"/></td></c:otherwise>
      </c:choose>
    </c:forEach>
    </tr>
  </c:forEach>
  </tbody>
</table>
</div>
</c:otherwise>
</c:choose>
</div>
</div>
<c:if test="${not empty previousHref or not empty nextHref}">
<nav class="ec-paging" aria-label="${fn:escapeXml(m.text('views.directory.paging'))}">
  <c:if test="${not empty previousHref}"><a class="ec-button" href="${fn:escapeXml(previousHref)}" rel="prev"><c:out value="${m.text('views.directory.previous')}"/></a></c:if>
  <span><c:out value="${m.text('views.directory.page.number', pageNumber)}"/></span>
  <c:if test="${not empty nextHref}"><a class="ec-button" href="${fn:escapeXml(nextHref)}" rel="next"><c:out value="${m.text('views.directory.next')}"/></a></c:if>
</nav>
</c:if>
</c:if>
