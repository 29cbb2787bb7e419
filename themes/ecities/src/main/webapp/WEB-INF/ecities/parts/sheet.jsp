<%@ page contentType="text/html;charset=UTF-8" pageEncoding="UTF-8" session="false"
%><%@ taglib prefix="c" uri="jakarta.tags.core"
%><%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<c:set var="changing" value="${true}"/>
<h1><c:out value="${shell.title}"/></h1>
<c:forEach items="${messages}" var="message"><p class="ec-notice" role="status"><c:out value="${message}"/></p></c:forEach>
<p><c:out value="${m.text('sheets.import.facts', schemaLabel, made, ends)}"/></p>
<c:if test="${not empty proposal.note()}"><p><c:out value="${m.text('sheets.import.says')}"/> <bdi><c:out value="${proposal.note()}"/></bdi></p></c:if>
<c:if test="${sent and not review}"><p class="ec-notice" role="status"><c:out value="${m.text('sheets.import.sent')}"/></p></c:if>
<c:if test="${not empty columns and (mine and not sent)}">
<details class="ec-form"<c:if test="${not planned or makes + sends eq 0}"> open</c:if>>
<summary><c:out value="${m.text('sheets.import.columns')}"/></summary>
<form method="post" action="${fn:escapeXml(path)}">
<input type="hidden" name="token" value="${fn:escapeXml(visit.token)}">
<p class="ec-form__help"><c:out value="${m.text('sheets.import.columns.help')}"/></p>
<div class="ec-scroll" role="region" tabindex="0" aria-label="${fn:escapeXml(m.text('sheets.import.columns'))}">
<table class="ec-table">
<thead><tr><th scope="col"><c:out value="${m.text('sheets.import.column.head')}"/></th><th scope="col"><c:out value="${m.text('sheets.import.column.sample')}"/></th><th scope="col"><c:out value="${m.text('sheets.import.column.is')}"/></th></tr></thead>
<tbody>
<c:forEach items="${columns}" var="column">
<tr><th scope="row"><label for="ec-column-${fn:escapeXml(column.number())}" dir="auto"><c:out value="${column.head()}"/></label></th><td dir="auto"><c:out value="${column.sample()}"/></td>
<td><select id="ec-column-${fn:escapeXml(column.number())}" name="column.${fn:escapeXml(column.number())}"><c:forEach items="${columnOptions}" var="one"><option value="${fn:escapeXml(one.value())}"<c:if test="${one.value() eq column.chosen()}"> selected</c:if>><c:out value="${one.label()}"/></option></c:forEach></select></td></tr>
</c:forEach>
</tbody>
</table>
</div>
<div class="ec-form__field"><label for="ec-encoding"><c:out value="${m.text('sheets.import.encoding')}"/></label>
<select id="ec-encoding" name="encoding"><option value=""><c:out value="${m.text('sheets.import.encoding.found')}"/></option><c:forEach items="${encodings}" var="one"><option value="${fn:escapeXml(one)}"<c:if test="${one eq proposal.encoding()}"> selected</c:if>><c:out value="${one}"/></option></c:forEach></select></div>
<div class="ec-form__buttons"><button class="ec-button" type="submit" name="do" value="columns"><c:out value="${m.text('sheets.import.columns.do')}"/></button></div>
</form>
</details>
</c:if>
<c:if test="${planned}">
<h2><c:out value="${m.text('sheets.import.rows')}"/></h2>
<c:if test="${not empty sheetName}"><p><c:out value="${m.text('sheets.import.sheet', sheetName)}"/></p></c:if>
<ul>
<li><c:out value="${m.text('sheets.import.count.change', total)}"/></li>
<li><c:out value="${m.text('sheets.import.count.fresh', fresh)}"/></li>
<li><c:out value="${m.text('sheets.import.count.unchanged', unchanged)}"/></li>
<li><c:out value="${m.text('sheets.import.count.open', openTotal)}"/></li>
<li><c:out value="${m.text('sheets.import.count.skipped', skipped)}"/></li>
<li><c:out value="${m.text('sheets.import.count.problems', problems)}"/></li>
</ul>
<form class="ec-form ec-editor" method="post" action="${fn:escapeXml(path)}">
<input type="hidden" name="token" value="${fn:escapeXml(visit.token)}">
<input type="hidden" name="page" value="${fn:escapeXml(page)}">
<c:if test="${not empty open}">
<h3><c:out value="${m.text('sheets.import.open')}"/></h3>
<p><c:out value="${m.text('sheets.import.open.help')}"/></p>
<c:if test="${editable}">
<input type="hidden" name="asked" value="yes">
<label class="ec-check"><input type="checkbox" name="unknown" value="new"<c:if test="${unknownNew}"> checked</c:if>> <c:out value="${m.text('sheets.import.unknown')}"/></label>
</c:if>
<c:forEach items="${open}" var="row">
<div class="ec-form__field">
<label for="ec-row-${fn:escapeXml(row.line())}"><c:out value="${m.text('sheets.import.line', row.line())}"/> <bdi><c:out value="${row.name()}"/></bdi></label>
<c:if test="${not empty row.problems()}"><ul class="ec-form__error"><c:forEach items="${row.problems()}" var="problem"><li><c:out value="${problem}"/></li></c:forEach></ul></c:if>
<c:if test="${editable}"><select id="ec-row-${fn:escapeXml(row.line())}" name="row.${fn:escapeXml(row.line())}"><option value=""><c:out value="${m.text('sheets.import.row.wait')}"/></option><c:forEach items="${row.candidates()}" var="page"><option value="page:${fn:escapeXml(page)}"><c:out value="${m.text('sheets.import.row.page', page)}"/></option></c:forEach><option value="new"><c:out value="${m.text('sheets.import.row.new')}"/></option><option value="skip"><c:out value="${m.text('sheets.import.row.skip')}"/></option></select></c:if>
</div>
</c:forEach>
</c:if>
<c:if test="${not empty rows}">
<h3><c:out value="${m.text('sheets.import.changes')}"/></h3>
<div class="ec-scroll" role="region" tabindex="0" aria-label="${fn:escapeXml(m.text('sheets.import.changes'))}">
<table class="ec-table">
<thead><tr><th scope="col"><c:out value="${m.text('sheets.column.page')}"/></th><th scope="col"><c:out value="${m.text('sheets.import.field')}"/></th><th scope="col"><c:out value="${m.text('sheets.import.now')}"/></th><th scope="col"><c:out value="${m.text('sheets.import.then')}"/></th><th scope="col"><c:out value="${m.text('sheets.import.take')}"/></th></tr></thead>
<tbody>
<c:forEach items="${rows}" var="row">
<c:forEach items="${row.changes()}" var="change">
<tr>
<th scope="row"><a href="${fn:escapeXml(row.href())}" dir="auto"><c:out value="${row.page()}"/></a> <c:if test="${row.fresh()}"><c:out value="${m.text('sheets.import.new')}"/></c:if><c:if test="${not row.mine()}"><c:out value="${m.text('sheets.import.others')}"/></c:if></th>
<td><c:out value="${change.label()}"/></td>
<td dir="auto"><c:out value="${empty change.now() ? '–' : change.now()}"/></td>
<td dir="auto"><c:out value="${empty change.then() ? '–' : change.then()}"/><c:if test="${change.clash()}"><p class="ec-form__error"><c:out value="${m.text('sheets.import.clash')}"/></p></c:if></td>
<td><c:if test="${editable}"><input type="hidden" name="${fn:escapeXml(change.clash() ? 'clash' : 'shown')}" value="${fn:escapeXml(change.key())}"><input type="checkbox" name="take" value="${fn:escapeXml(change.key())}" aria-label="${fn:escapeXml(m.text('sheets.import.take.of', row.page(), change.label()))}"<c:if test="${change.taken()}"> checked</c:if>></c:if></td>
</tr>
</c:forEach>
<c:forEach items="${row.problems()}" var="problem"><tr><th scope="row" dir="auto"><c:out value="${row.page()}"/></th><td colspan="4" class="ec-form__error"><c:out value="${problem}"/></td></tr></c:forEach>
</c:forEach>
</tbody>
</table>
</div>
<p><c:if test="${page gt 1}"><a href="${fn:escapeXml(path)}?page=${fn:escapeXml(page - 1)}"><c:out value="${m.text('sheets.import.before')}"/></a> </c:if><c:if test="${more}"><a href="${fn:escapeXml(path)}?page=${fn:escapeXml(page + 1)}"><c:out value="${m.text('sheets.import.after')}"/></a></c:if></p>
</c:if>
<c:if test="${editable}">
<div class="ec-form__buttons">
<c:if test="${makes gt 0}"><button class="ec-button ec-button--primary" type="submit" name="do" value="make"><c:out value="${m.text('sheets.import.make', makes)}"/></button></c:if>
<button class="ec-button" type="submit" name="do" value="rows"><c:out value="${m.text('sheets.import.rows.do')}"/></button>
</div>
<c:if test="${sends gt 0 and not sent}">
<div class="ec-form__field"><label for="ec-note"><c:out value="${m.text('sheets.import.send.note')}"/></label><input id="ec-note" type="text" name="note" dir="auto" maxlength="${fn:escapeXml(maxNote)}"></div>
<div class="ec-form__buttons"><button class="ec-button" type="submit" name="do" value="send"><c:out value="${m.text('sheets.import.send', sends)}"/></button></div>
</c:if>
</c:if>
</form>
</c:if>
<c:if test="${review}">
<details class="ec-form"><summary><c:out value="${m.text('sheets.import.decline')}"/></summary>
<form method="post" action="${fn:escapeXml(path)}">
<input type="hidden" name="token" value="${fn:escapeXml(visit.token)}">
<div class="ec-form__field"><label for="ec-reason"><c:out value="${m.text('sheets.import.decline.why')}"/></label><input id="ec-reason" type="text" name="reason" dir="auto" maxlength="${fn:escapeXml(maxNote)}" required></div>
<button class="ec-button" type="submit" name="do" value="decline"><c:out value="${m.text('sheets.import.decline')}"/></button>
</form></details>
</c:if>
<c:if test="${mine}">
<form class="ec-form" method="post" action="${fn:escapeXml(path)}"><input type="hidden" name="token" value="${fn:escapeXml(visit.token)}"><button class="ec-button ec-button--quiet" type="submit" name="do" value="remove"><c:out value="${m.text('sheets.import.remove')}"/></button></form>
</c:if>
<p><a href="/import"><c:out value="${m.text('sheets.import.back')}"/></a></p>
