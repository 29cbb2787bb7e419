package org.ecities.records.web;

import org.ecities.pages.HtmlWriter;
import org.ecities.pages.PageTag;
import org.ecities.records.PageRecord;

/** What stands below a page's data sheet though it is not of the page itself. */
@FunctionalInterface
public interface SheetSupplement {

    /** Nothing. */
    SheetSupplement NONE = (out, use, record) -> {};

    /** Writes what this reader may see of it. */
    void write(HtmlWriter out, PageTag.Use use, PageRecord record);
}
