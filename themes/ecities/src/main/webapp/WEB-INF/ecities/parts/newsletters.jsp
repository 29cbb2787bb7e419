<%@ page contentType="text/html;charset=UTF-8" pageEncoding="UTF-8" session="false"
%><%@ taglib prefix="c" uri="jakarta.tags.core"
%><%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<h1><c:out value="${shell.title}"/></h1>
<c:if test="${not empty adminHref}"><p class="ec-actions"><a href="${fn:escapeXml(adminHref)}"><c:out value="${m.text('members.news.admin')}"/></a></p></c:if>
<p><a class="ec-button" href="${fn:escapeXml(formHref)}"><c:out value="${m.text('members.news.form.link')}"/></a> <a href="${fn:escapeXml(feedHref)}"><c:out value="${m.text('pages.feed.link')}"/></a></p>
<c:choose>
<c:when test="${empty issues}"><p class="ec-notice"><c:out value="${m.text('members.news.archive.none')}"/></p></c:when>
<c:otherwise>
<ul>
<c:forEach items="${issues}" var="issue"><li><a href="${fn:escapeXml(issue.href())}" dir="auto"><c:out value="${issue.subject()}"/></a> · <c:out value="${issue.day()}"/></li>
</c:forEach>
</ul>
</c:otherwise>
</c:choose>
