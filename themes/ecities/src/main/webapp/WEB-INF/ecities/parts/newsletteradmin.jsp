<%@ page contentType="text/html;charset=UTF-8" pageEncoding="UTF-8" session="false"
%><%@ taglib prefix="c" uri="jakarta.tags.core"
%><%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<h1><c:out value="${shell.title}"/></h1>
<p class="ec-actions"><a href="/newsletters"><c:out value="${m.text('members.news.archive')}"/></a> <a href="/members"><c:out value="${m.text('members.list.title')}"/></a></p>
<c:if test="${not empty message}"><p class="ec-notice ec-notice--error" role="alert"><c:out value="${message}"/></p></c:if>
<c:if test="${not empty notice}"><p class="ec-notice" role="status"><c:out value="${notice}"/></p></c:if>
<c:if test="${not on}"><p class="ec-notice"><c:out value="${m.text('members.news.admin.off')}"/></p></c:if>
<h2><c:out value="${m.text('members.news.drafts')}"/></h2>
<c:if test="${empty drafts}"><p><c:out value="${m.text('members.news.drafts.none')}"/></p></c:if>
<c:if test="${not empty drafts}">
<ul>
<c:forEach items="${drafts}" var="draft"><li><a href="${fn:escapeXml(draft.viewHref())}" dir="auto"><c:out value="${draft.page()}"/></a> <a class="ec-button" href="${fn:escapeXml(draft.editHref())}"><c:out value="${m.text('members.news.edit')}"/></a> <a class="ec-button ec-button--primary" href="${fn:escapeXml(draft.sendHref())}"><c:out value="${m.text('members.news.look')}"/></a></li>
</c:forEach>
</ul>
</c:if>
<form class="ec-form" method="post" action="${fn:escapeXml(path)}">
  <input type="hidden" name="token" value="${fn:escapeXml(visit.token)}">
  <p><c:out value="${m.text('members.news.begin.text')}"/></p>
  <div class="ec-form__field">
    <label for="ec-language"><c:out value="${m.text('members.news.begin.language')}"/></label>
    <select id="ec-language" name="language"><c:forEach items="${languages}" var="one"><option value="${fn:escapeXml(one.value)}"<c:if test="${one.value eq language}"> selected</c:if>><c:out value="${one.label}"/></option></c:forEach></select>
  </div>
  <div class="ec-form__buttons"><button class="ec-button<c:if test="${empty drafts}"> ec-button--primary</c:if>" type="submit" name="do" value="begin"><c:out value="${m.text('members.news.begin')}"/></button></div>
</form>
<h2><c:out value="${m.text('members.news.readers')}"/></h2>
<ul>
  <li><c:out value="${m.text('members.news.readers.members', members)}"/></li>
  <li><c:out value="${m.text('members.news.readers.subscribers', subscribers)}"/></li>
  <li><c:out value="${m.text('members.news.readers.waiting', waiting)}"/></li>
</ul>
<form class="ec-form" method="post" action="${fn:escapeXml(path)}">
  <input type="hidden" name="token" value="${fn:escapeXml(visit.token)}">
  <div class="ec-form__field">
    <label for="ec-email"><c:out value="${m.text('members.news.remove.email')}"/></label>
    <input id="ec-email" type="email" name="email" dir="ltr" maxlength="200" autocomplete="off" value="${fn:escapeXml(email)}" required>
  </div>
  <div class="ec-form__buttons"><button class="ec-button" type="submit" name="do" value="remove"><c:out value="${m.text('members.news.remove')}"/></button></div>
</form>
