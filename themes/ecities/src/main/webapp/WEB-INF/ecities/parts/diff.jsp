<%@ page contentType="text/html;charset=UTF-8" pageEncoding="UTF-8" session="false"
%><%@ taglib prefix="c" uri="jakarta.tags.core"
%><%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<h1><c:out value="${shell.title}"/></h1>
<p><c:out value="${m.text('pages.diff.versions', from.version, from.when, to.version, to.when)}"/></p>
<c:if test="${not empty to.note}"><p dir="auto"><q><c:out value="${to.note}"/></q></p></c:if>
<p class="ec-paging">
  <c:if test="${not empty olderHref}"><a class="ec-button" href="${fn:escapeXml(olderHref)}" rel="nofollow"><c:out value="${m.text('pages.diff.older')}"/></a></c:if>
  <c:if test="${not empty newerHref}"><a class="ec-button" href="${fn:escapeXml(newerHref)}" rel="nofollow"><c:out value="${m.text('pages.diff.newer')}"/></a></c:if>
  <a class="ec-button ec-button--quiet" href="${fn:escapeXml(historyHref)}" rel="nofollow"><c:out value="${m.text('pages.diff.history')}"/></a>
  <a class="ec-button ec-button--quiet" href="${fn:escapeXml(viewHref)}"><c:out value="${m.text('pages.history.back')}"/></a>
</p>
<c:choose>
<c:when test="${diff.same()}"><p class="ec-notice"><c:out value="${m.text('pages.diff.same')}"/></p></c:when>
<c:otherwise>
<p><c:out value="${m.text('pages.diff.counts', diff.added, diff.removed)}"/></p>
<c:if test="${not diff.fine}"><p class="ec-notice"><c:out value="${m.text('pages.diff.coarse')}"/></p></c:if>
<c:if test="${diff.cut}"><p class="ec-notice ec-notice--warning"><c:out value="${m.text('pages.diff.cut', maxRows)}"/></p></c:if>
<table class="ec-diff">
  <caption class="ec-hidden"><c:out value="${m.text('pages.diff.table')}"/></caption>
  <thead class="ec-hidden">
    <tr>
      <th scope="col"><c:out value="${m.text('pages.diff.line.from')}"/></th>
      <th scope="col"><c:out value="${m.text('pages.diff.line.to')}"/></th>
      <th scope="col"><c:out value="${m.text('pages.diff.sign')}"/></th>
      <th scope="col"><c:out value="${m.text('pages.diff.text')}"/></th>
    </tr>
  </thead>
  <tbody>
  <c:forEach items="${diff.rows}" var="row">
  <c:choose>
    <c:when test="${row.kind eq 'gap'}"><tr class="ec-diff__gap"><td colspan="4"><span aria-hidden="true">⋯</span><span class="ec-hidden"><c:out value="${m.text('pages.diff.gap')}"/></span></td></tr></c:when>
    <c:when test="${row.kind eq 'added'}"><tr class="ec-diff__row ec-diff__row--added"><td class="ec-diff__line"></td><td class="ec-diff__line">${row.toLine}</td><td class="ec-diff__sign"><span aria-hidden="true">+</span><span class="ec-hidden"><c:out value="${m.text('pages.diff.added')}"/></span></td><td class="ec-diff__text" dir="auto"><ins><c:forEach items="${row.fragments}" var="piece"><c:choose><c:when test="${piece.changed}"><mark><c:out value="${piece.text}"/></mark></c:when><c:otherwise><c:out value="${piece.text}"/></c:otherwise></c:choose></c:forEach></ins></td></tr></c:when>
    <c:when test="${row.kind eq 'removed'}"><tr class="ec-diff__row ec-diff__row--removed"><td class="ec-diff__line">${row.fromLine}</td><td class="ec-diff__line"></td><td class="ec-diff__sign"><span aria-hidden="true">−</span><span class="ec-hidden"><c:out value="${m.text('pages.diff.removed')}"/></span></td><td class="ec-diff__text" dir="auto"><del><c:forEach items="${row.fragments}" var="piece"><c:choose><c:when test="${piece.changed}"><mark><c:out value="${piece.text}"/></mark></c:when><c:otherwise><c:out value="${piece.text}"/></c:otherwise></c:choose></c:forEach></del></td></tr></c:when>
    <c:otherwise><tr class="ec-diff__row"><td class="ec-diff__line">${row.fromLine}</td><td class="ec-diff__line">${row.toLine}</td><td class="ec-diff__sign"></td><td class="ec-diff__text" dir="auto"><c:forEach items="${row.fragments}" var="piece"><c:out value="${piece.text}"/></c:forEach></td></tr></c:otherwise>
  </c:choose>
  </c:forEach>
  </tbody>
</table>
</c:otherwise>
</c:choose>
