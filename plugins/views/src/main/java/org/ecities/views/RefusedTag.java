package org.ecities.views;

import org.ecities.pages.HtmlWriter;
import org.ecities.pages.Messages;
import org.ecities.pages.PageTag;

/** What stands on a page instead of a tag that cannot be shown. */
public final class RefusedTag {

    private RefusedTag() {}

    /** Readers cannot mend it, so they are only told that something is missing here. */
    public static String notice(PageTag.Use use, DirectoryRefusedException refused, Messages messages) {
        HtmlWriter out = new HtmlWriter();
        out.open("div", "ec-notice ec-notice--warning");
        if (use.asker().signedIn()) {
            out.open("p").text(messages.text("views.tag.refused", use.tag())).close();
            out.open("ul");
            refused.texts(messages).forEach(text -> out.open("li").text(text).close());
            out.close();
        } else {
            out.open("p").text(messages.text("views.tag.absent")).close();
        }
        return out.close().html();
    }

    /** Line of the page on which the body of a tag begins, from 1. */
    public static int firstLine(PageTag.Use use) {
        int start = use.pageText().indexOf(use.body());
        return start < 0 ? 1 : 1 + (int) use.pageText().substring(0, start).chars().filter(c -> c == '\n').count();
    }
}
