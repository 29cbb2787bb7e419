package org.ecities.views.view;

import java.util.List;
import java.util.Optional;
import org.ecities.pages.HtmlWriter;
import org.ecities.pages.Messages;
import org.ecities.pages.web.Links;
import org.ecities.records.Query;

/** A view's table as HTML; its heads sort it where the view has an address of its own. */
final class TableHtml {

    private final ViewTable table;
    private final List<Query.Sort> sorted;
    private final String address;
    private final Messages messages;
    private final HtmlWriter out;

    TableHtml(ViewTable table, ViewContext view, HtmlWriter out) {
        this.table = table;
        this.sorted = view.definition().sort();
        this.address = view.address();
        this.messages = view.messages();
        this.out = out;
    }

    /** Writes it with how many of its rows are shown. */
    void write() {
        if (table.rows().isEmpty()) {
            out.element("p", "ec-notice", messages.text("views.table.empty"));
            return;
        }
        String caption = messages.text("views.table.caption", table.rows().size(), table.total());
        out.open("div", "ec-scroll").attr("role", "region").attr("tabindex", "0").attr("aria-label", caption);
        out.open("table", "ec-table").element("caption", "ec-table__caption", caption);
        out.open("thead").open("tr");
        table.heads().forEach(this::head);
        out.close().close().open("tbody");
        table.rows().forEach(this::row);
        out.close();
        if (!table.foot().isEmpty()) {
            out.open("tfoot");
            table.foot().forEach(this::row);
            out.close();
        }
        out.close().close();
    }

    private void head(ViewTable.Head head) {
        Optional<Query.Sort> now = sorted.stream().findFirst().filter(by -> by.field().equals(head.sort()));
        out.open("th").attr("scope", "col");
        now.ifPresent(by -> out.attr("aria-sort", by.descending() ? "descending" : "ascending"));
        if (head.number()) {
            out.attr("class", "ec-number");
        }
        String href = head.href().isEmpty() ? sortHref(head, now) : head.href();
        if (href.isEmpty()) {
            out.text(head.label());
        } else {
            out.open("a").attr("href", href).text(head.label());
            out.element("span", "ec-hidden", head.href().isEmpty() ? " " + messages.text("views.sort") : "").close();
        }
        out.close();
    }

    /** The largest numbers are what people look for first. */
    private String sortHref(ViewTable.Head head, Optional<Query.Sort> now) {
        boolean descending = now.map(by -> !by.descending()).orElse(head.number());
        return address.isEmpty() || head.sort().isEmpty()
                ? ""
                : address + "?sort=" + (descending ? "-" : "") + Links.query(head.sort());
    }

    private void row(List<ViewCell> cells) {
        out.open("tr");
        for (int i = 0; i < cells.size(); i++) {
            cell(cells.get(i), i);
        }
        out.close();
    }

    private void cell(ViewCell cell, int column) {
        out.open(column == 0 ? "th" : "td");
        if (column == 0) {
            out.attr("scope", "row");
        }
        if (cell.number().isPresent() || column > 0 && table.heads().get(column).number()) {
            out.attr("class", "ec-number");
        }
        out.attr("dir", "auto");
        if (cell.href().isEmpty()) {
            out.text(cell.text());
        } else {
            out.open("a").attr("href", cell.href()).text(cell.text()).close();
        }
        cell.coverage().filter(coverage -> coverage.pages() < coverage.all()).ifPresent(coverage -> {
            String text = messages.text("views.coverage", coverage.pages(), coverage.all());
            out.text(" ").element("small", "ec-view__coverage", text);
        });
        out.close();
    }
}
