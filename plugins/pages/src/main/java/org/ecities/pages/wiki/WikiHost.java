package org.ecities.pages.wiki;

import jakarta.servlet.ServletContext;
import org.apache.wiki.api.core.Engine;
import org.apache.wiki.api.spi.Wiki;
import org.ecities.pages.web.PageRenderer;

/** Starts and stops the host's engine. */
public final class WikiHost implements AutoCloseable {

    private final Engine engine;
    private final PageRenderer renderer;

    private WikiHost(Engine engine, WikiParts parts) {
        this.engine = engine;
        this.renderer = new EnginePageRenderer(engine, parts);
    }

    /**
     * Starts the engine of a web application.
     *
     * @throws IllegalStateException when the engine did not come up; its log says why
     */
    public static WikiHost start(ServletContext context, WikiParts parts) {
        parts.attach(context);
        Wiki.init(context);
        Engine engine = Wiki.engine().find(context, null);
        if (!engine.isConfigured()) {
            throw new IllegalStateException("the wiki engine did not start; the log file says why");
        }
        return new WikiHost(engine, parts);
    }

    /** Turns page text into HTML. */
    public PageRenderer renderer() {
        return renderer;
    }

    /** The engine, for tests of the host's own doors. */
    public Engine engine() {
        return engine;
    }

    /** True while the engine answers. */
    public boolean running() {
        return engine.isConfigured();
    }

    @Override
    public void close() {
        engine.stop();
    }
}
