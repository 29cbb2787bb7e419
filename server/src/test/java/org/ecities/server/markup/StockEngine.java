package org.ecities.server.markup;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.apache.wiki.WikiEngine;
import org.apache.wiki.api.core.Context;
import org.apache.wiki.api.core.Engine;
import org.apache.wiki.api.core.Page;
import org.apache.wiki.api.engine.EngineLifecycleExtension;
import org.apache.wiki.api.spi.Wiki;
import org.apache.wiki.parser.JSPWikiMarkupParser;
import org.apache.wiki.plugin.DefaultPluginManager;
import org.apache.wiki.plugin.PluginManager;
import org.apache.wiki.render.XHTMLRenderer;
import org.apache.wiki.ui.PageCommand;
import org.ecities.pages.Asker;
import org.ecities.pages.web.Visit;

/**
 * The engine of the running server as JSPWiki ships it: its parser, its renderer, its plugin manager and its settings
 * for markup, over the same pages. The engine tells of its start by this class, which the service file of the tests
 * names.
 */
public final class StockEngine implements EngineLifecycleExtension {

    private static volatile Engine started;

    @Override
    public void onStart(Engine engine, Properties properties) {
        started = engine;
    }

    /** What a reader without an account would get, before any cleaning. */
    static synchronized String html(String pageName, String text) {
        Map<Class<?>, Object> managers = managers();
        Object ours = managers.put(PluginManager.class, new DefaultPluginManager(started, started.getWikiProperties()));
        try {
            return rendered(pageName, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            managers.put(PluginManager.class, ours);
        }
    }

    private static String rendered(String pageName, String text) throws IOException {
        Page page = Wiki.contents().page(started, pageName);
        Context context = Wiki.context().create(started, request(), PageCommand.VIEW.targetedCommand(page));
        context.setVariable(JSPWikiMarkupParser.PROP_USEOUTLINKIMAGE, "true");
        context.setVariable(JSPWikiMarkupParser.PROP_USEATTACHMENTIMAGE, "true");
        return new XHTMLRenderer(context, new JSPWikiMarkupParser(context, new StringReader(text)).parse()).getString();
    }

    /** The engine has no door for another plugin manager. */
    @SuppressWarnings("unchecked")
    private static Map<Class<?>, Object> managers() {
        try {
            Field managers = WikiEngine.class.getDeclaredField("managers");
            managers.setAccessible(true);
            return (Map<Class<?>, Object>) managers.get(started);
        } catch (ReflectiveOperationException changed) {
            throw new IllegalStateException("the engine keeps its parts in another way", changed);
        }
    }

    private static <T> T made(Class<T> type, InvocationHandler answers) {
        return type.cast(Proxy.newProxyInstance(StockEngine.class.getClassLoader(), new Class<?>[] {type}, answers));
    }

    private static HttpServletRequest request() {
        Map<String, Object> attributes = new HashMap<>();
        HttpSession session = made(HttpSession.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "getId" -> "none";
            case "getCreationTime", "getLastAccessedTime" -> 0L;
            case "getMaxInactiveInterval" -> 0;
            case "isNew" -> false;
            default -> null;
        });
        HttpServletRequest request = made(HttpServletRequest.class, (proxy, method, arguments) ->
                switch (method.getName()) {
                    case "hashCode" -> System.identityHashCode(proxy);
                    case "equals" -> proxy == arguments[0];
                    case "getAttribute" -> attributes.get((String) arguments[0]);
                    case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
                    case "getSession" -> session;
                    case "getServletPath" -> "/wiki";
                    case "getLocale" -> Locale.ENGLISH;
                    case "getRemoteAddr" -> "127.0.0.1";
                    case "isSecure", "isUserInRole" -> false;
                    default -> null;
                });
        new Visit(Asker.anonymous(), Locale.ENGLISH, () -> "").attach(request);
        return request;
    }
}
