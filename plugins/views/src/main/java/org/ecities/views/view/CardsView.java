package org.ecities.views.view;

import java.util.List;
import org.ecities.pages.HtmlWriter;

/** {@code kind: cards}: a card with the facts of each record. */
record CardsView(ViewContext view, ViewTable table) implements ShownView {

    static CardsView of(ViewContext view) {
        RecordTable records = new RecordTable(view);
        return new CardsView(view, records.of(records.shown()));
    }

    @Override
    public void write(HtmlWriter out) {
        if (table.rows().isEmpty()) {
            out.element("p", "ec-notice", view.messages().text("views.table.empty"));
            return;
        }
        out.open("ul", "ec-cards");
        table.rows().forEach(row -> card(out, row));
        out.close();
    }

    private void card(HtmlWriter out, List<ViewCell> row) {
        out.open("li", "ec-cards__card");
        row.stream().filter(cell -> !cell.href().isEmpty()).findFirst().ifPresent(title -> {
            out.open("p", "ec-cards__title").attr("dir", "auto").open("a").attr("href", title.href());
            out.text(title.text()).close().close();
        });
        out.open("dl", "ec-cards__facts");
        for (int i = 0; i < row.size(); i++) {
            if (row.get(i).href().isEmpty() && !row.get(i).text().isEmpty()) {
                out.open("div").open("dt").text(table.heads().get(i).label()).close();
                out.open("dd").attr("dir", "auto").text(row.get(i).text()).close().close();
            }
        }
        out.close().close();
    }
}
