<%@ page contentType="text/html;charset=UTF-8" pageEncoding="UTF-8" session="false"
%><%@ taglib prefix="c" uri="jakarta.tags.core"
%><%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<div class="ec-narrow">
<h1><c:out value="${shell.title}"/></h1>
<p class="ec-actions"><a href="/admin"><c:out value="${m.text('accounts.admin.title')}"/></a></p>
<c:if test="${not empty notice}"><p class="ec-notice" role="status"><c:out value="${notice}"/></p></c:if>
<c:if test="${not empty message}"><p class="ec-notice ec-notice--error" role="alert"><c:out value="${message}"/></p></c:if>
<c:if test="${waiting}"><p class="ec-notice ec-notice--warning"><c:out value="${m.text('server.setup.waiting')}"/></p></c:if>
<p><c:out value="${m.text('server.setup.intro')}"/></p>
<form class="ec-form" method="post" action="/admin/setup">
  <input type="hidden" name="token" value="${fn:escapeXml(visit.token)}">
  <h2><c:out value="${m.text('server.setup.site')}"/></h2>
  <c:set var="setupFields" value="${site}" scope="request"/>
  <%@ include file="setup-fields.jspf" %>
  <h2><c:out value="${m.text('server.setup.mail')}"/></h2>
  <p><c:out value="${m.text('server.setup.mail.text')}"/></p>
  <c:set var="setupFields" value="${mail}" scope="request"/>
  <%@ include file="setup-fields.jspf" %>
  <c:if test="${passwordTyped}"><p class="ec-notice ec-notice--warning"><c:out value="${m.text('server.setup.password.typed')}"/></p></c:if>
  <div class="ec-form__buttons">
    <button class="ec-button ec-button--primary" type="submit" name="do" value="save"><c:out value="${m.text('server.setup.save')}"/></button>
    <button class="ec-button" type="submit" name="do" value="test"><c:out value="${m.text('server.setup.test')}"/></button>
  </div>
  <h2><c:out value="${m.text('server.setup.legal')}"/></h2>
  <p><c:out value="${m.text('server.setup.legal.text')}"/></p>
  <ul>
    <c:forEach items="${legal}" var="page"><li><a href="${fn:escapeXml(page.href())}"><c:out value="${page.title()}"/></a>: <c:choose><c:when test="${page.checked()}"><c:out value="${page.state()}"/></c:when><c:otherwise><strong><c:out value="${page.state()}"/></strong></c:otherwise></c:choose> <a href="${fn:escapeXml(page.edit())}" aria-label="${fn:escapeXml(m.text('server.setup.legal.editOne', page.title()))}"><c:out value="${m.text('server.setup.legal.edit')}"/></a></li>
    </c:forEach>
  </ul>
  <h2><c:out value="${m.text('server.setup.examples')}"/></h2>
  <p><c:out value="${m.text('server.setup.examples.text', fn:length(removable))}"/></p>
  <c:if test="${not empty removable}">
  <ul>
    <c:forEach items="${removable}" var="name"><li><bdi><c:out value="${name}"/></bdi></li>
    </c:forEach>
  </ul>
  <p><button class="ec-button" type="submit" name="do" value="examples"><c:out value="${m.text('server.setup.examples.do')}"/></button></p>
  </c:if>
  <c:if test="${not empty edited}">
  <p><c:out value="${m.text('server.setup.examples.edited')}"/></p>
  <ul>
    <c:forEach items="${edited}" var="name"><li><bdi><c:out value="${name}"/></bdi></li>
    </c:forEach>
  </ul>
  </c:if>
  <c:choose>
  <c:when test="${open}">
  <h2><c:out value="${m.text('server.setup.finish')}"/></h2>
  <p><c:out value="${m.text('server.setup.finish.text')}"/></p>
  <div class="ec-form__buttons"><button class="ec-button ec-button--primary" type="submit" name="do" value="finish"><c:out value="${m.text('server.setup.finish.do')}"/></button></div>
  </c:when>
  <c:otherwise><p><c:out value="${m.text('server.setup.finished')}"/></p></c:otherwise>
  </c:choose>
</form>
</div>
