<%@ page contentType="text/html;charset=UTF-8" pageEncoding="UTF-8" session="false"
    import="org.ecities.pages.web.Links"
%><%@ taglib prefix="c" uri="jakarta.tags.core"
%><%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<h1><c:out value="${shell.title}"/></h1>
<p class="ec-notice"><c:out value="${m.text('pages.notfound.text', name)}"/></p>
<c:if test="${not empty history}"><p><a href="${fn:escapeXml(history)}" rel="nofollow"><c:out value="${m.text('pages.notfound.deleted')}"/></a></p></c:if>
<c:if test="${not empty near}">
<h2><c:out value="${m.text('pages.notfound.near')}"/></h2>
<ul>
  <c:forEach items="${near}" var="other"><li><a href="${fn:escapeXml(Links.view(other))}"><c:out value="${other}"/></a></li></c:forEach>
</ul>
</c:if>
<p class="ec-paging">
  <a class="ec-button" href="${fn:escapeXml(Links.search(name))}" rel="nofollow"><c:out value="${m.text('pages.notfound.search', name)}"/></a>
  <c:if test="${not empty create}"><a class="ec-button" href="${fn:escapeXml(create)}" rel="nofollow"><c:out value="${m.text('pages.notfound.create')}"/></a></c:if>
</p>
<c:if test="${not visit.signedIn}"><p><a href="${fn:escapeXml(Links.signIn(Links.view(name)))}" rel="nofollow"><c:out value="${m.text('pages.notfound.signin')}"/></a></p></c:if>
