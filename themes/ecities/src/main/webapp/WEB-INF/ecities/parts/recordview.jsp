<%@ page contentType="text/html;charset=UTF-8" pageEncoding="UTF-8" session="false"
%><%@ taglib prefix="c" uri="jakarta.tags.core"
%><%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<h1 dir="auto"><c:out value="${shell.title}"/></h1>
<p><a href="${fn:escapeXml(viewHref)}"><c:out value="${m.text('views.alone.back', page)}"/></a></p>
${html}
