<%@ page contentType="text/html;charset=UTF-8" pageEncoding="UTF-8" session="false"
%><%@ taglib prefix="c" uri="jakarta.tags.core"
%><%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<h1><c:out value="${shell.title}"/></h1>
<p><a href="${fn:escapeXml(viewHref)}"><c:out value="${m.text('pages.history.back')}"/></a></p>
<c:choose>
<c:when test="${empty rows}"><p class="ec-notice"><c:out value="${m.text('pages.history.none')}"/></p></c:when>
<c:otherwise>
<div class="ec-scroll" role="region" tabindex="0" aria-label="${fn:escapeXml(m.text('pages.history.table'))}">
<table class="ec-table ec-history">
  <caption class="ec-hidden"><c:out value="${m.text('pages.history.table')}"/></caption>
  <thead>
    <tr>
      <th scope="col"><c:out value="${m.text('pages.history.version')}"/></th>
      <th scope="col"><c:out value="${m.text('pages.history.when')}"/></th>
      <th scope="col"><c:out value="${m.text('pages.history.who')}"/></th>
      <th scope="col"><c:out value="${m.text('pages.history.note')}"/></th>
      <th scope="col"><c:out value="${m.text('pages.history.actions')}"/></th>
    </tr>
  </thead>
  <tbody>
  <c:forEach items="${rows}" var="row">
    <tr>
      <th scope="row">
        <c:choose>
          <c:when test="${not empty row.what}"><a href="${fn:escapeXml(row.viewHref)}" rel="nofollow"><c:out value="${row.what}"/></a></c:when>
          <c:when test="${row.deleted}"><c:out value="${row.version}"/> <span class="ec-mark"><c:out value="${m.text('pages.history.deleted')}"/></span></c:when>
          <c:otherwise><a href="${fn:escapeXml(row.viewHref)}" rel="nofollow" aria-label="${fn:escapeXml(m.text('pages.history.number', row.version))}"><c:out value="${row.version}"/></a></c:otherwise>
        </c:choose>
        <c:if test="${row.gone}"> <span class="ec-mark"><c:out value="${m.text('pages.history.gone')}"/></span></c:if>
        <c:if test="${row.version eq latest}"> <span class="ec-mark"><c:out value="${m.text('pages.history.current')}"/></span></c:if>
      </th>
      <td class="ec-history__when"><time datetime="${row.iso}"><c:out value="${row.when}"/></time></td>
      <td><bdi><c:out value="${row.who}"/></bdi></td>
      <td class="ec-history__note" dir="auto"><c:out value="${row.note}"/><c:if test="${not empty row.was}"> <span class="ec-mark"><c:out value="${m.text('pages.history.renamed', row.was)}"/></span></c:if><c:if test="${row.version gt 0 and not empty remarks[row.version]}"><p class="ec-hint"><c:out value="${remarks[row.version]}"/></p></c:if></td>
      <td class="ec-history__actions">
        <c:if test="${not empty row.diffHref}"><a href="${fn:escapeXml(row.diffHref)}" rel="nofollow"><c:out value="${m.text('pages.history.diff')}"/></a></c:if>
        <c:if test="${not empty restoreAction and row.version ne 0 and row.version ne latest and not row.deleted and not row.gone}">
        <form method="post" action="${fn:escapeXml(restoreAction)}">
          <input type="hidden" name="token" value="${fn:escapeXml(visit.token)}">
          <input type="hidden" name="version" value="${row.version}">
          <input type="hidden" name="base" value="${latest}">
          <button class="ec-button ec-button--small" type="submit" aria-label="${fn:escapeXml(m.text('pages.history.restore.label', row.version))}"><c:out value="${m.text('pages.history.restore')}"/></button>
        </form>
        </c:if>
      </td>
    </tr>
  </c:forEach>
  </tbody>
</table>
</div>
</c:otherwise>
</c:choose>
<c:if test="${not empty newerHref or not empty olderHref}">
<p class="ec-paging">
  <c:if test="${not empty newerHref}"><a class="ec-button" href="${fn:escapeXml(newerHref)}" rel="prev nofollow"><c:out value="${m.text('pages.history.newer')}"/></a></c:if>
  <c:if test="${not empty olderHref}"><a class="ec-button" href="${fn:escapeXml(olderHref)}" rel="next nofollow"><c:out value="${m.text('pages.history.older')}"/></a></c:if>
</p>
</c:if>
<c:if test="${latest gt 1}">
<form class="ec-form ec-form--row" method="get" action="${fn:escapeXml(diffAction)}">
  <fieldset>
    <legend><c:out value="${m.text('pages.history.compare')}"/></legend>
    <div class="ec-form__field">
      <label for="ec-from"><c:out value="${m.text('pages.history.from')}"/></label>
      <input id="ec-from" type="number" name="from" min="1" max="${latest}" value="${latest - 1}" required>
    </div>
    <div class="ec-form__field">
      <label for="ec-to"><c:out value="${m.text('pages.history.to')}"/></label>
      <input id="ec-to" type="number" name="to" min="1" max="${latest}" value="${latest}" required>
    </div>
    <button class="ec-button" type="submit"><c:out value="${m.text('pages.history.compare.do')}"/></button>
  </fieldset>
</form>
</c:if>
<c:if test="${not empty renameHref}"><p><a href="${fn:escapeXml(renameHref)}" rel="nofollow"><c:out value="${m.text('pages.rename.open')}"/></a></p></c:if>
<c:if test="${not empty deleteHref}"><p><a href="${fn:escapeXml(deleteHref)}" rel="nofollow"><c:out value="${m.text('pages.delete.open')}"/></a></p></c:if>
<p><a href="${fn:escapeXml(feedHref)}" type="application/atom+xml"><c:out value="${m.text('pages.feed.link')}"/></a></p>
