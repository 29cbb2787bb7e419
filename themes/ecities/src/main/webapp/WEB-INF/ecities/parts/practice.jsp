<%@ page contentType="text/html;charset=UTF-8" pageEncoding="UTF-8" session="false"
%><%@ taglib prefix="c" uri="jakarta.tags.core"
%><%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<h1><c:out value="${shell.title}"/></h1>
<p><c:out value="${text}"/></p>
<c:choose>
<c:when test="${empty href}">
<form method="post" action="/practice">
  <input type="hidden" name="token" value="${fn:escapeXml(visit.token)}">
  <button class="ec-button ec-button--primary" type="submit" name="do" value="begin"><c:out value="${m.text('members.practice.begin')}"/></button>
</form>
</c:when>
<c:otherwise>
<p><a class="ec-button ec-button--primary" href="${fn:escapeXml(href)}"><c:out value="${m.text('members.practice.open')}"/></a></p>
<p><c:out value="${m.text('members.practice.until', until)}"/></p>
</c:otherwise>
</c:choose>
