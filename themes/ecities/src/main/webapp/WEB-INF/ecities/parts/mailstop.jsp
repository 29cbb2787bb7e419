<%@ page contentType="text/html;charset=UTF-8" pageEncoding="UTF-8" session="false"
%><%@ taglib prefix="c" uri="jakarta.tags.core"
%><%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<c:set var="what" value="${ends eq 'summary' ? 'notices.stop' : 'notices.stop.'.concat(ends)}"/>
<h1><c:out value="${shell.title}"/></h1>
<c:choose>
<c:when test="${stopped}"><p class="ec-notice" role="status"><c:out value="${m.text(what.concat('.done'), who)}"/></p>
<p><c:out value="${m.text('notices.choice.deadlines')}"/></p></c:when>
<c:otherwise>
<p><c:out value="${m.text(what.concat('.text'), who)}"/></p>
<form class="ec-form" method="post" action="/mail/stop">
  <input type="hidden" name="token" value="${fn:escapeXml(stopToken)}">
  <input type="hidden" name="of" value="${fn:escapeXml(ends)}">
  <button class="ec-button ec-button--primary" type="submit"><c:out value="${m.text(what.concat('.do'))}"/></button>
</form>
</c:otherwise>
</c:choose>
