<%@ page contentType="text/html;charset=UTF-8" pageEncoding="UTF-8" session="false"
%><%@ taglib prefix="c" uri="jakarta.tags.core"
%><%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<h1><c:out value="${shell.title}"/></h1>
<details class="ec-recent__filter"<c:if test="${narrow}"> open</c:if>>
<summary><c:out value="${m.text('pages.recent.filter')}"/></summary>
<form class="ec-form ec-form--row" method="get" action="/recent">
  <div class="ec-form__field">
    <label for="ec-page"><c:out value="${m.text('pages.recent.filter.page')}"/></label>
    <input id="ec-page" type="text" name="page" dir="auto" maxlength="200" value="${fn:escapeXml(pagePrefix)}">
  </div>
  <div class="ec-form__field">
    <label for="ec-days"><c:out value="${m.text('pages.recent.filter.days')}"/></label>
    <select id="ec-days" name="days">
      <option value=""><c:out value="${m.text('pages.recent.filter.always')}"/></option>
      <option value="7"<c:if test="${days eq 7}"> selected</c:if>><c:out value="${m.text('pages.recent.filter.last', 7)}"/></option>
      <option value="30"<c:if test="${days eq 30}"> selected</c:if>><c:out value="${m.text('pages.recent.filter.last', 30)}"/></option>
    </select>
  </div>
  <div class="ec-form__field">
    <c:if test="${visit.signedIn}"><label><input type="checkbox" name="by" value="me"<c:if test="${mine}"> checked</c:if>> <c:out value="${m.text('pages.recent.filter.mine')}"/></label></c:if>
    <label><input type="checkbox" name="imports" value="no"<c:if test="${noImports}"> checked</c:if>> <c:out value="${m.text('pages.recent.filter.imports')}"/></label>
  </div>
  <button class="ec-button" type="submit"><c:out value="${m.text('pages.recent.filter.do')}"/></button>
</form>
</details>
<c:choose>
<c:when test="${empty changes}"><p class="ec-notice"><c:out value="${m.text('pages.recent.none')}"/></p></c:when>
<c:otherwise>
<ol class="ec-recent">
<c:forEach items="${changes}" var="change">
  <li class="ec-recent__change">
    <p class="ec-recent__when"><time datetime="${change.iso}"><c:out value="${change.when}"/></time> <span><c:out value="${m.text('pages.recent.by', change.who)}"/></span></p>
    <ul class="ec-recent__pages">
      <c:set var="items" value="${change.pages}"/>
      <%@ include file="recent-items.jspf" %>
    </ul>
    <c:if test="${not empty change.more}">
    <details>
      <summary><c:out value="${m.text('pages.recent.more', fn:length(change.more))}"/></summary>
      <ul class="ec-recent__pages">
        <c:set var="items" value="${change.more}"/>
        <%@ include file="recent-items.jspf" %>
      </ul>
    </details>
    </c:if>
    <c:if test="${not empty change.note}"><p class="ec-recent__note" dir="auto"><c:out value="${change.note}"/></p></c:if>
  </li>
</c:forEach>
</ol>
</c:otherwise>
</c:choose>
<c:if test="${not empty olderHref}"><p class="ec-paging"><a class="ec-button" href="${fn:escapeXml(olderHref)}" rel="next nofollow"><c:out value="${m.text('pages.recent.older')}"/></a></p></c:if>
<p><a href="${fn:escapeXml(feedHref)}" type="application/atom+xml"><c:out value="${m.text('pages.feed.link')}"/></a></p>
