<%@ page contentType="text/html;charset=UTF-8" pageEncoding="UTF-8" session="false"
%><%@ taglib prefix="c" uri="jakarta.tags.core"
%><%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<h1><c:out value="${shell.title}"/></h1>
<p class="ec-actions"><a href="/members"><c:out value="${m.text('members.list.title')}"/></a></p>
<c:if test="${not empty message}"><p class="ec-notice ec-notice--error" role="alert"><c:out value="${message}"/></p></c:if>
<c:if test="${not empty done}">
<h2><c:out value="${m.text('members.invite.done')}"/></h2>
<p class="ec-notice" role="status"><c:out value="${m.text('members.invite.doneText')}"/></p>
<ul class="ec-plain">
<c:forEach items="${done}" var="row">
<li class="ec-form__field"><label for="ec-link-${fn:escapeXml(row.number())}"><a href="${fn:escapeXml(row.href())}" dir="auto"><c:out value="${row.institution()}"/></a> · <bdi><c:out value="${row.person()} ${row.email()}"/></bdi> · <c:out value="${row.mailed() ? m.text('members.link.mailedShort') : m.text('members.link.copyShort')}"/></label>
<input id="ec-link-${fn:escapeXml(row.number())}" type="text" dir="ltr" readonly value="${fn:escapeXml(row.link())}"></li>
</c:forEach>
</ul>
</c:if>
<c:if test="${not empty rows}">
<h2><c:out value="${m.text('members.invite.look')}"/></h2>
<form method="post" action="/members/invite">
<input type="hidden" name="token" value="${fn:escapeXml(visit.token)}">
<c:forEach items="${rows}" var="row">
<fieldset class="ec-form ec-invite">
  <legend><c:out value="${m.text('members.invite.line', row.number())}"/> <bdi><c:out value="${row.institution()}"/></bdi></legend>
  <c:if test="${not empty row.problems()}"><ul class="ec-form__error" id="ec-problems-${fn:escapeXml(row.number())}"><c:forEach items="${row.problems()}" var="problem"><li><c:out value="${problem}"/></li></c:forEach></ul></c:if>
  <p class="ec-hint"><c:out value="${row.note()}"/></p>
  <label class="ec-check"><input type="checkbox" name="send.${fn:escapeXml(row.number())}" value="yes" checked> <c:out value="${m.text('members.invite.send')}"/></label>
  <div class="ec-sides">
  <div class="ec-form__field"><label for="ec-i-${fn:escapeXml(row.number())}"><c:out value="${m.text('members.column.institution')}"/></label><input id="ec-i-${fn:escapeXml(row.number())}" type="text" dir="auto" name="institution.${fn:escapeXml(row.number())}" value="${fn:escapeXml(row.institution())}" maxlength="150"<c:if test="${not empty row.problems()}"> aria-describedby="ec-problems-${fn:escapeXml(row.number())}"</c:if>></div>
  <div class="ec-form__field"><label for="ec-k-${fn:escapeXml(row.number())}"><c:out value="${m.text('members.column.kind')}"/></label><select id="ec-k-${fn:escapeXml(row.number())}" name="kind.${fn:escapeXml(row.number())}"><option value=""></option><c:forEach items="${kinds}" var="one"><option value="${fn:escapeXml(one.value)}"<c:if test="${one.value eq row.kind()}"> selected</c:if>><c:out value="${one.label}"/></option></c:forEach></select></div>
  <div class="ec-form__field"><label for="ec-p-${fn:escapeXml(row.number())}"><c:out value="${m.text('members.person.name')}"/></label><input id="ec-p-${fn:escapeXml(row.number())}" type="text" dir="auto" name="person.${fn:escapeXml(row.number())}" value="${fn:escapeXml(row.person())}" maxlength="100" autocomplete="off"></div>
  <div class="ec-form__field"><label for="ec-e-${fn:escapeXml(row.number())}"><c:out value="${m.text('members.person.email')}"/></label><input id="ec-e-${fn:escapeXml(row.number())}" type="text" dir="ltr" name="email.${fn:escapeXml(row.number())}" value="${fn:escapeXml(row.email())}" maxlength="200" autocomplete="off"></div>
  <div class="ec-form__field"><label for="ec-l-${fn:escapeXml(row.number())}"><c:out value="${m.text('members.person.language')}"/></label><select id="ec-l-${fn:escapeXml(row.number())}" name="language.${fn:escapeXml(row.number())}"><option value=""></option><c:forEach items="${languages}" var="one"><option value="${fn:escapeXml(one.value)}"<c:if test="${one.value eq row.language()}"> selected</c:if>><c:out value="${one.label}"/></option></c:forEach></select></div>
  <div class="ec-form__field"><label for="ec-c-${fn:escapeXml(row.number())}"><c:out value="${m.text('members.invite.cityPage')}"/></label><input id="ec-c-${fn:escapeXml(row.number())}" type="text" dir="auto" name="city.${fn:escapeXml(row.number())}" value="${fn:escapeXml(row.city())}" maxlength="150"></div>
  </div>
</fieldset>
</c:forEach>
<div class="ec-form__buttons"><button class="ec-button ec-button--primary" type="submit" name="do" value="send"><c:out value="${m.text('members.invite.do')}"/></button></div>
</form>
</c:if>
<c:if test="${empty rows and empty done}">
<form class="ec-form ec-editor" method="post" action="/members/invite">
  <input type="hidden" name="token" value="${fn:escapeXml(visit.token)}">
  <div class="ec-form__field">
    <label for="ec-list"><c:out value="${m.text('members.invite.list')}"/></label>
    <p class="ec-hint" id="ec-list-hint"><c:out value="${m.text('members.invite.hint')}"/></p>
    <textarea id="ec-list" name="list" rows="12" dir="auto" aria-describedby="ec-list-hint" required><c:out value="${pasted}"/></textarea>
  </div>
  <div class="ec-form__buttons"><button class="ec-button ec-button--primary" type="submit" name="do" value="look"><c:out value="${m.text('members.invite.lookDo')}"/></button></div>
</form>
</c:if>
<c:if test="${not empty done and empty rows}"><p><a class="ec-button" href="/members/invite"><c:out value="${m.text('members.invite.more')}"/></a></p></c:if>
