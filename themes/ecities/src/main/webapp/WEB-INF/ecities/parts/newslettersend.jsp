<%@ page contentType="text/html;charset=UTF-8" pageEncoding="UTF-8" session="false"
%><%@ taglib prefix="c" uri="jakarta.tags.core"
%><%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<h1 dir="auto"><c:out value="${shell.title}"/></h1>
<p class="ec-actions"><a href="${fn:escapeXml(viewHref)}"><c:out value="${m.text('members.suggest.back')}"/></a> <a href="${fn:escapeXml(editHref)}"><c:out value="${m.text('members.news.edit')}"/></a> <a href="${fn:escapeXml(adminHref)}"><c:out value="${m.text('members.news.admin')}"/></a></p>
<c:if test="${not empty message}"><p class="ec-notice ec-notice--error" role="alert"><c:out value="${message}"/></p></c:if>
<c:if test="${not empty notice}"><p class="ec-notice" role="status"><c:out value="${notice}"/></p></c:if>
<c:if test="${ready}">
<ul>
  <li><c:out value="${m.text('members.news.readers.members', members)}"/></li>
  <li><c:out value="${m.text('members.news.readers.subscribers', subscribers)}"/></li>
</ul>
<c:if test="${not on}"><p class="ec-notice"><c:out value="${m.text('members.news.send.off')}"/></p></c:if>
<h2><c:out value="${m.text('members.news.letter')}"/></h2>
<p><strong dir="auto"><c:out value="${subject}"/></strong></p>
<pre class="ec-letter" dir="auto"><c:out value="${letter}"/></pre>
<p class="ec-hint"><c:out value="${m.text('members.news.letter.hint')}"/></p>
<form class="ec-form" method="post" action="${fn:escapeXml(path)}">
  <input type="hidden" name="token" value="${fn:escapeXml(visit.token)}">
  <c:if test="${on}"><p><button class="ec-button" type="submit" name="do" value="test"><c:out value="${m.text('members.news.test.do')}"/></button></p></c:if>
</form>
<form class="ec-form" method="post" action="${fn:escapeXml(path)}">
  <input type="hidden" name="token" value="${fn:escapeXml(visit.token)}">
  <input type="hidden" name="version" value="${fn:escapeXml(version)}">
  <p class="ec-notice ec-notice--warning"><c:out value="${m.text('members.news.send.warning')}"/></p>
  <div class="ec-form__buttons"><button class="ec-button ec-button--primary" type="submit" name="do" value="send"><c:out value="${m.text('members.news.send.do', members + subscribers)}"/></button></div>
</form>
</c:if>
