<%@ page contentType="text/html;charset=UTF-8" pageEncoding="UTF-8" session="false"
%><%@ taglib prefix="c" uri="jakarta.tags.core"
%><%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<div class="ec-narrow">
<h1><c:out value="${shell.title}"/></h1>
<c:choose>
<c:when test="${done}"><p class="ec-notice" role="status"><c:out value="${text}"/></p></c:when>
<c:otherwise>
<p><c:out value="${text}"/></p>
<form class="ec-form" method="post" action="${fn:escapeXml(path)}">
  <input type="hidden" name="token" value="${fn:escapeXml(linkToken)}">
  <button class="ec-button ec-button--primary" type="submit"><c:out value="${button}"/></button>
</form>
</c:otherwise>
</c:choose>
<p><a href="/newsletters"><c:out value="${m.text('members.news.archive')}"/></a></p>
</div>
