package org.ecities.views.view;

import java.util.ArrayList;
import java.util.List;
import org.ecities.pages.HtmlWriter;
import org.ecities.pages.web.Links;
import org.ecities.records.Answer;
import org.ecities.records.Field;
import org.ecities.records.Schema;

/** {@code kind: compare}: a few records side by side, a row for each field that one of them has. */
record CompareView(ViewContext view, ViewTable table) implements ShownView {

    static CompareView of(ViewContext view) {
        List<String> fields = fields(view);
        Answer answer = view.records(fields);
        return new CompareView(view, new ViewTable(heads(view, answer), rows(view, fields, answer), List.of(), answer.total()));
    }

    private static List<String> fields(ViewContext view) {
        List<String> wanted = view.definition().columns().isEmpty()
                ? view.columns().schema().map(Schema::fields).orElse(List.of()).stream().map(Field::id).toList()
                : view.definition().columns();
        return wanted.stream().filter(id -> !view.columns().isTitle(id)).toList();
    }

    private static List<ViewTable.Head> heads(ViewContext view, Answer answer) {
        List<ViewTable.Head> heads = new ArrayList<>();
        heads.add(ViewTable.Head.of(view.messages().text("views.compare.field")));
        answer.hits().forEach(hit -> heads.add(new ViewTable.Head(hit.title(), Links.view(hit.name()), "", false, "")));
        return heads;
    }

    private static List<List<ViewCell>> rows(ViewContext view, List<String> fields, Answer answer) {
        RecordTable records = new RecordTable(view);
        List<List<ViewCell>> rows = new ArrayList<>();
        for (String field : fields) {
            List<ViewCell> row = new ArrayList<>(List.of(ViewCell.of(view.columns().label(field, view.messages()))));
            answer.hits().forEach(hit -> row.add(records.cell(hit, field)));
            if (row.stream().skip(1).anyMatch(cell -> !cell.text().isEmpty())) {
                rows.add(row);
            }
        }
        return rows;
    }

    @Override
    public void write(HtmlWriter out) {
        ViewTable shown = new ViewTable(table.heads(), table.rows(), List.of(), table.rows().size());
        new TableHtml(shown, view, out).write();
    }
}
