<%@ page contentType="text/html;charset=UTF-8" pageEncoding="UTF-8" session="false"
    import="org.ecities.pages.web.LanguageLinks,org.ecities.pages.web.Links"
%><%@ taglib prefix="c" uri="jakarta.tags.core"
%><%@ taglib prefix="fn" uri="jakarta.tags.functions"
%><%-- The part is made before anything is written: when it fails, the answer is an error and not half a page. --%>
<c:set var="body"><jsp:include page="/WEB-INF/ecities/parts/${shell.part}.jsp"/></c:set>
<c:set var="network" value="${empty networkName ? m.text('theme.network.name') : networkName}"/>
<c:set var="query" value="${requestScope['jakarta.servlet.forward.query_string']}"/>
<c:set var="here" value="${requestScope['jakarta.servlet.forward.request_uri']}"/>
<c:set var="look" value="${printing ? shell.part.concat(' ec-body--print') : shell.part}"/>
<!DOCTYPE html>
<html lang="${fn:escapeXml(m.locale().toLanguageTag())}" dir="${fn:escapeXml(m.text('theme.direction'))}">
<head>
<meta charset="utf-8">
<title><c:out value="${shell.title}"/> – <c:out value="${network}"/></title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<c:if test="${(shell.part ne 'view' and shell.part ne 'directory') or not empty notice or printing}"><meta name="robots" content="noindex"></c:if>
<link rel="stylesheet" href="${fn:escapeXml(assets['ecities.css'])}">
<c:if test="${not empty feedHref}"><link rel="alternate" type="application/atom+xml" title="${fn:escapeXml(m.text('pages.feed.link'))}" href="${fn:escapeXml(feedHref)}"></c:if>
<link rel="icon" type="image/svg+xml" href="${fn:escapeXml(assets['favicon.svg'])}">
<c:if test="${shell.part eq 'edit' or shell.part eq 'form' or shell.part eq 'conflict'}"><script src="${fn:escapeXml(assets['unsaved-changes.js'])}" defer></script><script src="${fn:escapeXml(assets['drafts.js'])}" type="module"></script></c:if>
</head>
<body class="ec-body ec-body--${fn:escapeXml(look)}">
<a class="ec-skip" href="#main"><c:out value="${m.text('theme.skip')}"/></a>
<header class="ec-header">
  <div class="ec-header__row">
    <a class="ec-brand" href="/"><c:out value="${network}"/></a>
    <form class="ec-header__search" role="search" method="get" action="/search">
      <label class="ec-hidden" for="ec-search"><c:out value="${m.text('theme.search.label')}"/></label>
      <input id="ec-search" type="search" name="q" maxlength="400" dir="auto" autocomplete="off" placeholder="${fn:escapeXml(m.text('theme.search.label'))}">
      <button class="ec-button" type="submit"><c:out value="${m.text('theme.search.button')}"/></button>
    </form>
    <nav class="ec-header__languages" aria-label="${fn:escapeXml(m.text('theme.language.label'))}">
      <c:forEach items="${offeredLanguages}" var="offered"><a href="${fn:escapeXml(LanguageLinks.to(query, offered.language))}" lang="${fn:escapeXml(offered.language)}" hreflang="${fn:escapeXml(offered.language)}"<c:if test="${m.locale().language eq offered.language}"> aria-current="true"</c:if>><c:out value="${offered.getDisplayLanguage(offered)}"/></a>
      </c:forEach>
    </nav>
    <div class="ec-account" role="group" aria-label="${fn:escapeXml(m.text('theme.account.label'))}">
    <c:choose>
      <c:when test="${visit.signedIn}">
        <a class="ec-account__name" href="/account" dir="auto" aria-label="${fn:escapeXml(m.text('theme.account.name', visit.fullName))}"><c:out value="${visit.fullName}"/></a>
        <c:set var="openTasks" value="${visit.openTasks}"/>
        <a class="ec-account__work" href="/work"<c:if test="${shell.part eq 'work'}"> aria-current="page"</c:if>><c:choose><c:when test="${openTasks eq 0}"><c:out value="${m.text('notices.work.title')}"/></c:when><c:otherwise><c:out value="${m.text('notices.work.count', openTasks)}"/></c:otherwise></c:choose></a>
        <a href="/watched"><c:out value="${m.text('pages.watched.title')}"/></a>
        <form method="post" action="/sign-out">
          <input type="hidden" name="token" value="${fn:escapeXml(visit.token)}">
          <button class="ec-button ec-button--quiet" type="submit"><c:out value="${m.text('theme.account.signout')}"/></button>
        </form>
      </c:when>
      <c:otherwise>
        <a class="ec-button ec-button--quiet" href="${fn:escapeXml(empty here or shell.part eq 'signin' ? '/sign-in' : Links.signIn(here))}" rel="nofollow"><c:out value="${m.text('theme.account.signin')}"/></a>
      </c:otherwise>
    </c:choose>
    </div>
  </div>
  <c:if test="${not empty setupHref and shell.part ne 'setup'}"><p class="ec-notice ec-notice--setup"><c:out value="${m.text('server.setup.notice')}"/> <a href="${fn:escapeXml(setupHref)}"><c:out value="${m.text('server.setup.title')}"/></a></p></c:if>
  <nav class="ec-nav" aria-label="${fn:escapeXml(m.text('theme.nav.label'))}">
    <ul>
      <li><a href="/directory/cities"><c:out value="${m.text('theme.nav.cities')}"/></a></li>
      <li><a href="/directory/institutions"><c:out value="${m.text('theme.nav.institutions')}"/></a></li>
      <li><a href="/wiki/Directory.People"><c:out value="${m.text('theme.nav.people')}"/></a></li>
      <li><a href="/wiki/Vocabulary.Topics"><c:out value="${m.text('theme.nav.topics')}"/></a></li>
      <li><a href="/recent"><c:out value="${m.text('theme.nav.recent')}"/></a></li>
      <li><a href="/wiki/Help.Editors"><c:out value="${m.text('theme.nav.help')}"/></a></li>
    </ul>
  </nav>
</header>
<main id="main" class="ec-main" tabindex="-1">
${body}
</main>
<footer class="ec-footer">
  <p class="ec-footer__about"><strong><c:out value="${network}"/></strong> · <c:out value="${m.text('theme.network.about')}"/></p>
  <nav aria-label="${fn:escapeXml(m.text('theme.footer.label'))}">
    <ul>
      <li><a href="/wiki/About"><c:out value="${m.text('theme.footer.about')}"/></a></li>
      <li><a href="/newsletters"><c:out value="${m.text('theme.footer.newsletter')}"/></a></li>
      <li><a href="/wiki/Terms"><c:out value="${m.text('theme.footer.terms')}"/></a></li>
      <li><a href="/wiki/Privacy"><c:out value="${m.text('theme.footer.privacy')}"/></a></li>
      <li><a href="/my-entry"><c:out value="${m.text('theme.footer.myEntry')}"/></a></li>
      <li><a href="/take-down"><c:out value="${m.text('theme.footer.takeDown')}"/></a></li>
      <li><a href="/wiki/Accessibility"><c:out value="${m.text('theme.footer.accessibility')}"/></a></li>
      <li><a href="/wiki/Disclaimer"><c:out value="${m.text('theme.footer.disclaimer')}"/></a></li>
    </ul>
  </nav>
</footer>
</body>
</html>
