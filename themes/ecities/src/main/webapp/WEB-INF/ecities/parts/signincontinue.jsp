<%@ page contentType="text/html;charset=UTF-8" pageEncoding="UTF-8" session="false"
%><%@ taglib prefix="c" uri="jakarta.tags.core"
%><%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<div class="ec-narrow">
<h1><c:out value="${shell.title}"/></h1>
<p class="ec-notice" role="status"><c:out value="${m.text('theme.signin.continue.text')}"/></p>
<form class="ec-form" method="post" action="${fn:escapeXml(keptAction)}">
  <input type="hidden" name="token" value="${fn:escapeXml(visit.token)}">
  <%@ include file="kept.jspf" %>
  <div class="ec-form__buttons">
    <button class="ec-button ec-button--primary" type="submit"><c:out value="${m.text('theme.signin.continue.button')}"/></button>
  </div>
</form>
<%@ include file="typed.jspf" %>
</div>
