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
${html}
<p><c:out value="${m.text('pages.diff.counts', diff.added, diff.removed)}"/></p>
<c:if test="${not diff.fine}"><p class="ec-notice"><c:out value="${m.text('pages.diff.coarse')}"/></p></c:if>
<c:if test="${diff.cut}"><p class="ec-notice ec-notice--warning"><c:out value="${m.text('pages.diff.cut', maxRows)}"/></p></c:if>
<%@ include file="difftable.jspf" %>
</c:otherwise>
</c:choose>
