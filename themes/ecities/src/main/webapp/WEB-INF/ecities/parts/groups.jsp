<%@ page contentType="text/html;charset=UTF-8" pageEncoding="UTF-8" session="false"
%><%@ taglib prefix="c" uri="jakarta.tags.core"
%><%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<h1><c:out value="${shell.title}"/></h1>
<p class="ec-actions"><c:if test="${visit.asker().admin()}"><a href="/admin"><c:out value="${m.text('accounts.admin.title')}"/></a> <a href="/admin/groups"><c:out value="${m.text('accounts.groups.title')}"/></a> </c:if><a href="/admin/people"><c:out value="${m.text('accounts.people.title')}"/></a></p>
<p><c:out value="${m.text('accounts.groups.text')}"/></p>
<c:forEach items="${groups}" var="group">
<h2><a href="${fn:escapeXml(group.group.href)}" dir="auto"><c:out value="${group.group.name}"/></a></h2>
<ul>
  <c:forEach items="${group.members}" var="member"><li><a href="${fn:escapeXml(member.href)}"><c:out value="${member.login}"/></a></li>
  </c:forEach>
</ul>
</c:forEach>
