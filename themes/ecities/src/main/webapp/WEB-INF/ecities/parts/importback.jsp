<%@ page contentType="text/html;charset=UTF-8" pageEncoding="UTF-8" session="false"
%><%@ taglib prefix="c" uri="jakarta.tags.core"
%><%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<h1><c:out value="${shell.title}"/></h1>
<p><a href="${fn:escapeXml(importsHref)}"><c:out value="${m.text('sheets.imports.title')}"/></a></p>
<p dir="auto"><c:out value="${batch.when()} · ${batch.author()} · ${batch.source()}"/></p>
<c:if test="${done}"><p class="ec-notice" role="status"><c:out value="${m.text('sheets.imports.back.done', restored)}"/></p></c:if>
<c:if test="${looked}">
<p class="ec-notice" role="status"><c:out value="${m.text('sheets.imports.back.look', restored)}"/></p>
<form class="ec-form" method="post" action="${fn:escapeXml(path)}"><input type="hidden" name="token" value="${fn:escapeXml(visit.token)}"><button class="ec-button ec-button--primary" type="submit" name="do" value="back"><c:out value="${m.text('sheets.imports.back.do')}"/></button></form>
</c:if>
<c:if test="${not empty left}">
<h2><c:out value="${m.text('sheets.imports.left')}"/></h2>
<ul><c:forEach items="${left}" var="page"><li><a href="${fn:escapeXml(page.href())}" dir="auto"><c:out value="${page.name()}"/></a>: <c:out value="${page.left()}"/></li></c:forEach></ul>
</c:if>
<h2><c:out value="${m.text('sheets.imports.changed', batch.pages())}"/></h2>
<ul><c:forEach items="${pages}" var="page"><li><a href="${fn:escapeXml(page.href())}" dir="auto"><c:out value="${page.name()}"/></a></li></c:forEach></ul>
<c:if test="${not looked and not done}">
<form class="ec-form" method="post" action="${fn:escapeXml(path)}"><input type="hidden" name="token" value="${fn:escapeXml(visit.token)}"><button class="ec-button" type="submit" name="do" value="look"><c:out value="${m.text('sheets.imports.back')}"/></button></form>
</c:if>
