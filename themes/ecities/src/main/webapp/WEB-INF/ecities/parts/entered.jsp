<%@ page contentType="text/html;charset=UTF-8" pageEncoding="UTF-8" session="false"
%><%@ taglib prefix="c" uri="jakarta.tags.core"
%><%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<div class="ec-narrow">
<h1 dir="auto"><c:out value="${shell.title}"/></h1>
<c:if test="${not empty message}"><p class="ec-notice ec-notice--error" role="alert"><c:out value="${message}"/></p></c:if>
<c:choose>
<c:when test="${done}"><p class="ec-notice" role="status"><c:out value="${m.text('members.entered.thanks')}"/></p></c:when>
<c:when test="${empty rows}"><p class="ec-notice"><c:out value="${m.text('members.entered.none')}"/></p></c:when>
<c:otherwise>
<p><c:out value="${m.text('members.entered.intro')}"/></p>
<c:forEach items="${rows}" var="row">
<section>
<p dir="auto"><c:out value="${row.words()}"/></p>
<p><a href="${fn:escapeXml(row.pageHref())}"><c:out value="${m.text('members.entered.page', row.page())}"/></a><c:if test="${not empty row.letterHref()}"> · <a href="${fn:escapeXml(row.letterHref())}"><c:out value="${m.text('members.entered.letter')}"/></a></c:if></p>
<c:if test="${answers}">
<form class="ec-form" method="post" action="${fn:escapeXml(path)}">
  <input type="hidden" name="token" value="${fn:escapeXml(visit.token)}">
  <input type="hidden" name="key" value="${fn:escapeXml(key)}">
  <input type="hidden" name="entry" value="${fn:escapeXml(row.sequence())}">
  <div class="ec-form__buttons">
    <button class="ec-button ec-button--primary" type="submit" name="do" value="right"><c:out value="${m.text('members.entered.yes')}"/></button>
    <a class="ec-button" href="${fn:escapeXml(row.correctHref())}" rel="nofollow"><c:out value="${m.text('members.entered.correct')}"/></a>
  </div>
</form>
</c:if>
</section>
</c:forEach>
</c:otherwise>
</c:choose>
</div>
