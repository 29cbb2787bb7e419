<%@ page contentType="text/html;charset=UTF-8" pageEncoding="UTF-8" session="false"
%><%@ taglib prefix="c" uri="jakarta.tags.core"
%><%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<h1><c:out value="${shell.title}"/></h1>
<p class="ec-actions"><c:if test="${visit.asker().admin()}"><a href="/admin"><c:out value="${m.text('accounts.admin.title')}"/></a> <a href="/admin/setup"><c:out value="${m.text('server.setup.title')}"/></a> <a href="/admin/groups"><c:out value="${m.text('accounts.groups.title')}"/></a> <a href="/admin/purge"><c:out value="${m.text('accounts.purge.title')}"/></a> </c:if><a href="/admin/people"><c:out value="${m.text('accounts.people.title')}"/></a></p>
<ul>
  <c:forEach items="${facts}" var="fact"><li><c:out value="${fact}"/></li>
  </c:forEach>
</ul>
<p<c:if test="${backupFailed}"> class="ec-notice ec-notice--warning"</c:if>><c:out value="${backup}"/></p>
<h2><c:out value="${m.text('accounts.admin.changes')}"/></h2>
<c:if test="${empty changes}"><p><c:out value="${m.text('accounts.admin.noChanges')}"/></p></c:if>
<ul>
  <c:forEach items="${changes}" var="change"><li><time datetime="${change.iso}"><c:out value="${change.when}"/></time>: <bdi><c:out value="${change.actor}"/></bdi>. <c:out value="${change.kind}"/>: <bdi><c:out value="${change.subject}"/></bdi></li>
  </c:forEach>
</ul>
