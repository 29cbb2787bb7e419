<%@ page contentType="text/html;charset=UTF-8" pageEncoding="UTF-8" session="false"
%><%@ taglib prefix="c" uri="jakarta.tags.core"
%><%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<h1><c:out value="${shell.title}"/></h1>
<c:if test="${not empty message}"><p class="ec-notice ec-notice--error" role="alert"><c:out value="${message}"/></p></c:if>
<p><c:out value="${m.text('sheets.import.about')}"/></p>
<c:if test="${not empty waiting}">
<h2><c:out value="${m.text('sheets.import.waiting')}"/></h2>
<ul>
<c:forEach items="${waiting}" var="one"><li><a href="${fn:escapeXml(one.href())}" dir="auto"><c:out value="${one.file()}"/></a> · <c:out value="${one.made()}"/><c:if test="${one.sent()}"> · <c:out value="${m.text('sheets.import.sent.short')}"/></c:if></li></c:forEach>
</ul>
</c:if>
<form class="ec-form" method="post" enctype="multipart/form-data" action="${fn:escapeXml(action)}">
  <div class="ec-form__field">
    <label for="ec-schema"><c:out value="${m.text('sheets.import.choose.schema')}"/></label>
    <select id="ec-schema" name="schema"><c:forEach items="${schemas}" var="one"><option value="${fn:escapeXml(one.value())}"<c:if test="${one.value() eq schema}"> selected</c:if>><c:out value="${one.label()}"/></option></c:forEach></select>
  </div>
  <div class="ec-form__field">
    <label for="ec-file"><c:out value="${m.text('sheets.import.choose.file')}"/></label>
    <p class="ec-form__help" id="ec-file-help"><c:out value="${m.text('sheets.import.choose.help', largest, mostRows)}"/></p>
    <input id="ec-file" type="file" name="files" accept=".csv,.tsv,.txt,.xlsx,.json" required aria-describedby="ec-file-help">
  </div>
  <div class="ec-form__field">
    <label for="ec-encoding"><c:out value="${m.text('sheets.import.encoding')}"/></label>
    <p class="ec-form__help" id="ec-encoding-help"><c:out value="${m.text('sheets.import.encoding.help')}"/></p>
    <select id="ec-encoding" name="encoding" aria-describedby="ec-encoding-help"><option value=""><c:out value="${m.text('sheets.import.encoding.found')}"/></option><c:forEach items="${encodings}" var="one"><option value="${fn:escapeXml(one)}"<c:if test="${one eq encoding}"> selected</c:if>><c:out value="${one}"/></option></c:forEach></select>
  </div>
  <div class="ec-form__buttons"><button class="ec-button ec-button--primary" type="submit"><c:out value="${m.text('sheets.import.upload')}"/></button></div>
</form>
<p><a href="${fn:escapeXml(importsHref)}"><c:out value="${m.text('sheets.imports.title')}"/></a></p>
