<%@ page contentType="text/html;charset=UTF-8" pageEncoding="UTF-8" session="false"
%><%@ taglib prefix="c" uri="jakarta.tags.core"
%><%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<h1><c:out value="${shell.title}"/></h1>
<c:if test="${not empty message}"><p class="ec-notice ec-notice--error" role="alert"><c:out value="${message}"/></p></c:if>
<c:if test="${not empty notice}"><p class="ec-notice" role="status"><c:out value="${notice}"/></p></c:if>
<c:choose>
<c:when test="${empty rows}"><p class="ec-notice"><c:out value="${none}"/></p></c:when>
<c:otherwise>
<ol class="ec-work">
<c:forEach items="${rows}" var="row">
  <li class="ec-work__task" id="task-${fn:escapeXml(row.id)}">
    <h2 class="ec-work__what" id="ec-task-${fn:escapeXml(row.id)}" dir="auto"><c:out value="${row.what}"/></h2>
    <p class="ec-work__facts"><c:if test="${not empty row.forWhom}"><bdi><c:out value="${row.forWhom}"/></bdi> · </c:if><c:choose><c:when test="${row.late}"><strong class="ec-work__late"><c:out value="${row.when}"/></strong></c:when><c:otherwise><c:out value="${row.when}"/></c:otherwise></c:choose><c:if test="${not empty row.takes}"> · <c:out value="${row.takes}"/></c:if></p>
    <c:if test="${not empty row.said}"><p class="ec-work__said" dir="auto"><c:out value="${row.said}"/></p></c:if>
    <div class="ec-work__ways">
      <a class="ec-button ec-button--primary" id="ec-task-do-${fn:escapeXml(row.id)}" href="${fn:escapeXml(row.href)}" aria-labelledby="ec-task-do-${fn:escapeXml(row.id)} ec-task-${fn:escapeXml(row.id)}"><c:out value="${m.text('notices.work.open')}"/></a>
      <c:if test="${row.byHand}">
      <form method="post" action="/work">
        <input type="hidden" name="token" value="${fn:escapeXml(visit.token)}">
        <input type="hidden" name="task" value="${fn:escapeXml(row.id)}">
        <button class="ec-button" type="submit" name="do" value="finish" aria-describedby="ec-task-${fn:escapeXml(row.id)}"><c:out value="${m.text('notices.work.finish')}"/></button>
      </form>
      </c:if>
      <c:if test="${row.many or not empty row.colleagues}">
      <details<c:if test="${row.typed.form eq 'give'}"> open</c:if>>
        <summary aria-describedby="ec-task-${fn:escapeXml(row.id)}"><c:out value="${m.text('notices.work.give')}"/></summary>
        <form method="post" action="/work">
          <input type="hidden" name="token" value="${fn:escapeXml(visit.token)}">
          <input type="hidden" name="task" value="${fn:escapeXml(row.id)}">
          <div class="ec-form__field">
          <c:choose>
          <c:when test="${row.many}">
            <label for="ec-to-${fn:escapeXml(row.id)}"><c:out value="${m.text('notices.work.login')}"/></label>
            <input id="ec-to-${fn:escapeXml(row.id)}" type="text" name="to" maxlength="100" autocapitalize="none" spellcheck="false" autocomplete="off" required value="${fn:escapeXml(row.typed.to)}">
          </c:when>
          <c:otherwise>
            <label for="ec-to-${fn:escapeXml(row.id)}"><c:out value="${m.text('notices.work.colleague')}"/></label>
            <select id="ec-to-${fn:escapeXml(row.id)}" name="to">
            <c:forEach items="${row.colleagues}" var="one"><option value="${fn:escapeXml(one.login)}"<c:if test="${one.login eq row.typed.to}"> selected</c:if>><c:out value="${one.name}"/></option>
            </c:forEach>
            </select>
          </c:otherwise>
          </c:choose>
          </div>
          <div class="ec-form__field">
            <label for="ec-note-${fn:escapeXml(row.id)}"><c:out value="${m.text('notices.work.note')}"/></label>
            <input id="ec-note-${fn:escapeXml(row.id)}" type="text" name="text" dir="auto" maxlength="${maxNote}" value="${fn:escapeXml(row.typed.form eq 'give' ? row.typed.text : '')}">
          </div>
          <button class="ec-button" type="submit" name="do" value="give"><c:out value="${m.text('notices.work.give.do')}"/></button>
        </form>
      </details>
      </c:if>
      <c:if test="${row.turnedDown}">
      <details<c:if test="${row.typed.form eq 'notUs'}"> open</c:if>>
        <summary aria-describedby="ec-task-${fn:escapeXml(row.id)}"><c:out value="${m.text('notices.work.notUs')}"/></summary>
        <form method="post" action="/work">
          <input type="hidden" name="token" value="${fn:escapeXml(visit.token)}">
          <input type="hidden" name="task" value="${fn:escapeXml(row.id)}">
          <div class="ec-form__field">
            <label for="ec-reason-${fn:escapeXml(row.id)}"><c:out value="${m.text('notices.work.reason')}"/></label>
            <p class="ec-hint" id="ec-reason-hint-${fn:escapeXml(row.id)}"><c:out value="${m.text('notices.work.reason.hint')}"/></p>
            <input id="ec-reason-${fn:escapeXml(row.id)}" type="text" name="text" dir="auto" maxlength="${maxNote}" required aria-describedby="ec-reason-hint-${fn:escapeXml(row.id)}" value="${fn:escapeXml(row.typed.form eq 'notUs' ? row.typed.text : '')}">
          </div>
          <button class="ec-button" type="submit" name="do" value="notUs"><c:out value="${m.text('notices.work.notUs.do')}"/></button>
        </form>
      </details>
      </c:if>
    </div>
  </li>
</c:forEach>
</ol>
<c:if test="${count gt shown}"><p><c:choose><c:when test="${all}"><c:out value="${m.text('notices.work.most', shown, count)}"/></c:when><c:otherwise><a class="ec-button" href="/work?all=1"><c:out value="${m.text('notices.work.all', count)}"/></a></c:otherwise></c:choose></p></c:if>
</c:otherwise>
</c:choose>
<p><a href="/practice"><c:out value="${m.text('notices.work.practice')}"/></a></p>
<p><a href="/please-check"><c:out value="${m.text('records.check.title')}"/></a></p>
<c:if test="${not empty done}">
<details class="ec-work__done">
<summary><c:out value="${m.text('notices.work.done')}"/></summary>
<ul>
<c:forEach items="${done}" var="row">
  <li><span dir="auto"><c:out value="${row.what}"/></span> <span class="ec-work__facts"><c:out value="${row.outcome}"/></span></li>
</c:forEach>
</ul>
</details>
</c:if>
