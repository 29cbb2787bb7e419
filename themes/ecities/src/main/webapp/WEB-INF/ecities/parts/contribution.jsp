<%@ page contentType="text/html;charset=UTF-8" pageEncoding="UTF-8" session="false"
%><%@ taglib prefix="c" uri="jakarta.tags.core"
%><%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<div class="ec-print-hint">
<form class="ec-form ec-form--row" method="get" action="${fn:escapeXml(path)}">
  <div class="ec-form__field">
    <label for="ec-year"><c:out value="${m.text('members.contribution.year')}"/></label>
    <select id="ec-year" name="year"><c:forEach items="${years}" var="one"><option<c:if test="${one eq year}"> selected</c:if>><c:out value="${one}"/></option></c:forEach></select>
  </div>
  <button class="ec-button" type="submit"><c:out value="${m.text('members.contribution.show')}"/></button>
  <a href="${fn:escapeXml(backHref)}"><c:out value="${m.text('members.contribution.back')}"/></a>
</form>
<p><c:out value="${m.text('pages.print.hint')}"/></p>
</div>
<article class="ec-paper">
<p class="ec-paper__head"><strong><c:out value="${empty networkName ? m.text('theme.network.name') : networkName}"/></strong> <span><c:out value="${today}"/></span></p>
<h1><c:out value="${shell.title}"/></h1>
<p class="ec-paper__name" dir="auto"><c:out value="${name}"/></p>
<p><c:out value="${membership}"/><c:if test="${not empty since}"> · <c:out value="${m.text('members.institution.since', since)}"/></c:if></p>
<dl class="ec-paper__facts">
<c:forEach items="${holders}" var="one"><div><dt><c:out value="${one.post()}"/></dt><dd><bdi><c:out value="${one.name()}"/></bdi>, <c:out value="${empty one.last() ? m.text('members.seat.from', one.from()) : m.text('members.contribution.term', one.from(), one.last())}"/></dd></div>
</c:forEach>
<c:forEach items="${commitments}" var="one"><div><dt><c:out value="${one.value}"/></dt><dd><c:out value="${one.label}"/></dd></div>
</c:forEach>
<div><dt><c:out value="${m.text('members.contribution.confirmed')}"/></dt><dd><c:out value="${confirmed eq 0 ? m.text('members.contribution.none') : m.text('members.contribution.confirmed.on', confirmed, confirmedLast)}"/></dd></div>
<div><dt><c:out value="${m.text('members.contribution.suggestions')}"/></dt><dd><c:out value="${suggestions}"/></dd></div>
<div><dt><c:out value="${m.text('members.contribution.questions')}"/></dt><dd><c:out value="${questions}"/></dd></div>
<div><dt><c:out value="${m.text('members.contribution.changes')}"/></dt><dd><c:out value="${m.text('members.contribution.changes.of', changes, sheets)}"/></dd></div>
</dl>
<c:if test="${not empty pages}">
<table class="ec-table ec-contacts">
<thead><tr><th scope="col"><c:out value="${m.text('members.contribution.page')}"/></th><th scope="col"><c:out value="${m.text('members.contribution.page.changes')}"/></th><th scope="col"><c:out value="${m.text('members.contribution.page.sheets')}"/></th><th scope="col"><c:out value="${m.text('members.contribution.page.last')}"/></th></tr></thead>
<tbody>
<c:forEach items="${pages}" var="one"><tr><th scope="row" dir="auto"><c:out value="${one.title()}"/></th><td><c:out value="${one.changes()}"/></td><td><c:out value="${one.sheets()}"/></td><td><c:out value="${one.last()}"/></td></tr>
</c:forEach>
</tbody>
</table>
</c:if>
<c:if test="${more gt 0}"><p><c:out value="${m.text('members.contribution.more', more)}"/></p></c:if>
<c:if test="${hidden gt 0}"><p><c:out value="${m.text('members.contribution.hidden', hidden)}"/></p></c:if>
<div class="ec-paper__sign">
<p><c:out value="${m.text('members.contribution.place')}"/></p>
<p><c:out value="${m.text('members.contribution.signature')}"/></p>
</div>
</article>
