<%@ page contentType="text/html;charset=UTF-8" pageEncoding="UTF-8" session="false"
%><%@ taglib prefix="c" uri="jakarta.tags.core"
%><%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<h1><c:out value="${shell.title}"/></h1>
<c:choose>
<c:when test="${empty rows}"><p class="ec-notice"><c:out value="${m.text('pages.watched.none')}"/></p></c:when>
<c:otherwise>
<ul class="ec-recent">
<c:forEach items="${rows}" var="row">
  <li class="ec-recent__change">
    <p><a href="${fn:escapeXml(row.href)}"><bdi><c:out value="${row.name}"/></bdi></a></p>
    <p class="ec-recent__when"><c:out value="${m.text('pages.view.changed', row.when)}"/><c:if test="${not empty row.what}"> · <a href="${fn:escapeXml(row.whatHref)}"><c:out value="${row.what}"/></a></c:if></p>
    <form method="post" action="${fn:escapeXml(row.watchAction)}">
      <input type="hidden" name="token" value="${fn:escapeXml(visit.token)}">
      <input type="hidden" name="from" value="list">
      <button class="ec-button ec-button--small" type="submit" name="do" value="unwatch" aria-label="${fn:escapeXml(m.text('pages.watch.end.label', row.name))}"><c:out value="${m.text('pages.watch.end')}"/></button>
    </form>
  </li>
</c:forEach>
</ul>
</c:otherwise>
</c:choose>
<section aria-labelledby="ec-feed">
<h2 id="ec-feed"><c:out value="${m.text('pages.watched.feed')}"/></h2>
<p><c:out value="${m.text('pages.watched.feed.text')}"/> <a href="/account/mail"><c:out value="${m.text('notices.choice.title')}"/></a></p>
<c:choose>
<c:when test="${not empty feedAddress}">
<div class="ec-notice" role="status">
  <p><label for="ec-feed-address"><c:out value="${m.text('pages.watched.feed.once')}"/></label></p>
  <input id="ec-feed-address" class="ec-input" type="text" dir="ltr" readonly value="${fn:escapeXml(feedAddress)}">
</div>
</c:when>
<c:when test="${feedOpen}"><p><c:out value="${m.text('pages.watched.feed.open')}"/></p></c:when>
</c:choose>
<form class="ec-form__buttons" method="post" action="/watched">
  <input type="hidden" name="token" value="${fn:escapeXml(visit.token)}">
  <button class="ec-button" type="submit" name="do" value="open"><c:out value="${m.text(feedOpen ? 'pages.watched.feed.again' : 'pages.watched.feed.make')}"/></button>
  <c:if test="${feedOpen}"><button class="ec-button ec-button--quiet" type="submit" name="do" value="close"><c:out value="${m.text('pages.watched.feed.close')}"/></button></c:if>
</form>
</section>
