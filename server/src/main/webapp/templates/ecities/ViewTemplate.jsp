<%-- The wiki engine looks whether a template of this name is there. Screens are made by WEB-INF/ecities/Shell.jsp. --%>
