<%@ page contentType="text/html;charset=UTF-8" pageEncoding="UTF-8" session="false"
%><%@ taglib prefix="c" uri="jakarta.tags.core"
%><%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<h1><c:out value="${shell.title}"/></h1>
<c:if test="${not empty problem}"><p class="ec-notice ec-notice--warning" role="alert"><c:out value="${problem}"/></p></c:if>
<p><c:out value="${m.text('profiles.contribute.intro')}"/></p>
<form class="ec-form" method="post" action="/contribute">
  <input type="hidden" name="token" value="${fn:escapeXml(visit.token)}">
  <div class="ec-form__field">
    <label for="ec-title"><c:out value="${m.text('profiles.contribute.name')}"/></label>
    <p class="ec-hint" id="ec-title-hint"><c:out value="${m.text('profiles.contribute.name.hint')}"/></p>
    <input id="ec-title" name="title" type="text" dir="auto" required maxlength="${fn:escapeXml(maxTitle)}" value="${fn:escapeXml(typed)}" aria-describedby="ec-title-hint">
  </div>
  <p><button class="ec-button ec-button--primary" type="submit" name="do" value="questions"><c:out value="${m.text('profiles.contribute.questions')}"/></button>
  <button class="ec-button" type="submit" name="do" value="document"><c:out value="${m.text('profiles.contribute.document')}"/></button></p>
  <p class="ec-hint"><c:out value="${m.text('profiles.contribute.document.hint')}"/></p>
</form>
