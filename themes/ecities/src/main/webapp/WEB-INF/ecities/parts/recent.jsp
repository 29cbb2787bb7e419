<%@ page contentType="text/html;charset=UTF-8" pageEncoding="UTF-8" session="false"
%><%@ taglib prefix="c" uri="jakarta.tags.core"
%><%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<h1><c:out value="${shell.title}"/></h1>
<c:choose>
<c:when test="${empty changes}"><p class="ec-notice"><c:out value="${m.text('pages.recent.none')}"/></p></c:when>
<c:otherwise>
<ol class="ec-recent">
<c:forEach items="${changes}" var="change">
  <li class="ec-recent__change">
    <p class="ec-recent__when"><time datetime="${change.iso}"><c:out value="${change.when}"/></time> <span><c:out value="${m.text('pages.recent.by', change.who)}"/></span></p>
    <ul class="ec-recent__pages">
      <c:set var="items" value="${change.pages}"/>
      <%@ include file="recent-items.jspf" %>
    </ul>
    <c:if test="${not empty change.more}">
    <details>
      <summary><c:out value="${m.text('pages.recent.more', fn:length(change.more))}"/></summary>
      <ul class="ec-recent__pages">
        <c:set var="items" value="${change.more}"/>
        <%@ include file="recent-items.jspf" %>
      </ul>
    </details>
    </c:if>
    <c:if test="${not empty change.note}"><p class="ec-recent__note" dir="auto"><c:out value="${change.note}"/></p></c:if>
  </li>
</c:forEach>
</ol>
</c:otherwise>
</c:choose>
<c:if test="${not empty olderHref}"><p class="ec-paging"><a class="ec-button" href="${fn:escapeXml(olderHref)}" rel="next nofollow"><c:out value="${m.text('pages.recent.older')}"/></a></p></c:if>
<p><a href="${fn:escapeXml(feedHref)}" type="application/atom+xml"><c:out value="${m.text('pages.feed.link')}"/></a></p>
