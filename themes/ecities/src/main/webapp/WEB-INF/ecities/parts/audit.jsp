<%@ page contentType="text/html;charset=UTF-8" pageEncoding="UTF-8" session="false"
%><%@ taglib prefix="c" uri="jakarta.tags.core"
%><%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<h1><c:out value="${shell.title}"/></h1>
<p><c:out value="${m.text('accounts.audit.intro')}"/></p>
<form class="ec-form ec-form--row" method="get" action="/admin/audit">
  <fieldset>
    <legend><c:out value="${m.text('accounts.audit.filter')}"/></legend>
    <div class="ec-form__field">
      <label for="ec-actor"><c:out value="${m.text('accounts.audit.actor')}"/></label>
      <input id="ec-actor" type="text" name="actor" maxlength="60" dir="auto" autocomplete="off" value="${fn:escapeXml(actor)}">
    </div>
    <div class="ec-form__field">
      <label for="ec-kind"><c:out value="${m.text('accounts.audit.kind')}"/></label>
      <select id="ec-kind" name="kind">
        <option value=""><c:out value="${m.text('accounts.audit.kind.all')}"/></option>
        <c:forEach items="${kinds}" var="each"><option value="${fn:escapeXml(each.key)}"<c:if test="${each.key eq kind}"> selected</c:if>><c:out value="${each.value}"/></option></c:forEach>
      </select>
    </div>
    <div class="ec-form__field">
      <label for="ec-since"><c:out value="${m.text('accounts.audit.since')}"/></label>
      <input id="ec-since" type="date" name="since" value="${fn:escapeXml(since)}">
    </div>
    <button class="ec-button" type="submit"><c:out value="${m.text('accounts.audit.show')}"/></button>
  </fieldset>
</form>
<c:choose>
<c:when test="${empty rows}"><p class="ec-notice"><c:out value="${m.text('accounts.audit.none')}"/></p></c:when>
<c:otherwise>
<div class="ec-scroll" role="region" tabindex="0" aria-label="${fn:escapeXml(shell.title)}">
<table class="ec-table">
  <caption class="ec-hidden"><c:out value="${shell.title}"/></caption>
  <thead>
    <tr>
      <th scope="col"><c:out value="${m.text('accounts.audit.when')}"/></th>
      <th scope="col"><c:out value="${m.text('accounts.audit.actor')}"/></th>
      <th scope="col"><c:out value="${m.text('accounts.audit.kind')}"/></th>
      <th scope="col"><c:out value="${m.text('accounts.audit.subject')}"/></th>
      <th scope="col"><c:out value="${m.text('accounts.audit.address')}"/></th>
    </tr>
  </thead>
  <tbody>
  <c:forEach items="${rows}" var="row">
    <tr>
      <td><time datetime="${row.iso}"><c:out value="${row.when}"/></time></td>
      <td dir="auto"><c:out value="${empty row.actor ? m.text('accounts.audit.nobody') : row.actor}"/></td>
      <td><c:out value="${row.kind}"/></td>
      <td dir="auto"><c:out value="${row.subject}"/></td>
      <td><bdi><c:out value="${row.address}"/></bdi></td>
    </tr>
  </c:forEach>
  </tbody>
</table>
</div>
</c:otherwise>
</c:choose>
<c:if test="${not empty olderHref}"><p class="ec-paging"><a class="ec-button" href="${fn:escapeXml(olderHref)}" rel="next nofollow"><c:out value="${m.text('accounts.audit.older')}"/></a></p></c:if>
