package org.ecities.views;

import java.util.List;
import org.ecities.pages.HtmlWriter;
import org.ecities.pages.Messages;
import org.ecities.records.Answer;

/** A directory on a page as HTML. */
final class DirectoryHtml {

    /** Most values of one facet. */
    private static final int FACET_VALUES = 12;

    private final Columns columns;
    private final Rows rows;
    private final Messages messages;
    private final HtmlWriter out = new HtmlWriter();

    DirectoryHtml(Columns columns, Rows rows, Messages messages) {
        this.columns = columns;
        this.rows = rows;
        this.messages = messages;
    }

    String html(Answer answer, List<String> shown, FullDirectory full) {
        out.open("div", "ec-directory");
        if (full.all().isPresent() && answer.facets().values().stream().anyMatch(counts -> !counts.isEmpty())) {
            facets(answer, full);
        }
        out.open("div", "ec-directory__list");
        if (answer.hits().isEmpty()) {
            out.element("p", "ec-notice", messages.text("views.table.empty"));
        } else {
            table(answer, shown);
        }
        full.all().ifPresent(this::linkToAll);
        return out.close().close().html();
    }

    private void facets(Answer answer, FullDirectory full) {
        out.open("nav", "ec-facets").attr("aria-label", messages.text("views.facets"));
        answer.facets().forEach((field, counts) -> {
            if (!counts.isEmpty()) {
                facet(field, counts, full);
            }
        });
        out.close();
    }

    private void facet(String field, List<Answer.Count> counts, FullDirectory full) {
        out.element("h3", "ec-facets__title", columns.label(field, messages)).open("ul");
        counts.stream().limit(FACET_VALUES).forEach(count -> {
            out.open("li").open("a").attr("href", full.with(field, count.value()).orElse("#"));
            out.text(rows.shown(field, List.of(count.value()))).close();
            out.text(" ").element("span", "ec-facets__count", messages.text("views.facet.count", count.pages())).close();
        });
        out.close();
    }

    private void table(Answer answer, List<String> shown) {
        String caption = messages.text("views.table.caption", answer.hits().size(), answer.total());
        out.open("div", "ec-scroll").attr("role", "region").attr("tabindex", "0").attr("aria-label", caption);
        out.open("table", "ec-table").element("caption", "ec-table__caption", caption);
        out.open("thead").open("tr");
        shown.forEach(this::head);
        out.close().close().open("tbody");
        answer.hits().forEach(hit -> row(rows.row(hit, shown)));
        out.close().close().close();
    }

    private void head(String column) {
        out.open("th").attr("scope", "col");
        numberClass(rows.isNumber(column));
        out.text(columns.label(column, messages)).close();
    }

    private void row(Row row) {
        out.open("tr");
        boolean headed = false;
        for (Cell cell : row.cells()) {
            boolean heads = !headed && !cell.href().isEmpty();
            cell(cell, heads);
            headed |= heads;
        }
        out.close();
    }

    private void cell(Cell cell, boolean heads) {
        out.open(heads ? "th" : "td");
        if (heads) {
            out.attr("scope", "row");
        }
        numberClass(cell.number());
        out.attr("dir", "auto");
        if (cell.href().isEmpty()) {
            out.text(cell.text());
        } else {
            out.open("a").attr("href", cell.href()).text(cell.text()).close();
        }
        out.close();
    }

    private void numberClass(boolean number) {
        if (number) {
            out.attr("class", "ec-number");
        }
    }

    private void linkToAll(String address) {
        out.open("p", "ec-directory__all").open("a").attr("href", address);
        out.text(messages.text("views.table.all")).close().close();
    }
}
