package org.ecities.pages.wiki;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.Charset;
import java.util.Properties;
import org.apache.wiki.api.core.ContextEnum;
import org.apache.wiki.api.core.Engine;
import org.apache.wiki.url.URLConstructor;
import org.ecities.pages.web.Links;

/** The addresses that the host writes into pages: those of our own actions. */
public final class ReadableUrls implements URLConstructor {

    private static final String VIEW = ContextEnum.PAGE_VIEW.getRequestContext();
    private static final String EDIT = ContextEnum.PAGE_EDIT.getRequestContext();
    private static final String INFO = ContextEnum.PAGE_INFO.getRequestContext();
    private static final String DIFF = ContextEnum.PAGE_DIFF.getRequestContext();
    private static final String FILE = ContextEnum.PAGE_ATTACH.getRequestContext();
    private static final String NONE = ContextEnum.PAGE_NONE.getRequestContext();

    @Override
    public void initialize(Engine engine, Properties properties) {
        // Needs nothing.
    }

    /** The host counts versions in another way than we do, so its differences lead to the history. */
    @Override
    public String makeURL(String context, String name, String parameters) {
        if (context.equals(DIFF)) {
            return Links.history(name);
        }
        String path = path(context, name == null ? "" : name);
        return parameters == null || parameters.isEmpty() ? path : path + "?" + parameters;
    }

    private static String path(String context, String name) {
        if (context.equals(NONE)) {
            return name.startsWith("/") ? name : "/" + name;
        }
        if (context.equals(EDIT)) {
            return Links.edit(name);
        }
        if (context.equals(INFO)) {
            return Links.history(name);
        }
        int slash = name.lastIndexOf('/');
        if (context.equals(FILE) && slash > 0) {
            return Links.file(name.substring(0, slash), name.substring(slash + 1));
        }
        return Links.view(name);
    }

    @Override
    public String parsePage(String context, HttpServletRequest request, Charset encoding) {
        return request instanceof HostRequest host ? host.pageName() : null;
    }

    @Override
    public String getForwardPage(HttpServletRequest request) {
        return VIEW;
    }
}
