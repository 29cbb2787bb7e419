<%@ page contentType="text/html;charset=UTF-8" pageEncoding="UTF-8" session="false"
%><%@ taglib prefix="c" uri="jakarta.tags.core"
%><%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<h1><c:out value="${shell.title}"/></h1>
<c:if test="${not empty message}"><p class="ec-notice ec-notice--error" role="alert"><c:out value="${message}"/></p></c:if>
<c:if test="${not empty notice}"><p class="ec-notice" role="status"><c:out value="${notice}"/></p></c:if>
<p><c:out value="${m.text('accounts.account.login', login)}"/></p>
<p class="ec-actions"><a class="ec-button" href="/account/mail"><c:out value="${m.text('accounts.account.mail')}"/></a></p>
<c:if test="${not empty groups}">
<h2><c:out value="${m.text('accounts.account.groups')}"/></h2>
<ul>
  <c:forEach items="${groups}" var="group"><li><a href="${fn:escapeXml(group.href)}" dir="auto"><c:out value="${group.name}"/></a></li>
  </c:forEach>
</ul>
</c:if>
<h2><c:out value="${m.text('accounts.profile.title')}"/></h2>
<form class="ec-form" method="post" action="/account">
  <input type="hidden" name="token" value="${fn:escapeXml(visit.token)}">
  <div class="ec-form__field">
    <label for="ec-full-name"><c:out value="${m.text('accounts.profile.fullName')}"/></label>
    <input id="ec-full-name" type="text" name="fullName" dir="auto" value="${fn:escapeXml(fullName)}" maxlength="${fn:escapeXml(maxName)}" autocomplete="name" required>
  </div>
  <div class="ec-form__field">
    <label for="ec-email"><c:out value="${m.text('accounts.profile.emailLabel')}"/></label>
    <p class="ec-hint" id="ec-email-hint"><c:out value="${m.text('accounts.profile.emailHint')}"/></p>
    <input id="ec-email" type="email" dir="ltr" name="email" value="${fn:escapeXml(email)}" maxlength="200" autocomplete="email" aria-describedby="ec-email-hint">
  </div>
  <div class="ec-form__field">
    <label for="ec-language"><c:out value="${m.text('accounts.profile.language')}"/></label>
    <select id="ec-language" name="language">
      <option value=""><c:out value="${m.text('accounts.profile.browser')}"/></option>
      <c:forEach items="${offeredLanguages}" var="offered"><option value="${fn:escapeXml(offered.language)}" lang="${fn:escapeXml(offered.language)}"<c:if test="${language eq offered.language}"> selected</c:if>><c:out value="${offered.getDisplayLanguage(offered)}"/></option>
      </c:forEach>
    </select>
  </div>
  <div class="ec-form__field">
    <label for="ec-zone"><c:out value="${m.text('accounts.profile.zone')}"/></label>
    <select id="ec-zone" name="zone">
      <option value=""><c:out value="${m.text('accounts.profile.noZone')}"/></option>
      <c:forEach items="${zones}" var="name"><option value="${fn:escapeXml(name)}"<c:if test="${name eq zone}"> selected</c:if>><c:out value="${name}"/></option>
      </c:forEach>
    </select>
  </div>
  <div class="ec-form__field">
    <label for="ec-rows"><c:out value="${m.text('accounts.profile.rows')}"/></label>
    <p class="ec-hint" id="ec-rows-hint"><c:out value="${m.text('accounts.profile.rowsHint')}"/></p>
    <select id="ec-rows" name="rows" aria-describedby="ec-rows-hint">
      <option value=""><c:out value="${m.text('accounts.profile.noRows')}"/></option>
      <c:forEach items="${listRowsChoices}" var="number"><option value="${fn:escapeXml(number)}"<c:if test="${number eq listRows}"> selected</c:if>><c:out value="${number}"/></option>
      </c:forEach>
    </select>
  </div>
  <div class="ec-form__field">
    <label for="ec-profile-password"><c:out value="${m.text('accounts.profile.passwordLabel')}"/></label>
    <p class="ec-hint" id="ec-profile-password-hint"><c:out value="${m.text('accounts.profile.passwordHint')}"/></p>
    <input id="ec-profile-password" type="password" name="password" autocomplete="current-password" aria-describedby="ec-profile-password-hint">
  </div>
  <div class="ec-form__buttons"><button class="ec-button ec-button--primary" type="submit"><c:out value="${m.text('accounts.profile.save')}"/></button></div>
</form>
<h2><c:out value="${m.text('accounts.password.title')}"/></h2>
<form class="ec-form" method="post" action="/account/password">
  <input type="hidden" name="token" value="${fn:escapeXml(visit.token)}">
  <div class="ec-form__field">
    <label for="ec-old-password"><c:out value="${m.text('accounts.password.oldLabel')}"/></label>
    <input id="ec-old-password" type="password" name="password" autocomplete="current-password" required>
  </div>
  <div class="ec-form__field">
    <label for="ec-new-password"><c:out value="${m.text('accounts.password.newLabel')}"/></label>
    <p class="ec-hint" id="ec-new-password-hint"><c:out value="${m.text('accounts.password.hint')}"/></p>
    <input id="ec-new-password" type="password" name="newPassword" autocomplete="new-password" minlength="${fn:escapeXml(minPassword)}" aria-describedby="ec-new-password-hint" required>
  </div>
  <div class="ec-form__buttons"><button class="ec-button" type="submit"><c:out value="${m.text('accounts.password.save')}"/></button></div>
</form>
<h2><c:out value="${m.text('accounts.signIns.title')}"/></h2>
<div class="ec-scroll" role="region" tabindex="0" aria-label="${fn:escapeXml(m.text('accounts.signIns.title'))}">
<table class="ec-table">
  <thead><tr><th scope="col"><c:out value="${m.text('accounts.signIns.browser')}"/></th><th scope="col"><c:out value="${m.text('accounts.signIns.seen')}"/></th><th scope="col"><c:out value="${m.text('accounts.signIns.since')}"/></th><th scope="col"><c:out value="${m.text('accounts.signIns.address')}"/></th><th scope="col"><c:out value="${m.text('accounts.signIns.action')}"/></th></tr></thead>
  <tbody>
  <c:forEach items="${signIns}" var="row">
    <tr>
      <th scope="row"><c:out value="${row.browser}"/><c:if test="${row.current}"> <span class="ec-mark"><c:out value="${m.text('accounts.signIns.this')}"/></span></c:if></th>
      <td><c:out value="${row.seen}"/></td>
      <td><c:out value="${row.since}"/></td>
      <td><c:out value="${row.address}"/></td>
      <td><c:if test="${not row.current}"><form method="post" action="/account/sign-ins">
        <input type="hidden" name="token" value="${fn:escapeXml(visit.token)}">
        <input type="hidden" name="which" value="${fn:escapeXml(row.id)}">
        <button class="ec-button ec-button--small" type="submit"><c:out value="${m.text('accounts.signIns.end')}"/></button>
      </form></c:if></td>
    </tr>
  </c:forEach>
  </tbody>
</table>
</div>
<c:if test="${fn:length(signIns) gt 1}">
<form class="ec-form" method="post" action="/account/sign-ins">
  <input type="hidden" name="token" value="${fn:escapeXml(visit.token)}">
  <button class="ec-button" type="submit"><c:out value="${m.text('accounts.signIns.endAll')}"/></button>
</form>
</c:if>
<h2><c:out value="${m.text('accounts.leave.title')}"/></h2>
<p><a href="/account/close"><c:out value="${m.text('accounts.leave.open')}"/></a></p>
