package org.ecities.views.view;

import org.ecities.pages.HtmlWriter;

/** {@code kind: table}: rows and columns. */
record TableView(ViewContext view, ViewTable table) implements ShownView {

    static TableView of(ViewContext view) {
        if (view.definition().grouped()) {
            return new TableView(view, new GroupTable(view).table());
        }
        RecordTable records = new RecordTable(view);
        return new TableView(view, records.of(records.shown()));
    }

    @Override
    public void write(HtmlWriter out) {
        new TableHtml(table, view, out).write();
    }
}
