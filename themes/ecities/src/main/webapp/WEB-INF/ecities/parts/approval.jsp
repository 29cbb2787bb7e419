<%@ page contentType="text/html;charset=UTF-8" pageEncoding="UTF-8" session="false"
%><%@ taglib prefix="c" uri="jakarta.tags.core"
%><%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<div class="ec-approval">
<c:if test="${not empty message}"><p class="ec-notice ec-notice--error" role="alert"><c:out value="${message}"/></p></c:if>
<p class="ec-actions"><a href="${fn:escapeXml(backHref)}" rel="nofollow"><c:out value="${m.text('members.approval.back')}"/></a></p>
<p class="ec-hint ec-print-hint"><c:out value="${m.text('members.approval.print.hint')}"/></p>
<c:if test="${not empty link}">
<div class="ec-notice ec-print-hint" role="status">
  <label for="ec-link"><c:out value="${mailed ? m.text('members.approval.link.mailed') : m.text('members.approval.link.copy')}"/></label>
  <input id="ec-link" type="text" dir="ltr" readonly value="${fn:escapeXml(link)}">
</div>
</c:if>
<%@ include file="draftchanges.jspf" %>
<c:if test="${not empty answers}">
<section aria-labelledby="ec-answers">
<h2 id="ec-answers"><c:out value="${m.text('members.approval.answers')}"/></h2>
<ul><c:forEach items="${answers}" var="line"><li dir="auto"><c:out value="${line}"/></li></c:forEach></ul>
</section>
</c:if>
<section class="ec-approval__sign" aria-labelledby="ec-sign">
<h2 id="ec-sign"><c:out value="${m.text('members.approval.sign')}"/></h2>
<dl>
  <div><dt><c:out value="${m.text('members.approval.sign.name')}"/></dt><dd></dd></div>
  <div><dt><c:out value="${m.text('members.approval.sign.position')}"/></dt><dd></dd></div>
  <div><dt><c:out value="${m.text('members.approval.sign.date')}"/></dt><dd></dd></div>
  <div><dt><c:out value="${m.text('members.approval.sign.signature')}"/></dt><dd></dd></div>
</dl>
</section>
<section class="ec-print-hint" aria-labelledby="ec-links">
<h2 id="ec-links"><c:out value="${m.text('members.approval.link.title')}"/></h2>
<p><c:out value="${m.text('members.approval.link.help')}"/></p>
<form class="ec-form" method="post" action="${fn:escapeXml(path)}">
  <input type="hidden" name="token" value="${fn:escapeXml(visit.token)}">
  <div class="ec-form__field">
    <label for="ec-email"><c:out value="${m.text('members.approval.link.email')}"/></label>
    <input id="ec-email" type="email" name="email" dir="ltr" maxlength="200" autocomplete="off" value="${fn:escapeXml(email)}">
  </div>
  <c:if test="${sheet}"><label><input type="checkbox" name="closed" value="yes"> <c:out value="${m.text('members.approval.link.closed')}"/></label></c:if>
  <div class="ec-form__buttons"><button class="ec-button ec-button--primary" type="submit" name="do" value="link"><c:out value="${m.text('members.approval.link.do')}"/></button></div>
</form>
<c:if test="${not empty links}">
<ul>
<c:forEach items="${links}" var="row">
<li><c:out value="${row.until()}"/>: <c:out value="${row.opened()}"/>
<form method="post" action="${fn:escapeXml(path)}">
  <input type="hidden" name="token" value="${fn:escapeXml(visit.token)}">
  <input type="hidden" name="link" value="${fn:escapeXml(row.id())}">
  <button class="ec-button ec-button--quiet" type="submit" name="do" value="revoke"><c:out value="${m.text('members.approval.link.revoke')}"/></button>
</form></li>
</c:forEach>
</ul>
</c:if>
</section>
</div>
