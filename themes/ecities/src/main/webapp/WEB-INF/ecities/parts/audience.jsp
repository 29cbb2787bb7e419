<%@ page contentType="text/html;charset=UTF-8" pageEncoding="UTF-8" session="false"
%><%@ taglib prefix="c" uri="jakarta.tags.core"
%><%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<div class="ec-narrow">
<h1><c:out value="${shell.title}"/></h1>
<c:if test="${not empty message}"><p class="ec-notice ec-notice--error" role="alert"><c:out value="${message}"/></p></c:if>
<c:choose>
<c:when test="${not empty rules}">
<p class="ec-notice ec-notice--warning"><c:out value="${m.text('pages.audience.byhand')}"/></p>
<ul>
  <c:forEach items="${rules}" var="rule"><li><code dir="ltr"><c:out value="${rule}"/></code></li></c:forEach>
</ul>
<p><a class="ec-button" href="${fn:escapeXml(editHref)}"><c:out value="${m.text('pages.view.edit')}"/></a>
<a class="ec-button ec-button--quiet" href="${fn:escapeXml(cancelHref)}"><c:out value="${m.text('pages.history.back')}"/></a></p>
</c:when>
<c:otherwise>
<form class="ec-form" method="post" action="${fn:escapeXml(action)}">
  <input type="hidden" name="token" value="${fn:escapeXml(visit.token)}">
  <fieldset>
    <legend><c:out value="${m.text('pages.audience.legend')}"/></legend>
    <c:forEach items="${audiences}" var="offered">
    <p><label><input type="radio" name="audience" value="${fn:escapeXml(offered)}"<c:if test="${offered eq audience}"> checked</c:if>> <strong><c:out value="${m.text('pages.audience.'.concat(offered))}"/></strong> <c:out value="${m.text('pages.audience.help.'.concat(offered))}"/></label></p>
    </c:forEach>
  </fieldset>
  <p class="ec-notice"><c:out value="${m.text('pages.audience.old')}"/></p>
  <div class="ec-form__buttons">
    <button class="ec-button ec-button--primary" type="submit"><c:out value="${m.text('pages.audience.save')}"/></button>
    <a class="ec-button ec-button--quiet" href="${fn:escapeXml(cancelHref)}"><c:out value="${m.text('pages.edit.cancel')}"/></a>
  </div>
</form>
</c:otherwise>
</c:choose>
</div>
