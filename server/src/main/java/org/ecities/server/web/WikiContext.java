package org.ecities.server.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletContextListener;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.jetty.ee11.servlet.ErrorPageErrorHandler;
import org.eclipse.jetty.ee11.servlet.FilterHolder;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.util.resource.ResourceFactory;
import org.ecities.pages.web.OfferedLanguages;
import org.ecities.server.guard.RateFilter;
import org.ecities.server.settings.Settings;

/**
 * The web application, registered in code and in this order: what every response carries, what is refused before
 * anybody looks at it, assets, templates, error screens. The actions are added by listeners when the context starts.
 */
public final class WikiContext {

    /** Context attribute: address by logical name of an asset. */
    public static final String ASSETS = "assets";
    /** Context attribute: address by which people reach the wiki, absent when the operator gave none. */
    public static final String SITE_ADDRESS = "siteAddress";
    /** Context attribute: name of the network, absent when the operator gave none. */
    public static final String NETWORK_NAME = "networkName";

    private static final String ERROR_PATH = "/error-screen";

    private WikiContext() {}

    /**
     * Makes the context.
     *
     * @param settings  the settings in force
     * @param web       folder with {@code assets}, {@code templates} and {@code WEB-INF}
     * @param listeners called when the context starts and stops, in this order; they add the actions
     */
    public static ServletContextHandler of(Settings settings, Path web, ServletContextListener... listeners) {
        ServletContextHandler context = new ServletContextHandler("/", ServletContextHandler.NO_SESSIONS);
        context.setBaseResource(ResourceFactory.of(context).newResource(web));
        context.setMaxFormContentSize(Limits.FORM_BYTES);
        context.setMaxFormKeys(Limits.FORM_KEYS);
        // An encoded slash counts as a slash, for the routes too: who is let in is decided by the same decoded path.
        context.getServletHandler().setDecodeAmbiguousURIs(true);
        context.setClassLoader(Thread.currentThread().getContextClassLoader());
        if (!settings.name().isBlank()) {
            context.setAttribute(NETWORK_NAME, settings.name());
        }
        OfferedLanguages.set(context.getServletContext(), settings.place().languages());
        settings.address().ifPresent(address -> context.setAttribute(SITE_ADDRESS, address));
        filter(context, new SecurityHeadersFilter(SecurityHeaders.of(settings.tls())), DispatcherType.ERROR);
        filter(context, new RateFilter(settings.guard(), System::nanoTime, PlainPage::wait));
        filter(context, new HiddenFilesFilter());
        filter(context, new FormLimitsFilter());
        assets(context, web.resolve("assets"));
        new CompiledTemplates(web).addTo(context);
        errors(context);
        for (ServletContextListener listener : listeners) {
            context.addEventListener(listener);
        }
        return context;
    }

    private static void filter(ServletContextHandler context, Filter filter, DispatcherType... more) {
        EnumSet<DispatcherType> dispatches = EnumSet.of(DispatcherType.REQUEST, more);
        context.addFilter(new FilterHolder(filter), "/*", dispatches);
    }

    private static void assets(ServletContextHandler context, Path folder) {
        Map<String, Asset> assets = new AssetFolder(folder).read();
        context.addServlet(new ServletHolder(new AssetServlet(assets.values())), AssetServlet.PATH + "*");
        context.setAttribute(
                ASSETS,
                assets.entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                Map.Entry::getKey, entry -> entry.getValue().url())));
    }

    private static void errors(ServletContextHandler context) {
        context.addServlet(new ServletHolder(new ErrorScreen()), ERROR_PATH);
        ErrorPageErrorHandler handler = new ErrorPageErrorHandler();
        handler.addErrorPage(400, 599, ERROR_PATH);
        context.setErrorHandler(handler);
    }
}
