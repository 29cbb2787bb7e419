<%@ page contentType="text/html;charset=UTF-8" pageEncoding="UTF-8" session="false"
%><%@ taglib prefix="c" uri="jakarta.tags.core"
%><%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<h1><c:out value="${shell.title}"/></h1>
<form class="ec-form ec-form--row" role="search" method="get" action="/search">
  <div class="ec-form__field">
    <label for="ec-search-words"><c:out value="${m.text('search.label')}"/></label>
    <input id="ec-search-words" type="search" name="q" maxlength="400" dir="auto" autocomplete="off" value="${fn:escapeXml(q)}" aria-describedby="ec-search-hint">
  </div>
  <c:if test="${not empty schema}"><input type="hidden" name="schema" value="${fn:escapeXml(schema)}"></c:if>
  <button class="ec-button ec-button--primary" type="submit"><c:out value="${m.text('search.submit')}"/></button>
</form>
<p id="ec-search-hint" class="ec-hint"><c:out value="${asked ? m.text('search.hint') : m.text('search.start')}"/></p>
<c:if test="${asked}">
<div class="ec-search">
<p role="status"><c:out value="${m.text('search.total', answer.total())}"/></p>
<c:if test="${not empty kinds}">
<nav class="ec-facets" aria-label="${fn:escapeXml(m.text('search.kinds'))}">
  <h2><c:out value="${m.text('search.kinds')}"/></h2>
  <ul>
  <c:forEach items="${kinds}" var="kind">
    <li>
      <a href="${fn:escapeXml(kind.href())}" rel="nofollow"<c:if test="${kind.selected()}"> aria-current="true"</c:if>><c:out value="${kind.label()}"/></a>
      <span class="ec-facets__count">(<c:out value="${kind.pages()}"/>)</span>
      <c:if test="${kind.selected()}"><a href="${fn:escapeXml(kind.href())}" rel="nofollow"><c:out value="${m.text('search.kind.all')}"/></a></c:if>
    </li>
  </c:forEach>
  </ul>
</nav>
</c:if>
<c:choose>
<c:when test="${answer.total() eq 0}">
  <p class="ec-notice"><c:out value="${m.text('search.none')}"/></p>
  <c:if test="${not empty near}">
  <h2><c:out value="${m.text('search.near')}"/></h2>
  <ul>
    <c:forEach items="${near}" var="other"><li><a href="${fn:escapeXml(other.href())}" dir="auto"><c:out value="${other.name()}"/></a></li></c:forEach>
  </ul>
  </c:if>
</c:when>
<c:otherwise>
  <h2 class="ec-hidden"><c:out value="${m.text('search.results')}"/></h2>
  <ol class="ec-search__hits">
  <c:forEach items="${rows}" var="row">
    <li class="ec-search__hit">
      <a href="${fn:escapeXml(row.href())}" dir="auto"><c:out value="${row.title()}"/></a>
      <c:if test="${not empty row.kind()}"> <span class="ec-mark"><c:out value="${row.kind()}"/></span></c:if>
      <c:if test="${not empty row.excerpt()}"><p class="ec-search__excerpt" dir="auto"><c:forEach items="${row.excerpt()}" var="part"><c:choose><c:when test="${part.found()}"><mark><c:out value="${part.text()}"/></mark></c:when><c:otherwise><c:out value="${part.text()}"/></c:otherwise></c:choose></c:forEach></p></c:if>
    </li>
  </c:forEach>
  </ol>
</c:otherwise>
</c:choose>
</div>
<c:if test="${not empty previousHref or not empty nextHref}">
<nav class="ec-paging" aria-label="${fn:escapeXml(m.text('search.paging'))}">
  <c:if test="${not empty previousHref}"><a class="ec-button" href="${fn:escapeXml(previousHref)}" rel="prev nofollow"><c:out value="${m.text('search.previous')}"/></a></c:if>
  <span><c:out value="${m.text('search.page', pageNumber)}"/></span>
  <c:if test="${not empty nextHref}"><a class="ec-button" href="${fn:escapeXml(nextHref)}" rel="next nofollow"><c:out value="${m.text('search.next')}"/></a></c:if>
</nav>
</c:if>
</c:if>
