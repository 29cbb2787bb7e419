<%@ page contentType="text/html;charset=UTF-8" pageEncoding="UTF-8" session="false"
%><%@ taglib prefix="c" uri="jakarta.tags.core"
%><%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<h1><c:out value="${shell.title}"/></h1>
<p class="ec-actions"><a href="/account"><c:out value="${m.text('accounts.account.title')}"/></a><c:if test="${visit.asker().admin()}"> <a href="/admin/groups"><c:out value="${m.text('accounts.groups.title')}"/></a></c:if></p>
<h2><c:out value="${m.text('accounts.group.members')}"/></h2>
<ul>
  <c:forEach items="${members}" var="member"><li><bdi><c:out value="${member.fullName}"/></bdi> <c:choose><c:when test="${visit.asker().admin()}"><a href="${fn:escapeXml(member.href)}"><c:out value="${member.login}"/></a></c:when><c:otherwise><bdi><c:out value="${member.login}"/></bdi></c:otherwise></c:choose></li>
  </c:forEach>
</ul>
<h2><c:out value="${m.text('accounts.group.pages')}"/></h2>
<c:choose>
<c:when test="${empty pages}"><p><c:out value="${m.text('accounts.group.noPages')}"/></p></c:when>
<c:otherwise>
<ul>
  <c:forEach items="${pages}" var="link"><li><a href="${fn:escapeXml(link.href)}" dir="auto"><c:out value="${link.name}"/></a></li>
  </c:forEach>
</ul>
<c:if test="${more}"><p><c:out value="${m.text('accounts.group.more', maxPages)}"/></p></c:if>
</c:otherwise>
</c:choose>
