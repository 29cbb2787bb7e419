<%@ page contentType="text/html;charset=UTF-8" pageEncoding="UTF-8" session="false"
%><%@ taglib prefix="c" uri="jakarta.tags.core"
%><%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<h1><c:out value="${shell.title}"/></h1>
<p><a href="${fn:escapeXml(viewHref)}"><c:out value="${m.text('pages.history.back')}"/></a></p>
<dl class="ec-info">
  <dt><c:out value="${m.text('pages.info.number')}"/></dt><dd><c:out value="${number}"/></dd>
  <dt><c:out value="${m.text('pages.info.made')}"/></dt><dd><c:out value="${made}"/></dd>
  <dt><c:out value="${m.text('pages.info.changed')}"/></dt><dd><c:out value="${changed}"/></dd>
  <dt><c:out value="${m.text('pages.info.versions')}"/></dt><dd><a href="${fn:escapeXml(historyHref)}" rel="nofollow"><c:out value="${versions}"/></a></dd>
  <c:if test="${not empty valuesHref}"><dt><c:out value="${m.text('pages.info.values')}"/></dt><dd><a href="${fn:escapeXml(valuesHref)}" rel="nofollow"><c:out value="${m.text('pages.info.values.link')}"/></a></dd></c:if>
  <dt><c:out value="${m.text('pages.info.size')}"/></dt><dd><c:out value="${m.text('pages.info.characters', size)}"/></dd>
  <dt><c:out value="${m.text('pages.info.audience')}"/></dt><dd><c:out value="${audience}"/></dd>
  <c:if test="${not empty formerly}"><dt><c:out value="${m.text('pages.info.formerly')}"/></dt><c:forEach items="${formerly}" var="was"><dd><c:out value="${was}"/></dd></c:forEach></c:if>
  <c:if test="${not empty authors}"><dt><c:out value="${m.text('pages.info.authors')}"/></dt><c:forEach items="${authors}" var="author"><dd dir="auto"><c:out value="${author}"/></dd></c:forEach></c:if>
  <c:if test="${secretariat}"><dt><c:out value="${m.text('pages.info.watchers')}"/></dt><dd><c:out value="${watchers}"/></dd></c:if>
</dl>
<h2><c:out value="${m.text('pages.info.to', toCount)}"/></h2>
<ul><c:forEach items="${to}" var="link"><li><a href="${fn:escapeXml(link.href)}"><c:out value="${link.name}"/></a></li></c:forEach></ul>
<h2><c:out value="${m.text('pages.view.referrers', fromCount)}"/></h2>
<ul><c:forEach items="${from}" var="link"><li><a href="${fn:escapeXml(link.href)}"><c:out value="${link.name}"/></a></li></c:forEach></ul>
