<%@ page contentType="text/html;charset=UTF-8" pageEncoding="UTF-8" session="false"
%><%@ taglib prefix="c" uri="jakarta.tags.core"
%><%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<c:if test="${printing}"><p class="ec-print-hint"><a href="${fn:escapeXml(viewHref)}"><c:out value="${m.text('pages.print.back')}"/></a> · <c:out value="${m.text('pages.print.hint')}"/></p></c:if>
<article class="ec-page">
  <header class="ec-page__head">
    <div class="ec-page__titles">
      <h1><c:out value="${shell.title}"/></h1>
      <c:if test="${not empty smallTitle}"><p class="ec-page__name"><c:out value="${smallTitle}"/></p></c:if>
    </div>
    <nav class="ec-actions" aria-label="${fn:escapeXml(m.text('pages.view.actions'))}">
      <c:if test="${not empty formHref}"><a class="ec-button ec-button--primary" href="${fn:escapeXml(formHref)}"><c:out value="${m.text('pages.view.form')}"/></a></c:if>
      <c:if test="${not empty editHref}"><a class="ec-button" href="${fn:escapeXml(editHref)}"><c:out value="${m.text('pages.view.edit')}"/></a></c:if>
      <a class="ec-button" href="${fn:escapeXml(historyHref)}" rel="nofollow"><c:out value="${m.text('pages.view.history')}"/></a>
      <c:if test="${not empty watchAction}">
      <form method="post" action="${fn:escapeXml(watchAction)}">
        <input type="hidden" name="token" value="${fn:escapeXml(visit.token)}">
        <button class="ec-button" type="submit" name="do" value="${fn:escapeXml(watching ? 'unwatch' : 'watch')}"><c:out value="${m.text(watching ? 'pages.watch.end' : 'pages.watch.begin')}"/></button>
      </form>
      </c:if>
      <c:if test="${empty editHref and not empty signInHref}"><a class="ec-button" href="${fn:escapeXml(signInHref)}" rel="nofollow"><c:out value="${m.text('pages.view.signin')}"/></a></c:if>
    </nav>
  </header>
  <c:if test="${not empty remark}"><p class="ec-hint" dir="auto"><c:out value="${remark}"/></p></c:if>
  <c:if test="${not empty notice}"><p class="ec-notice ec-notice--warning" role="status"><c:out value="${notice}"/> <a href="${fn:escapeXml(viewHref)}"><c:out value="${m.text('pages.view.current')}"/></a></p></c:if>
  <div class="ec-prose" dir="auto">
${html}
  </div>
  <c:if test="${not empty files or not empty uploadHref}">
  <section class="ec-files" id="files" aria-labelledby="ec-files-title">
    <h2 class="ec-files__title" id="ec-files-title"><c:out value="${m.text('pages.files.heading')}"/></h2>
    <%@ include file="files.jspf" %>
    <c:if test="${not empty uploadHref}"><p><a class="ec-button ec-button--small" href="${fn:escapeXml(uploadHref)}" rel="nofollow"><c:out value="${m.text('pages.files.add')}"/></a></p></c:if>
  </section>
  </c:if>
  <c:if test="${commentCount gt 0 or mayComment}">
  <section class="ec-comments" id="comments" aria-labelledby="ec-comments-title">
    <h2 class="ec-comments__title" id="ec-comments-title"><c:out value="${m.text('pages.comments.heading')}"/></h2>
    <%@ include file="comments.jspf" %>
  </section>
  </c:if>
  <footer class="ec-page__foot">
    <c:if test="${empty notice}"><p><c:out value="${lastChange}"/> · <a href="${fn:escapeXml(infoHref)}" rel="nofollow"><c:out value="${m.text('pages.info.open')}"/></a> · <a href="${fn:escapeXml(printHref)}" rel="nofollow"><c:out value="${m.text('pages.print.open')}"/></a><c:if test="${not empty writeHref}"> · <a href="${fn:escapeXml(writeHref)}" rel="nofollow"><c:out value="${m.text(fn:startsWith(writeHref, '/write/City.') ? 'members.write.open' : 'members.write.openOther')}"/></a></c:if><c:if test="${empty editHref}"> · <a href="${fn:escapeXml(suggestHref)}" rel="nofollow"><c:out value="${m.text('members.suggest.open')}"/></a></c:if></p></c:if>
    <c:if test="${not empty audience}"><p><c:out value="${m.text('pages.audience.seen', audience)}"/> <a href="${fn:escapeXml(audienceHref)}" rel="nofollow"><c:out value="${m.text('pages.audience.change')}"/></a></p></c:if>
    <c:if test="${referrerCount gt 0}">
    <details class="ec-referrers">
      <summary><c:out value="${m.text('pages.view.referrers', referrerCount)}"/></summary>
      <ul>
        <c:forEach items="${referrers}" var="link"><li><a href="${fn:escapeXml(link.href)}"><c:out value="${link.name}"/></a></li></c:forEach>
        <c:if test="${referrerCount gt fn:length(referrers)}"><li><c:out value="${m.text('pages.view.referrers.more', referrerCount - fn:length(referrers))}"/></li></c:if>
      </ul>
    </details>
    </c:if>
  </footer>
</article>
