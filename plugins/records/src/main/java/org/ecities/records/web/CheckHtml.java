package org.ecities.records.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ecities.pages.Asker;
import org.ecities.pages.HtmlWriter;
import org.ecities.pages.Messages;
import org.ecities.pages.web.Links;
import org.ecities.records.Answer;
import org.ecities.records.Field;
import org.ecities.records.Schema;
import org.ecities.records.Schemas;
import org.ecities.records.SheetMarks;
import org.ecities.records.Violation;

/** Writes what does not fit: conditions, counts by field and by institution, then the pages themselves. */
final class CheckHtml {

    private final Schemas schemas;
    private final Messages messages;
    private final Asker asker;
    private final CheckRequest wanted;
    private final boolean all;

    /**
     * Writes for somebody.
     *
     * @param all whether all pages are looked at, not those of some institutions only
     */
    CheckHtml(Schemas schemas, Messages messages, Asker asker, CheckRequest wanted, boolean all) {
        this.schemas = schemas;
        this.messages = messages;
        this.asker = asker;
        this.wanted = wanted;
        this.all = all;
    }

    String write(Answer answer, List<SheetOwners.Owner> own, List<CheckedSheet> sheets, int atOnce) {
        HtmlWriter out = new HtmlWriter();
        out.open("div", "ec-check-list");
        out.element("p", "ec-check-list__scope", scope(own));
        conditions(out);
        out.open("p").attr("role", "status").text(messages.text("records.check.total", answer.total())).close();
        counts(out, answer.facets().getOrDefault(SheetMarks.CHECK, List.of()));
        if (all) {
            institutions(out, answer.facets().getOrDefault("institution", List.of()));
        }
        sheets.forEach(sheet -> sheet(out, sheet));
        paging(out, answer.total(), atOnce);
        return out.close().html();
    }

    private String scope(List<SheetOwners.Owner> own) {
        if (all) {
            return messages.text("records.check.all");
        }
        return own.isEmpty()
                ? messages.text("records.check.none")
                : messages.text("records.check.own", String.join(", ", own.stream().map(SheetOwners.Owner::name).toList()));
    }

    private void conditions(HtmlWriter out) {
        Map<String, String> conditions = wanted.conditions();
        if (conditions.isEmpty()) {
            return;
        }
        out.open("ul", "ec-conditions");
        conditions.forEach((param, value) -> {
            String label = label(param, value);
            out.open("li").open("span").attr("dir", "auto").text(label).close().text(" ");
            out.open("a").attr("href", wanted.with(Map.of(param, ""))).attr("rel", "nofollow");
            out.text(messages.text("records.check.without")).element("span", "ec-hidden", ": " + label).close();
            out.close();
        });
        out.close();
    }

    private String label(String param, String value) {
        return switch (param) {
            case "schema" -> schemaLabel(value);
            case "field" -> fieldLabel(value);
            case "severity" -> severity(value);
            default -> value;
        };
    }

    private void counts(HtmlWriter out, List<Answer.Count> counts) {
        List<Answer.Count> some = counts.stream().filter(count -> wanted.wants(count.value())).toList();
        if (some.isEmpty()) {
            return;
        }
        table(out, "records.check.byField", List.of("schema", "field", "severity", "pages"));
        for (Answer.Count count : some) {
            String field = count.value().substring(0, count.value().indexOf(' '));
            String severity = count.value().substring(count.value().indexOf(' ') + 1);
            String schema = field.split("\\.", 2)[0];
            out.open("tr");
            link(out, "td", schemaLabel(schema), wanted.with(Map.of("schema", schema)));
            link(out, "th", fieldLabel(field), wanted.with(Map.of("field", field, "severity", severity)));
            link(out, "td", severity(severity), wanted.with(Map.of("severity", severity)));
            out.open("td").text(String.valueOf(count.pages())).close();
            out.close();
        }
        out.close().close().close();
    }

    private void institutions(HtmlWriter out, List<Answer.Count> counts) {
        if (counts.isEmpty()) {
            return;
        }
        table(out, "records.check.byInstitution", List.of("institution", "pages"));
        counts.forEach(count -> {
            out.open("tr");
            link(out, "th", count.value(), wanted.with(Map.of("institution", count.value())));
            out.open("td").text(String.valueOf(count.pages())).close();
            out.close();
        });
        out.close().close().close();
    }

    /** Up to the open body of a table. */
    private void table(HtmlWriter out, String title, List<String> columns) {
        out.open("div", "ec-table-scroll").attr("role", "region").attr("tabindex", "0");
        out.attr("aria-label", messages.text(title)).open("table", "ec-table");
        out.element("caption", "ec-table__caption", messages.text(title)).open("thead").open("tr");
        columns.forEach(column ->
                out.open("th").attr("scope", "col").text(messages.text("records.check.column." + column)).close());
        out.close().close().open("tbody");
    }

    private static void link(HtmlWriter out, String cell, String text, String href) {
        out.open(cell);
        if (cell.equals("th")) {
            out.attr("scope", "row");
        }
        out.open("a").attr("href", href).attr("rel", "nofollow").attr("dir", "auto").text(text).close().close();
    }

    private void sheet(HtmlWriter out, CheckedSheet sheet) {
        out.open("section", "ec-check-list__sheet").open("h2");
        out.open("a").attr("href", Links.view(sheet.page())).attr("dir", "auto").text(sheet.title()).close().close();
        if (sheet.edits()) {
            String words = messages.text("records.check.form");
            out.open("p").open("a", "ec-button").attr("href", Links.form(sheet.page())).text(words);
            out.element("span", "ec-hidden", ": " + sheet.title()).close().close();
        }
        List<Field> fields = known(sheet.schema()).map(Schema::fields).orElse(List.of());
        new CheckNotice(messages).write(out, sheet.violations(), fields);
        out.close();
    }

    private void paging(HtmlWriter out, long total, int atOnce) {
        out.open("p", "ec-paging");
        if (wanted.from() > 0) {
            page(out, Math.max(0, wanted.from() - atOnce), "records.check.previous");
        }
        if (wanted.from() + atOnce < total) {
            page(out, wanted.from() + atOnce, "records.check.following");
        }
        out.close();
    }

    private void page(HtmlWriter out, int from, String key) {
        out.open("a", "ec-button").attr("href", wanted.with(Map.of("from", String.valueOf(from))));
        out.text(messages.text(key)).close().text(" ");
    }

    private String severity(String word) {
        for (Violation.Severity severity : Violation.Severity.values()) {
            if (severity.name().equalsIgnoreCase(word)) {
                return messages.text(severity == Violation.Severity.ERROR ? "records.check.error" : "records.check.warning");
            }
        }
        return word;
    }

    private String schemaLabel(String name) {
        return known(name).map(schema -> schema.label(messages.locale())).orElse(name);
    }

    private String fieldLabel(String mark) {
        int dot = mark.indexOf('.');
        if (dot < 0) {
            return messages.text("records.check.whole");
        }
        String id = mark.substring(dot + 1);
        return known(mark.substring(0, dot))
                .flatMap(schema -> schema.field(id))
                .map(field -> field.label(messages.locale()))
                .orElse(id);
    }

    private Optional<Schema> known(String name) {
        return schemas.schema(name).map(schema -> schema.knownTo(asker));
    }
}
