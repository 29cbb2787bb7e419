package org.ecities.views.view;

import org.ecities.pages.HtmlWriter;

/** What stands around a chart: its table, for those who want the figures. */
final class ChartParts {

    /** Longest label in a drawing; the whole one is in the table. */
    private static final int LONGEST = 44;

    private ChartParts() {}

    static void table(HtmlWriter out, ViewTable table, ViewContext view) {
        out.open("details", "ec-view__table").open("summary").text(view.messages().text("views.chart.table")).close();
        new TableHtml(table, view, out).write();
        out.close();
    }

    static String name(ViewContext view, String fallback) {
        return view.definition().title().isEmpty() ? fallback : view.definition().title();
    }

    static String clipped(String label) {
        return label.codePointCount(0, label.length()) <= LONGEST
                ? label
                : label.substring(0, label.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
