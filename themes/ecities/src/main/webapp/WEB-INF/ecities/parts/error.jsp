<%@ page contentType="text/html;charset=UTF-8" pageEncoding="UTF-8" session="false"
%><%@ taglib prefix="c" uri="jakarta.tags.core"
%><%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<h1><c:out value="${shell.title}"/></h1>
<p class="ec-notice ec-notice--error"><c:out value="${message}"/></p>
<p class="ec-paging">
  <c:if test="${not empty signIn}"><a class="ec-button ec-button--primary" href="${fn:escapeXml(signIn)}" rel="nofollow"><c:out value="${m.text('theme.error.signin')}"/></a></c:if>
  <a class="ec-button" href="/"><c:out value="${m.text('theme.error.home')}"/></a>
</p>
