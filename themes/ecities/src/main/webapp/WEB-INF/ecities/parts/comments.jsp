<%@ page contentType="text/html;charset=UTF-8" pageEncoding="UTF-8" session="false"
%><%@ taglib prefix="c" uri="jakarta.tags.core"
%><%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<h1><c:out value="${shell.title}"/></h1>
<p><a href="${fn:escapeXml(viewHref)}"><c:out value="${m.text('pages.comments.back')}"/></a></p>
<c:if test="${not empty message}"><p class="ec-notice ec-notice--error" role="alert"><c:out value="${message}"/></p></c:if>
<section class="ec-comments" id="comments" aria-label="${fn:escapeXml(m.text('pages.comments.heading'))}">
  <c:if test="${empty comments}"><p><c:out value="${m.text('pages.comments.none')}"/></p></c:if>
  <%@ include file="comments.jspf" %>
</section>
