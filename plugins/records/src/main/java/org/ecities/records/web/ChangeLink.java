package org.ecities.records.web;

import org.ecities.pages.HtmlWriter;
import org.ecities.pages.Messages;
import org.ecities.pages.PageTag;
import org.ecities.records.web.design.DesignLinks;

/** The way to change a form design or list by form, for those who may. */
final class ChangeLink {

    private ChangeLink() {}

    static void write(HtmlWriter out, PageTag.Use use, String key) {
        if (use.asker().secretariat()) {
            out.open("p").open("a", "ec-button").attr("href", DesignLinks.of(use.pageName()));
            out.text(Messages.of(use.locale()).text(key)).close().close();
        }
    }
}
