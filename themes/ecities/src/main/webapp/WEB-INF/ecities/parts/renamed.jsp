<%@ page contentType="text/html;charset=UTF-8" pageEncoding="UTF-8" session="false"
%><%@ taglib prefix="c" uri="jakarta.tags.core"
%><%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<div class="ec-narrow">
<h1><c:out value="${shell.title}"/></h1>
<p class="ec-notice" role="status"><c:out value="${m.text('pages.rename.partly', rewritten, left)}"/></p>
<p><a class="ec-button ec-button--primary" href="${fn:escapeXml(viewHref)}"><c:out value="${m.text('pages.rename.view')}"/></a></p>
</div>
