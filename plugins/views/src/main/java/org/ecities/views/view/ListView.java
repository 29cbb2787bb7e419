package org.ecities.views.view;

import java.util.List;
import java.util.stream.Collectors;
import org.ecities.pages.HtmlWriter;

/** {@code kind: list}: a line for each record, the title first. */
record ListView(ViewContext view, ViewTable table) implements ShownView {

    static ListView of(ViewContext view) {
        RecordTable records = new RecordTable(view);
        return new ListView(view, records.of(view.columns().withTitle(view.definition().columns())));
    }

    @Override
    public void write(HtmlWriter out) {
        if (table.rows().isEmpty()) {
            out.element("p", "ec-notice", view.messages().text("views.table.empty"));
            return;
        }
        out.open("ul", "ec-view__list");
        table.rows().forEach(row -> line(out, row));
        out.close();
    }

    private static void line(HtmlWriter out, List<ViewCell> row) {
        out.open("li").attr("dir", "auto");
        row.stream().filter(cell -> !cell.href().isEmpty()).findFirst().ifPresent(title ->
                out.open("a").attr("href", title.href()).text(title.text()).close());
        String facts = row.stream()
                .filter(cell -> cell.href().isEmpty() && !cell.text().isEmpty())
                .map(ViewCell::text)
                .collect(Collectors.joining(" · "));
        if (!facts.isEmpty()) {
            out.text(" ").element("span", "ec-view__facts", facts);
        }
        out.close();
    }
}
