package org.ecities.pages.wiki;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

/**
 * A request as the host may see it: who and in which language, but none of the parameters, since the host
 * lets many of them change how and what it renders. Its session is thrown away with it.
 */
final class HostRequest extends HttpServletRequestWrapper {

    private final String pageName;
    private final HttpSession session;

    HostRequest(HttpServletRequest request, String pageName) {
        super(request);
        this.pageName = pageName;
        this.session = new PassingSession(request.getServletContext());
    }

    String pageName() {
        return pageName;
    }

    @Override
    public String getServletPath() {
        return "/wiki";
    }

    @Override
    public String getPathInfo() {
        return "/" + pageName;
    }

    @Override
    public String getQueryString() {
        return null;
    }

    @Override
    public String getParameter(String name) {
        return null;
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Map.of();
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.emptyEnumeration();
    }

    @Override
    public String[] getParameterValues(String name) {
        return null;
    }

    @Override
    public HttpSession getSession() {
        return session;
    }

    @Override
    public HttpSession getSession(boolean create) {
        return session;
    }
}
