<%@ page contentType="text/html;charset=UTF-8" pageEncoding="UTF-8" session="false"
%><%@ taglib prefix="c" uri="jakarta.tags.core"
%><%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<h1><c:out value="${shell.title}"/></h1>
<p class="ec-actions"><a href="/account"><c:out value="${m.text('accounts.account.title')}"/></a></p>
<c:if test="${not empty notice}"><p class="ec-notice" role="status"><c:out value="${notice}"/></p></c:if>
<c:choose>
<c:when test="${empty email}"><p class="ec-notice"><c:out value="${m.text('notices.choice.noAddress')}"/></p></c:when>
<c:otherwise>
<p><c:out value="${m.text('notices.choice.address')}"/> <bdi><c:out value="${email}"/></bdi></p>
<c:if test="${undelivered}">
<div class="ec-notice ec-notice--warning">
  <p><c:out value="${m.text('notices.choice.undelivered')}"/></p>
  <form method="post" action="/account/mail">
    <input type="hidden" name="token" value="${fn:escapeXml(visit.token)}">
    <button class="ec-button" type="submit" name="do" value="arrives"><c:out value="${m.text('notices.choice.arrives')}"/></button>
  </form>
</div>
</c:if>
</c:otherwise>
</c:choose>
<h2><c:out value="${m.text('notices.choice.summary')}"/></h2>
<form class="ec-form" method="post" action="/account/mail">
  <input type="hidden" name="token" value="${fn:escapeXml(visit.token)}">
  <fieldset>
    <legend><c:out value="${m.text('notices.choice.rhythm')}"/></legend>
    <c:forEach items="${rhythms}" var="one"><label><input type="radio" name="rhythm" value="${fn:escapeXml(one)}"<c:if test="${one eq rhythm}"> checked</c:if>> <c:out value="${m.text('notices.choice.rhythm.'.concat(one))}"/></label>
    </c:forEach>
    <p class="ec-hint"><c:out value="${m.text('notices.choice.deadlines')}"/></p>
  </fieldset>
  <div class="ec-form__buttons"><button class="ec-button ec-button--primary" type="submit" name="do" value="rhythm"><c:out value="${m.text('notices.choice.save')}"/></button></div>
</form>
<h2><c:out value="${m.text('notices.choice.newsletter')}"/></h2>
<form class="ec-form" method="post" action="/account/mail">
  <input type="hidden" name="token" value="${fn:escapeXml(visit.token)}">
  <fieldset>
    <legend><c:out value="${m.text('notices.choice.newsletter.question')}"/></legend>
    <label><input type="radio" name="newsletter" value="yes"<c:if test="${newsletter}"> checked</c:if>> <c:out value="${m.text('notices.choice.newsletter.yes')}"/></label>
    <label><input type="radio" name="newsletter" value="no"<c:if test="${not newsletter}"> checked</c:if>> <c:out value="${m.text('notices.choice.newsletter.no')}"/></label>
  </fieldset>
  <div class="ec-form__buttons"><button class="ec-button ec-button--primary" type="submit" name="do" value="newsletter"><c:out value="${m.text('notices.choice.save')}"/></button></div>
</form>
<form class="ec-form" method="post" action="/account/mail">
  <input type="hidden" name="token" value="${fn:escapeXml(visit.token)}">
  <p class="ec-hint"><c:out value="${m.text('notices.choice.renew.hint')}"/></p>
  <button class="ec-button" type="submit" name="do" value="renew"><c:out value="${m.text('notices.choice.renew')}"/></button>
</form>
<h2><c:out value="${m.text('notices.choice.feeds')}"/></h2>
<p><c:out value="${m.text('notices.choice.feeds.text')}"/></p>
<c:choose>
<c:when test="${not empty opened}">
<div class="ec-notice" role="status">
  <p><c:out value="${m.text('notices.choice.feeds.once')}"/></p>
  <c:forEach items="${opened}" var="feed">
  <label for="ec-feed-${fn:escapeXml(feed.name)}"><c:out value="${m.text('notices.choice.feed.'.concat(feed.name))}"/></label>
  <input id="ec-feed-${fn:escapeXml(feed.name)}" class="ec-input" type="text" dir="ltr" readonly value="${fn:escapeXml(feed.address)}">
  </c:forEach>
</div>
</c:when>
<c:when test="${feedOpen}"><p><c:out value="${m.text('notices.choice.feeds.open')}"/></p></c:when>
</c:choose>
<form class="ec-form__buttons" method="post" action="/account/mail">
  <input type="hidden" name="token" value="${fn:escapeXml(visit.token)}">
  <button class="ec-button" type="submit" name="do" value="open"><c:out value="${m.text(feedOpen ? 'notices.choice.feeds.again' : 'notices.choice.feeds.make')}"/></button>
  <c:if test="${feedOpen}"><button class="ec-button ec-button--quiet" type="submit" name="do" value="close"><c:out value="${m.text('notices.choice.feeds.close')}"/></button></c:if>
</form>
