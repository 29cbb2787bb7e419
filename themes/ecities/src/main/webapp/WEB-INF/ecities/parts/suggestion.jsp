<%@ page contentType="text/html;charset=UTF-8" pageEncoding="UTF-8" session="false"
%><%@ taglib prefix="c" uri="jakarta.tags.core"
%><%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<div class="ec-narrow">
<h1><c:out value="${shell.title}"/></h1>
<c:if test="${not empty message}"><p class="ec-notice ec-notice--error" role="alert"><c:out value="${message}"/></p></c:if>
<c:if test="${takeDown}"><p class="ec-notice"><c:out value="${m.text('members.takeDown.kind')}"/></p></c:if>
<p><c:out value="${m.text('members.suggestion.from', made)}"/><c:if test="${answered}"> <c:out value="${m.text('members.suggestion.answered')}"/></c:if></p>
<dl class="ec-typed">
  <dt><c:out value="${label}"/></dt><dd dir="auto"><c:out value="${empty now ? '–' : now}"/></dd>
  <dt><c:out value="${takeDown ? m.text('members.takeDown.said') : m.text('members.suggestion.should')}"/></dt><dd dir="auto"><c:out value="${suggestion.said()}"/></dd>
  <c:if test="${not empty suggestion.source()}"><dt><c:out value="${takeDown ? m.text('members.takeDown.source') : m.text('members.suggestion.source')}"/></dt><dd dir="auto"><c:out value="${suggestion.source()}"/></dd></c:if>
</dl>
<c:choose>
<c:when test="${open}">
<form class="ec-form" method="post" action="${fn:escapeXml(path)}">
  <input type="hidden" name="token" value="${fn:escapeXml(visit.token)}">
  <div class="ec-form__buttons">
  <c:if test="${writable}"><button class="ec-button ec-button--primary" type="submit" name="do" value="accept"><c:out value="${m.text('members.suggestion.accept')}"/></button></c:if>
  <a class="ec-button" href="${fn:escapeXml(changeHref)}"><c:out value="${m.text('members.suggestion.change')}"/></a>
  <button class="ec-button" type="submit" name="do" value="changed"><c:out value="${takeDown ? m.text('members.takeDown.done') : m.text('members.suggestion.changed')}"/></button>
  </div>
</form>
<details class="ec-form">
  <summary><c:out value="${m.text('members.suggestion.decline')}"/></summary>
  <form method="post" action="${fn:escapeXml(path)}">
    <input type="hidden" name="token" value="${fn:escapeXml(visit.token)}">
    <div class="ec-form__field">
      <label for="ec-reason"><c:out value="${m.text('members.suggestion.why')}"/></label>
      <input id="ec-reason" type="text" name="reason" dir="auto" maxlength="500" required>
    </div>
    <button class="ec-button" type="submit" name="do" value="decline"><c:out value="${m.text('members.suggestion.declineDo')}"/></button>
  </form>
</details>
</c:when>
<c:otherwise><p class="ec-notice"><c:out value="${state}"/><c:if test="${not empty suggestion.reason()}"> <bdi><c:out value="${suggestion.reason()}"/></bdi></c:if></p></c:otherwise>
</c:choose>
<p><a href="${fn:escapeXml(viewHref)}"><c:out value="${m.text('members.suggest.back')}"/></a></p>
</div>
