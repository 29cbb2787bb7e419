package org.ecities.testing;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.ecities.pages.Asker;
import org.ecities.pages.web.Action;
import org.ecities.pages.web.ShellPage;
import org.ecities.pages.web.Visit;

/** A GET without a server: what an action was asked and what it shows. */
public final class Exchange {

    private final Map<String, Object> attributes = new HashMap<>();
    private final Map<String, String[]> parameters = new HashMap<>();
    private final StringWriter written = new StringWriter();
    private String path = "";

    /** A request for what stands behind the path of the action; empty for the action itself. */
    public static Exchange of(String path) {
        Exchange exchange = new Exchange();
        exchange.path = path;
        return exchange;
    }

    /** Adds a parameter of the address. */
    public Exchange with(String name, String... values) {
        parameters.put(name, values);
        return this;
    }

    /** Sends it in English. */
    public Exchange send(Action action, Asker asker) {
        return send(action, asker, Locale.ENGLISH);
    }

    /** Sends it in a language. */
    public Exchange send(Action action, Asker asker, Locale locale) {
        return send(action, new Visit(asker, locale, () -> ""));
    }

    /** Sends it for a visitor. */
    public Exchange send(Action action, Visit visit) {
        HttpServletRequest request = request();
        visit.attach(request);
        try {
            action.service(request, response());
        } catch (ServletException | IOException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    /** The screen that was shown; null when none was. */
    public ShellPage shown() {
        return (ShellPage) attributes.get("shell");
    }

    /** An attribute of the screen; null when it is absent. */
    public Object attribute(String name) {
        return attributes.get(name);
    }

    /** What was written beside any screen. */
    public String written() {
        return written.toString();
    }

    private HttpServletRequest request() {
        return stub(HttpServletRequest.class, (name, arguments) -> switch (name) {
            case "getMethod" -> "GET";
            case "getPathInfo" -> path.isEmpty() ? null : path;
            case "getParameter" -> parameters.containsKey(arguments[0].toString()) ? parameters.get(arguments[0].toString())[0] : null;
            case "getParameterMap" -> Map.copyOf(parameters);
            case "getAttribute" -> attributes.get(arguments[0].toString());
            case "setAttribute" -> attributes.put(arguments[0].toString(), arguments[1]);
            case "getRequestDispatcher" -> stub(RequestDispatcher.class, (forward, ignored) -> null);
            default -> null;
        });
    }

    private HttpServletResponse response() {
        return stub(HttpServletResponse.class, (name, arguments) -> name.equals("getWriter") ? new PrintWriter(written, true) : null);
    }

    private interface Call {
        Object answer(String method, Object[] arguments);
    }

    private static <T> T stub(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type},
                (proxy, method, arguments) -> {
                    Object answer = call.answer(method.getName(), arguments == null ? new Object[0] : arguments);
                    return method.getReturnType() == void.class ? null : answer;
                }));
    }
}
