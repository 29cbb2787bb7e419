package org.ecities.records.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.ecities.pages.Asker;
import org.ecities.pages.web.ShellPage;
import org.ecities.pages.web.Visit;

/** One request to an action and what it answered; knows only what the form uses. */
final class Exchange {

    private final Map<String, Object> attributes = new HashMap<>();
    private final Map<String, String> headers = new HashMap<>();
    private final Map<String, String[]> params;
    private final String path;
    private int status = 200;

    private Exchange(String page, Map<String, String[]> params) {
        this.path = "/" + page;
        this.params = params;
    }

    static Exchange get(HttpServlet action, Asker asker, String page, Map<String, String[]> params) throws Exception {
        return new Exchange(page, params).send("GET", action, asker);
    }

    static Exchange post(HttpServlet action, Asker asker, String page, Map<String, String[]> params) throws Exception {
        return new Exchange(page, params).send("POST", action, asker);
    }

    int status() {
        return status;
    }

    String location() {
        return headers.getOrDefault("Location", "");
    }

    String part() {
        return attributes.get("shell") instanceof ShellPage page ? page.part() : "";
    }

    String title() {
        return attributes.get("shell") instanceof ShellPage page ? page.title() : "";
    }

    Object shown(String attribute) {
        return attributes.get(attribute);
    }

    String html() {
        return (String) attributes.get("formHtml");
    }

    Browser browser() {
        return new Browser(html());
    }

    private Exchange send(String method, HttpServlet action, Asker asker) throws Exception {
        HttpServletRequest request = request(method);
        new Visit(asker, Locale.ENGLISH, () -> "token").attach(request);
        action.service((ServletRequest) request, response());
        return this;
    }

    private HttpServletRequest request(String method) {
        return proxy(HttpServletRequest.class, (called, arguments) -> switch (called) {
            case "getMethod" -> method;
            case "getPathInfo" -> path;
            case "getRequestURI" -> "/form" + path;
            case "getParameter" -> params.containsKey(arguments[0]) ? params.get(arguments[0])[0] : null;
            case "getParameterMap" -> params;
            case "getRemoteAddr" -> "127.0.0.1";
            case "getAttribute" -> attributes.get(arguments[0]);
            case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
            case "getRequestDispatcher" -> proxy(RequestDispatcher.class, (forward, none) -> null);
            case "getServletContext" -> null;
            default -> throw new UnsupportedOperationException(called);
        });
    }

    private HttpServletResponse response() {
        return proxy(HttpServletResponse.class, (called, arguments) -> {
            switch (called) {
                case "setStatus" -> status = (Integer) arguments[0];
                case "setHeader" -> headers.put((String) arguments[0], (String) arguments[1]);
                case "setContentType" -> headers.put("Content-Type", (String) arguments[0]);
                default -> throw new UnsupportedOperationException(called);
            }
            return null;
        });
    }

    private interface Called {
        Object by(String name, Object[] arguments);
    }

    private static <T> T proxy(Class<T> type, Called called) {
        return type.cast(Proxy.newProxyInstance(
                Exchange.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> called.by(method.getName(), arguments)));
    }
}
