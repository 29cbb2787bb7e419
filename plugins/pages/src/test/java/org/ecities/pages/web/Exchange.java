package org.ecities.pages.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ecities.pages.Asker;

/** One request to an action and what it answered; knows only what the actions use. */
final class Exchange {

    private int rows;
    private final Map<String, String> parameters = new HashMap<>();
    private final Map<String, Object> attributes = new HashMap<>();
    private final Map<String, String> headers = new HashMap<>();
    private final String path;
    private Asker asker = Asker.anonymous();
    private int status = 200;

    private Exchange(String path) {
        this.path = path;
    }

    /** A request by somebody who is not signed in; the path starts with the page name, without a slash. */
    static Exchange to(String page) {
        return new Exchange("/" + page);
    }

    Exchange by(String login) {
        asker = new Asker(login, "Full " + login, Set.of());
        return this;
    }

    Exchange with(String parameter, String value) {
        parameters.put(parameter, value);
        return this;
    }

    /** Chooses how many rows a list shows. */
    Exchange rows(int chosen) {
        rows = chosen;
        return this;
    }

    Exchange get(HttpServlet action) throws Exception {
        return send("GET", action);
    }

    Exchange post(HttpServlet action) throws Exception {
        return send("POST", action);
    }

    int status() {
        return status;
    }

    String header(String name) {
        return headers.getOrDefault(name, "");
    }

    /** The part that was shown; empty when none was. */
    String part() {
        return attributes.get("shell") instanceof ShellPage shown ? shown.part() : "";
    }

    String title() {
        return ((ShellPage) attributes.get("shell")).title();
    }

    Object shown(String attribute) {
        return attributes.get(attribute);
    }

    private Exchange send(String method, HttpServlet action) throws Exception {
        new Visit(asker, Locale.ENGLISH, ZoneId.of("UTC"), rows, path -> "token").attach(request(method));
        action.service((jakarta.servlet.ServletRequest) request(method), response());
        return this;
    }

    private HttpServletRequest request(String method) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {HttpServletRequest.class}, (proxy, called, arguments) ->
                        switch (called.getName()) {
                            case "getMethod" -> method;
                            case "getPathInfo" -> path;
                            case "getRequestURI" -> "/action" + path;
                            case "getParameter" -> parameters.get(arguments[0]);
                            case "getParameterMap" -> parameterMap();
                            case "getAttribute" -> attributes.get(arguments[0]);
                            case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
                            case "getRequestDispatcher" -> dispatcher();
                            case "getServletContext" -> null;
                            default -> throw new UnsupportedOperationException(called.getName());
                        });
    }

    private Map<String, String[]> parameterMap() {
        Map<String, String[]> map = new HashMap<>();
        parameters.forEach((name, value) -> map.put(name, new String[] {value}));
        return map;
    }

    private static RequestDispatcher dispatcher() {
        return (RequestDispatcher) Proxy.newProxyInstance(
                Exchange.class.getClassLoader(), new Class<?>[] {RequestDispatcher.class}, (proxy, called, none) -> null);
    }

    private HttpServletResponse response() {
        return (HttpServletResponse) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {HttpServletResponse.class}, (proxy, called, arguments) -> {
                    switch (called.getName()) {
                        case "setStatus" -> status = (Integer) arguments[0];
                        case "setHeader" -> headers.put((String) arguments[0], (String) arguments[1]);
                        case "setContentType" -> headers.put("Content-Type", (String) arguments[0]);
                        default -> throw new UnsupportedOperationException(called.getName());
                    }
                    return null;
                });
    }
}
