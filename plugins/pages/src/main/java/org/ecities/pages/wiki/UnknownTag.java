package org.ecities.pages.wiki;

import java.util.Map;
import org.apache.wiki.api.core.Context;
import org.apache.wiki.api.plugin.Plugin;
import org.ecities.pages.HtmlWriter;
import org.ecities.pages.web.Visit;

/** Stands where a tag or plugin is named that does not run here: one sentence in the reader's language. */
final class UnknownTag implements Plugin {

    private final String name;

    UnknownTag(String name) {
        this.name = name;
    }

    @Override
    public String execute(Context context, Map<String, String> parameters) {
        String sentence = Visit.of(context.getHttpRequest()).messages().text("pages.tag.unknown", name);
        return new HtmlWriter().element("span", "error", sentence).html();
    }
}
