<%@ page contentType="text/html;charset=UTF-8" pageEncoding="UTF-8" session="false"
%><%@ taglib prefix="c" uri="jakarta.tags.core"
%><%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<h1 dir="auto"><c:out value="${shell.title}"/></h1>
<p class="ec-actions"><a href="${fn:escapeXml(mainHref)}"><c:out value="${m.text('members.institution.main', mainPage)}"/></a> <a href="${fn:escapeXml(pageHref)}"><c:out value="${m.text('members.institution.page')}"/></a> <a href="${fn:escapeXml(contributionHref)}"><c:out value="${m.text('members.contribution.link')}"/></a><c:if test="${secretariat}"> <a href="/members"><c:out value="${m.text('members.list.title')}"/></a></c:if></p>
<c:if test="${not empty message}"><p class="ec-notice ec-notice--error" role="alert"><c:out value="${message}"/></p></c:if>
<c:if test="${not empty link}">
<div class="ec-notice" role="status">
  <p><c:out value="${mailed ? m.text('members.link.mailed') : m.text('members.link.copy')}"/></p>
  <label for="ec-link"><c:out value="${m.text('members.link.label')}"/></label>
  <input id="ec-link" type="text" dir="ltr" readonly value="${fn:escapeXml(link)}">
</div>
</c:if>
<p><strong><c:out value="${membership}"/></strong><c:if test="${not empty since}"> · <c:out value="${m.text('members.institution.since', since)}"/></c:if><c:if test="${not empty checked}"> · <c:out value="${m.text('members.institution.checked', checked)}"/></c:if></p>
<c:if test="${paused}"><p class="ec-notice"><c:out value="${m.text('members.institution.paused', reason)}"/></p></c:if>

<c:forEach items="${seats}" var="seat">
<section aria-labelledby="ec-seat-${fn:escapeXml(seat.role())}">
<h2 id="ec-seat-${fn:escapeXml(seat.role())}"><c:out value="${seat.label()}"/></h2>
<c:choose>
<c:when test="${seat.held()}">
  <p><bdi><c:out value="${seat.name()}"/></bdi> · <c:out value="${m.text('members.seat.from', seat.from())}"/><c:if test="${not empty seat.lastDay()}"> · <strong><c:out value="${m.text('members.seat.until', seat.lastDay())}"/></strong></c:if></p>
  <p><c:choose><c:when test="${not empty seat.letter()}"><c:out value="${m.text('members.seat.letter')}"/> <a href="${fn:escapeXml(seat.letterHref())}"><bdi><c:out value="${seat.letter()}"/></bdi></a></c:when><c:when test="${not empty seat.letterDue()}"><c:out value="${m.text('members.seat.letterDue', seat.letterDue())}"/></c:when></c:choose></p>
  <c:if test="${not empty seat.confirmed()}"><p><c:out value="${m.text('members.seat.confirmed', seat.confirmed())}"/></p></c:if>
  <c:if test="${seat.mine() and seat.role() eq 'focal-point'}">
  <form class="ec-form" method="post" action="${fn:escapeXml(path)}">
    <input type="hidden" name="token" value="${fn:escapeXml(visit.token)}">
    <c:if test="${seat.asked()}"><p class="ec-notice"><c:out value="${m.text('members.task.still', shell.title)}"/></p></c:if>
    <button class="ec-button<c:if test="${seat.asked()}"> ec-button--primary</c:if>" type="submit" name="do" value="confirm"><c:out value="${m.text('members.do.confirm')}"/></button>
  </form>
  </c:if>
  <c:if test="${hands or seat.mine()}">
  <c:if test="${not empty seat.letterDue()}">
  <details class="ec-form">
    <summary><c:out value="${m.text('members.do.letter')}"/></summary>
    <p><a class="ec-button" href="${fn:escapeXml(uploadHref)}"><c:out value="${m.text('members.letter.upload')}"/></a></p>
    <c:if test="${not empty letters}">
    <form method="post" action="${fn:escapeXml(path)}">
      <input type="hidden" name="token" value="${fn:escapeXml(visit.token)}">
      <input type="hidden" name="role" value="${fn:escapeXml(seat.role())}">
      <div class="ec-form__field">
        <label for="ec-letter-${fn:escapeXml(seat.role())}"><c:out value="${m.text('members.letter.which')}"/></label>
        <select id="ec-letter-${fn:escapeXml(seat.role())}" name="file"><c:forEach items="${letters}" var="file"><option><c:out value="${file}"/></option></c:forEach></select>
      </div>
      <button class="ec-button" type="submit" name="do" value="letter"><c:out value="${m.text('members.letter.do')}"/></button>
    </form>
    </c:if>
  </details>
  </c:if>
  <c:if test="${not empty seat.lastDay()}">
  <form class="ec-form" method="post" action="${fn:escapeXml(path)}">
    <input type="hidden" name="token" value="${fn:escapeXml(visit.token)}">
    <input type="hidden" name="role" value="${fn:escapeXml(seat.role())}">
    <button class="ec-button" type="submit" name="do" value="stay"><c:out value="${m.text('members.do.stay')}"/></button>
  </form>
  </c:if>
  <c:if test="${seat.role() eq 'focal-point'}">
  <details class="ec-form"<c:if test="${not empty lastDay}"> open</c:if>>
    <summary><c:out value="${m.text('members.do.handover')}"/></summary>
    <form method="post" action="${fn:escapeXml(path)}">
      <input type="hidden" name="token" value="${fn:escapeXml(visit.token)}">
      <div class="ec-form__field">
        <label for="ec-last-day"><c:out value="${m.text('members.handover.lastDay')}"/></label>
        <input id="ec-last-day" class="ec-input ec-input--short" type="date" name="lastDay" value="${fn:escapeXml(lastDay)}" required>
      </div>
      <fieldset>
        <legend><c:out value="${m.text('members.handover.who')}"/></legend>
        <label><input type="radio" name="successor" value="person" checked> <c:out value="${m.text('members.handover.person')}"/></label>
        <div class="ec-form__field">
          <label for="ec-next-email"><c:out value="${m.text('members.person.email')}"/></label>
          <input id="ec-next-email" type="email" dir="ltr" name="email" value="${fn:escapeXml(email)}" maxlength="200" autocomplete="off">
        </div>
        <div class="ec-form__field">
          <label for="ec-next-name"><c:out value="${m.text('members.person.name')}"/></label>
          <input id="ec-next-name" type="text" dir="auto" name="fullName" value="${fn:escapeXml(fullName)}" maxlength="100" autocomplete="off">
        </div>
        <div class="ec-form__field">
          <label for="ec-next-language"><c:out value="${m.text('members.person.language')}"/></label>
          <select id="ec-next-language" name="language"><c:forEach items="${languages}" var="one"><option value="${fn:escapeXml(one.value)}"<c:if test="${one.value eq language}"> selected</c:if>><c:out value="${one.label}"/></option></c:forEach></select>
        </div>
        <label><input type="radio" name="successor" value="nobody"> <c:out value="${m.text('members.handover.nobody')}"/></label>
      </fieldset>
      <p class="ec-hint"><c:out value="${m.text('members.handover.hint')}"/></p>
      <button class="ec-button ec-button--primary" type="submit" name="do" value="handover"><c:out value="${m.text('members.handover.do')}"/></button>
    </form>
  </details>
  </c:if>
  <details class="ec-form">
    <summary><c:out value="${m.text('members.do.end')}"/></summary>
    <form method="post" action="${fn:escapeXml(path)}">
      <input type="hidden" name="token" value="${fn:escapeXml(visit.token)}">
      <input type="hidden" name="role" value="${fn:escapeXml(seat.role())}">
      <div class="ec-form__field">
        <label for="ec-end-${fn:escapeXml(seat.role())}"><c:out value="${m.text('members.reason')}"/></label>
        <input id="ec-end-${fn:escapeXml(seat.role())}" type="text" dir="auto" name="reason" maxlength="300" required>
      </div>
      <button class="ec-button" type="submit" name="do" value="end"><c:out value="${m.text('members.end.do')}"/></button>
    </form>
  </details>
  </c:if>
</c:when>
<c:otherwise><p><c:out value="${m.text('members.seat.vacant')}"/></p></c:otherwise>
</c:choose>
<c:if test="${seat.role() eq 'focal-point' and next ne null}"><p><c:out value="${m.text('members.seat.next', next.name(), next.from())}"/></p></c:if>
<c:if test="${(secretariat and (seat.role() eq 'focal-point' or not seat.held())) or (hands and seat.role() eq 'deputy' and not seat.held())}">
  <details class="ec-form">
    <summary><c:out value="${seat.held() ? m.text('members.do.replace') : m.text('members.do.invite')}"/></summary>
    <form method="post" action="${fn:escapeXml(path)}">
      <input type="hidden" name="token" value="${fn:escapeXml(visit.token)}">
      <input type="hidden" name="role" value="${fn:escapeXml(seat.role())}">
      <div class="ec-form__field">
        <label for="ec-email-${fn:escapeXml(seat.role())}"><c:out value="${m.text('members.person.email')}"/></label>
        <p class="ec-hint" id="ec-email-hint-${fn:escapeXml(seat.role())}"><c:out value="${m.text('members.person.noEmail')}"/></p>
        <input id="ec-email-${fn:escapeXml(seat.role())}" type="email" dir="ltr" name="email" maxlength="200" autocomplete="off" aria-describedby="ec-email-hint-${fn:escapeXml(seat.role())}">
      </div>
      <div class="ec-form__field">
        <label for="ec-name-${fn:escapeXml(seat.role())}"><c:out value="${m.text('members.person.name')}"/></label>
        <input id="ec-name-${fn:escapeXml(seat.role())}" type="text" dir="auto" name="fullName" maxlength="100" autocomplete="off">
      </div>
      <div class="ec-form__field">
        <label for="ec-language-${fn:escapeXml(seat.role())}"><c:out value="${m.text('members.person.language')}"/></label>
        <select id="ec-language-${fn:escapeXml(seat.role())}" name="language"><c:forEach items="${languages}" var="one"><option value="${fn:escapeXml(one.value)}"<c:if test="${one.value eq language}"> selected</c:if>><c:out value="${one.label}"/></option></c:forEach></select>
      </div>
      <button class="ec-button" type="submit" name="do" value="invite"><c:out value="${m.text('members.invite.one')}"/></button>
    </form>
  </details>
</c:if>
</section>
</c:forEach>

<c:if test="${not empty invitations}">
<h2><c:out value="${m.text('members.invitations.title')}"/></h2>
<div class="ec-scroll" role="region" tabindex="0" aria-label="${fn:escapeXml(m.text('members.invitations.title'))}">
<table class="ec-table">
<thead><tr><th scope="col"><c:out value="${m.text('members.column.post')}"/></th><th scope="col"><c:out value="${m.text('members.column.made')}"/></th><th scope="col"><c:out value="${m.text('members.column.opened')}"/></th><th scope="col"><c:out value="${m.text('members.column.taken')}"/></th><th scope="col"><c:out value="${m.text('members.column.finished')}"/></th><th scope="col"><c:out value="${m.text('members.column.state')}"/></th></tr></thead>
<tbody>
<c:forEach items="${invitations}" var="row">
<tr><th scope="row"><c:out value="${row.role()}"/> <bdi><c:out value="${row.person()}"/></bdi></th><td><c:out value="${row.made()}"/></td><td><c:out value="${row.opened()}"/></td><td><c:out value="${row.taken()}"/></td><td><c:out value="${row.finished()}"/></td>
<td><c:out value="${row.state()}"/>
<c:if test="${row.open() and hands}">
<form method="post" action="${fn:escapeXml(path)}">
  <input type="hidden" name="token" value="${fn:escapeXml(visit.token)}">
  <input type="hidden" name="invitation" value="${fn:escapeXml(row.id())}">
  <button class="ec-button ec-button--quiet" type="submit" name="do" value="renew"><c:out value="${m.text('members.do.renew')}"/></button>
  <button class="ec-button ec-button--quiet" type="submit" name="do" value="withdraw"><c:out value="${m.text('members.do.withdraw')}"/></button>
</form>
</c:if></td></tr>
</c:forEach>
</tbody>
</table>
</div>
</c:if>

<c:if test="${not empty entered}">
<h2><c:out value="${m.text('members.entered.title', shell.title)}"/></h2>
<ul>
<c:forEach items="${entered}" var="row">
<li dir="auto"><a href="${fn:escapeXml(row.pageHref())}"><c:out value="${row.page()}"/></a>: <c:out value="${row.words()}"/>
<c:if test="${secretariat}">
<form method="post" action="${fn:escapeXml(path)}">
  <input type="hidden" name="token" value="${fn:escapeXml(visit.token)}">
  <input type="hidden" name="entry" value="${fn:escapeXml(row.sequence())}">
  <button class="ec-button ec-button--quiet" type="submit" name="do" value="enteredLink"><c:out value="${m.text('members.entered.link')}"/></button>
</form>
</c:if></li>
</c:forEach>
</ul>
</c:if>
<c:if test="${association and (secretariat or not empty mandates)}">
<h2><c:out value="${m.text('members.mandate.title')}"/></h2>
<c:forEach items="${mandates}" var="row">
<p dir="auto"><c:out value="${row.words()}"/><c:if test="${not empty row.formHref()}"> · <a href="${fn:escapeXml(row.formHref())}"><c:out value="${row.form()}"/></a></c:if></p>
<c:if test="${secretariat and not empty row.formHref()}">
<form class="ec-form ec-form--row" method="post" action="${fn:escapeXml(path)}">
  <input type="hidden" name="token" value="${fn:escapeXml(visit.token)}">
  <input type="hidden" name="member" value="${fn:escapeXml(row.member())}">
  <div class="ec-form__field">
    <label for="ec-mandate-end-${fn:escapeXml(row.member())}"><c:out value="${m.text('members.mandate.end')}"/></label>
    <input id="ec-mandate-end-${fn:escapeXml(row.member())}" type="date" name="day" required>
  </div>
  <button class="ec-button" type="submit" name="do" value="mandateEnd"><c:out value="${m.text('members.mandate.endDo')}"/></button>
</form>
</c:if>
</c:forEach>
<c:if test="${secretariat}">
<details class="ec-form">
  <summary><c:out value="${m.text('members.mandate.do')}"/></summary>
  <p><a class="ec-button" href="${fn:escapeXml(uploadHref)}"><c:out value="${m.text('members.letter.upload')}"/></a></p>
  <form method="post" action="${fn:escapeXml(path)}">
    <input type="hidden" name="token" value="${fn:escapeXml(visit.token)}">
    <div class="ec-form__field">
      <label for="ec-mandate-member"><c:out value="${m.text('members.mandate.member')}"/></label>
      <p class="ec-hint" id="ec-mandate-hint"><c:out value="${m.text('members.mandate.memberHint')}"/></p>
      <input id="ec-mandate-member" type="text" name="member" dir="auto" maxlength="200" aria-describedby="ec-mandate-hint" required>
    </div>
    <div class="ec-form__field">
      <label for="ec-mandate-since"><c:out value="${m.text('members.mandate.since')}"/></label>
      <input id="ec-mandate-since" class="ec-input ec-input--short" type="date" name="since" required>
    </div>
    <div class="ec-form__field">
      <label for="ec-mandate-file"><c:out value="${m.text('members.mandate.file')}"/></label>
      <select id="ec-mandate-file" name="file"><c:forEach items="${letters}" var="file"><option><c:out value="${file}"/></option></c:forEach></select>
    </div>
    <button class="ec-button" type="submit" name="do" value="mandate"><c:out value="${m.text('members.mandate.do')}"/></button>
  </form>
</details>
</c:if>
</c:if>

<c:if test="${secretariat}">
<h2><c:out value="${m.text('members.secretariat')}"/></h2>
<form class="ec-form" method="post" action="${fn:escapeXml(path)}">
  <input type="hidden" name="token" value="${fn:escapeXml(visit.token)}">
  <div class="ec-form__field">
    <label for="ec-to"><c:out value="${m.text('members.membership.label')}"/></label>
    <select id="ec-to" name="to"><c:forEach items="${memberships}" var="one"><option value="${fn:escapeXml(one.value)}"><c:out value="${one.label}"/></option></c:forEach></select>
  </div>
  <div class="ec-form__field">
    <label for="ec-reason"><c:out value="${m.text('members.reason')}"/></label>
    <input id="ec-reason" type="text" dir="auto" name="reason" maxlength="300">
  </div>
  <div class="ec-form__buttons">
  <button class="ec-button" type="submit" name="do" value="membership"><c:out value="${m.text('members.do.membership')}"/></button>
  <c:choose><c:when test="${paused}"><button class="ec-button" type="submit" name="do" value="resume"><c:out value="${m.text('members.do.resume')}"/></button></c:when><c:otherwise><button class="ec-button" type="submit" name="do" value="pause"><c:out value="${m.text('members.do.pause')}"/></button></c:otherwise></c:choose>
  </div>
</form>
<h3><c:out value="${m.text('members.commitments')}"/></h3>
<c:forEach items="${commitments}" var="one">
<form class="ec-form ec-form--row" method="post" action="${fn:escapeXml(path)}">
  <input type="hidden" name="token" value="${fn:escapeXml(visit.token)}">
  <input type="hidden" name="which" value="${fn:escapeXml(one.field())}">
  <div class="ec-form__field">
    <label for="ec-met-${fn:escapeXml(one.field())}"><c:out value="${one.label()}"/></label>
    <input id="ec-met-${fn:escapeXml(one.field())}" type="date" name="day" value="${fn:escapeXml(one.day())}">
  </div>
  <button class="ec-button" type="submit" name="do" value="commitment" aria-describedby="ec-met-${fn:escapeXml(one.field())}"><c:out value="${m.text('members.do.date')}"/></button>
</form>
</c:forEach>
</c:if>
<details class="ec-log">
<summary><c:out value="${m.text('members.log.title')}"/></summary>
<p><a href="${fn:escapeXml(papersHref)}"><c:out value="${m.text('members.papers.title')}"/></a></p>
<ul><c:forEach items="${log}" var="line"><li dir="auto"><c:out value="${line}"/></li></c:forEach></ul>
</details>
