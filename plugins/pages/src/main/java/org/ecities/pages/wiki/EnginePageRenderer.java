package org.ecities.pages.wiki;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.wiki.api.core.Context;
import org.apache.wiki.api.core.Engine;
import org.apache.wiki.api.core.Page;
import org.apache.wiki.api.spi.Wiki;
import org.apache.wiki.render.RenderingManager;
import org.apache.wiki.ui.PageCommand;
import org.ecities.pages.web.PageRenderer;
import org.ecities.pages.web.Visit;

/** Renders with the host's parser, sanitises what comes out, and puts in what our own tags wrote. */
final class EnginePageRenderer implements PageRenderer {

    private final Engine engine;
    private final Reader reader;

    EnginePageRenderer(Engine engine, Reader reader) {
        this.engine = engine;
        this.reader = reader;
    }

    @Override
    public String html(HttpServletRequest request, String pageName, String text) {
        return reader.as(Visit.of(request).asker(), () -> render(request, pageName, text));
    }

    private String render(HttpServletRequest request, String pageName, String text) {
        Page page = Wiki.contents().page(engine, pageName);
        Context context = Wiki.context()
                .create(engine, new HostRequest(request, pageName), PageCommand.VIEW.targetedCommand(page));
        Slots slots = new Slots(text);
        slots.attach(context);
        String markup = engine.getManager(RenderingManager.class).textToHTML(context, text);
        return slots.fill(SafeHtml.of(markup));
    }
}
