package org.ecities.views.view;

import org.ecities.pages.HtmlWriter;

/** A view with everything it shows. */
interface ShownView {

    /** Writes it as HTML. */
    void write(HtmlWriter out);

    /** What it shows as rows and columns. */
    ViewTable table();
}
