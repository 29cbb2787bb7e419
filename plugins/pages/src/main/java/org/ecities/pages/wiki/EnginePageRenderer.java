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
import org.ecities.pages.PlainText;
import org.ecities.pages.web.PageRenderer;
import org.ecities.pages.web.Visit;

/**
 * Renders with the host's parser, sanitises what comes out, and puts in what our own tags write. The markup of a text
 * that shows no other page is kept; its tags are run anew for each reader.
 */
final class EnginePageRenderer implements PageRenderer {

    private static final Logger LOG = LogManager.getLogger(EnginePageRenderer.class);

    private final Engine engine;
    private final WikiParts parts;
    private final Pictures pictures;
    private final KeptMarkup kept = new KeptMarkup();

    EnginePageRenderer(Engine engine, WikiParts parts) {
        this.engine = engine;
        this.parts = parts;
        this.pictures = new Pictures(parts.files(), parts.reader());
    }

    @Override
    public String html(HttpServletRequest request, String pageName, String text) {
        Visit visit = Visit.of(request);
        KeptMarkup.Key key =
                new KeptMarkup.Key(pageName, text, visit.locale(), visit.asker().signedIn());
        return kept.find(key, visit.asker())
                .or(() -> made(request, key))
                .map(markup -> markup.filled(call -> call.html(parts.tags(), text, visit)))
                .orElseGet(() -> plain(visit, text));
    }

    private Optional<SlottedMarkup> made(HttpServletRequest request, KeptMarkup.Key key) {
        HostQuestions questions = new HostQuestions();
        Optional<SlottedMarkup> made = parts.reader()
                .as(Visit.of(request).asker(), () -> rendered(request, key.page(), key.text(), questions));
        if (questions.complete() && PlainText.is(key.text(), parts.tags())) {
            made.ifPresent(markup -> kept.keep(key, markup, questions));
        }
        return made;
    }

    /** Writes down what is asked for the markup, but not what the host asks to get ready. */
    private Optional<SlottedMarkup> rendered(
            HttpServletRequest request, String pageName, String text, HostQuestions questions) {
        Page page = Wiki.contents().page(engine, pageName);
        Context context = Wiki.context()
                .create(engine, new HostRequest(request, pageName), PageCommand.VIEW.targetedCommand(page));
        Slots slots = new Slots();
        slots.attach(context);
        return parts.reader()
                .noting(questions, () -> markup(context, text).map(pictures::placed))
                .map(SafeHtml::of)
                .map(slots::in);
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
    private static String plain(Visit visit, String text) {
        String notice = visit.messages().text("pages.view.plain");
        HtmlWriter html = new HtmlWriter().element("p", "ec-notice ec-notice--warning", notice);
        return html.element("pre", "ec-plain", text).html();
    }
}
