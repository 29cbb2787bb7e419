package org.ecities.records.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ecities.pages.HtmlWriter;
import org.ecities.pages.Messages;
import org.ecities.pages.web.Contributors;
import org.ecities.pages.web.Links;
import org.ecities.pages.web.Moments;
import org.ecities.pages.web.Visit;
import org.ecities.records.Field;
import org.ecities.records.FieldTypes;
import org.ecities.records.PageRecord;
import org.ecities.records.Schemas;
import org.ecities.records.history.ValueSetting;
import org.ecities.store.PageHead;

/** The data sheet of a page value by value: who set each, and all changes of one. */
final class SheetHtml {

    private final Visit visit;
    private final String page;
    private final Messages messages;
    private final Moments moments;
    private final FieldCells cells;
    private final HtmlWriter out = new HtmlWriter();

    SheetHtml(Visit visit, String page, Schemas schemas, FieldTypes types) {
        this.visit = visit;
        this.page = page;
        this.messages = visit.messages();
        this.moments = Moments.of(visit);
        this.cells = new FieldCells(schemas, types, messages);
    }

    /**
     * A row for each value.
     *
     * @param last   the change that set each value; absent where it is older than the versions looked at, and for what is
     *               kept beside the text
     * @param oldest the oldest version looked at
     */
    String overview(PageRecord record, Map<Field, Optional<ValueSetting>> last, int oldest) {
        out.open("div", "ec-values");
        back(Links.view(page), "pages.history.back");
        out.open("p").text(messages.text("records.sheet.intro")).close();
        cells.begin(out, messages.text("records.sheet.table"), heads("field", "value", "who", "when", "changes"));
        last.forEach((field, setting) -> {
            out.open("tr").open("th").attr("scope", "row").text(field.label(messages.locale())).close();
            cells.value(out, field, record.field(field));
            set(field, setting, oldest);
            out.close();
        });
        FieldCells.end(out);
        compare();
        return out.close().html();
    }

    private void set(Field field, Optional<ValueSetting> setting, int oldest) {
        if (field.isPrivate()) {
            cell("");
            cell("");
            out.open("td");
            link(Links.values(page), "records.sheet.private", field);
            out.close();
            return;
        }
        cell(setting.map(change -> Contributors.shown(visit, change.head().author())).orElse(""));
        if (setting.isPresent()) {
            when(setting.get().head());
        } else {
            cell(messages.text("records.sheet.before", oldest));
        }
        out.open("td");
        link(Links.sheet(page, field.id()), "records.sheet.changes.open", field);
        out.close();
    }

    /** Another page to look at side by side. */
    private void compare() {
        out.open("form", "ec-form ec-form--row").attr("method", "get").attr("action", Links.compare(page));
        out.open("fieldset").open("legend").text(messages.text("records.compare.legend")).close();
        out.open("div", "ec-form__field");
        out.open("label").attr("for", "ec-with").text(messages.text("records.compare.with")).close();
        out.open("input").attr("id", "ec-with").attr("name", "with").attr("type", "text").attr("maxlength", "200");
        out.flag("required", true).close();
        out.open("button", "ec-button").attr("type", "submit").text(messages.text("records.compare.do")).close();
        out.close().close();
    }

    /**
     * A row for each change.
     *
     * @param base  version of the page that a value is brought back on; 0 for a visitor who may not
     * @param older how many versions the next stretch leaves out; 0 when there is none
     */
    String timeline(Field field, List<ValueSetting> settings, int base, int older) {
        out.open("div", "ec-values");
        back(Links.sheet(page), "records.sheet.back");
        if (settings.isEmpty()) {
            out.element("p", "ec-notice", messages.text("records.sheet.unchanged"));
        } else {
            cells.begin(out, field.label(messages.locale()), heads("when", "who", "before.head", "after", "note"));
            settings.forEach(setting -> change(field, setting, base));
            FieldCells.end(out);
        }
        if (older > 0) {
            out.open("p", "ec-paging").open("a", "ec-button").attr("rel", "next nofollow");
            out.attr("href", Links.sheet(page, field.id()) + "&newer=" + older);
            out.text(messages.text("records.sheet.older")).close().close();
        }
        return out.close().html();
    }

    private void change(Field field, ValueSetting setting, int base) {
        PageHead head = setting.head();
        out.open("tr");
        when(head);
        cell(Contributors.shown(visit, head.author()));
        cells.value(out, field, setting.before());
        cells.value(out, field, setting.after());
        out.open("td").attr("dir", "auto").text(head.note());
        if (head.version() > 1) {
            out.open("p").open("a").attr("href", Links.diff(page, head.version() - 1, head.version()));
            out.attr("rel", "nofollow").text(messages.text("records.sheet.version", head.version())).close().close();
        }
        if (base > head.version() && setting.after().isPresent()) {
            bringBack(field, head.version(), base);
        }
        out.close().close();
    }

    private void bringBack(Field field, int version, int base) {
        out.open("form").attr("method", "post").attr("action", Links.sheet(page));
        RecordForm.hidden(out, "token", visit.token());
        RecordForm.hidden(out, "field", field.id());
        RecordForm.hidden(out, "version", String.valueOf(version));
        RecordForm.hidden(out, "base", String.valueOf(base));
        out.open("button", "ec-button ec-button--small").attr("type", "submit");
        out.attr("aria-label", messages.text("records.values.back.named", version, field.label(messages.locale())));
        out.text(messages.text("records.values.back")).close().close();
    }

    private List<String> heads(String... keys) {
        return List.of(keys).stream().map(key -> messages.text("records.sheet." + key)).toList();
    }

    private void back(String href, String key) {
        out.open("p").open("a").attr("href", href).text(messages.text(key)).close().close();
    }

    private void link(String href, String key, Field field) {
        out.open("a").attr("href", href).attr("rel", "nofollow");
        out.attr("aria-label", messages.text("records.sheet.changes.named", field.label(messages.locale())));
        out.text(messages.text(key)).close();
    }

    private void when(PageHead head) {
        out.open("td").open("time").attr("datetime", head.at().toString()).text(moments.minute(head.at())).close().close();
    }

    private void cell(String text) {
        out.open("td").attr("dir", "auto").text(text).close();
    }
}
