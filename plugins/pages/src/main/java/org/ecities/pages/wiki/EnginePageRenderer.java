package org.ecities.pages.wiki;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.apache.wiki.api.core.Context;
import org.apache.wiki.api.core.Engine;
import org.apache.wiki.api.core.Page;
import org.apache.wiki.api.spi.Wiki;
import org.apache.wiki.render.RenderingManager;
import org.apache.wiki.ui.PageCommand;
import org.ecities.pages.HtmlWriter;
import org.ecities.pages.web.PageRenderer;
import org.ecities.pages.web.Visit;

/** Renders with the host's parser, sanitises what comes out, and puts in what our own tags wrote. */
final class EnginePageRenderer implements PageRenderer {

    private static final Logger LOG = LogManager.getLogger(EnginePageRenderer.class);

    private final Engine engine;
    private final Reader reader;
    private final Pictures pictures;

    EnginePageRenderer(Engine engine, Reader reader, Pictures pictures) {
        this.engine = engine;
        this.reader = reader;
        this.pictures = pictures;
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
        return markup(context, text).map(pictures::placed).map(SafeHtml::of).map(slots::fill).orElseGet(() -> plain(request, text));
    }

    /** Absent where the host gives up: some nestings are too deep for it, some characters too odd. */
    private Optional<String> markup(Context context, String text) {
        try {
            return Optional.of(engine.getManager(RenderingManager.class).textToHTML(context, LongLines.shielded(text)));
        } catch (RuntimeException | StackOverflowError refused) {
            LOG.error("The host cannot render page {}", context.getPage().getName(), refused);
            return Optional.empty();
        }
    }

    /** The text as it was typed, so that readers lose nothing and editors can repair it. */
    private static String plain(HttpServletRequest request, String text) {
        String notice = Visit.of(request).messages().text("pages.view.plain");
        HtmlWriter html = new HtmlWriter().element("p", "ec-notice ec-notice--warning", notice);
        return html.element("pre", "ec-plain", text).html();
    }
}
