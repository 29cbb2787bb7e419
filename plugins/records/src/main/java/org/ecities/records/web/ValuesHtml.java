package org.ecities.records.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ecities.pages.HtmlWriter;
import org.ecities.pages.Messages;
import org.ecities.pages.Readership;
import org.ecities.pages.web.Contributors;
import org.ecities.pages.web.Links;
import org.ecities.pages.web.Moments;
import org.ecities.pages.web.Visit;
import org.ecities.records.Field;
import org.ecities.records.FieldTypes;
import org.ecities.records.PrivateText;
import org.ecities.records.Schemas;
import org.ecities.store.Consent;
import org.ecities.store.PrivateValue;

/** Earlier private values: a table for each field. */
final class ValuesHtml {

    private static final List<String> HEADS = List.of("when", "who", "readers", "consent", "value");

    private final Visit visit;
    private final String page;
    private final FieldTypes types;
    private final Schemas schemas;
    private final Predicate<PrivateValue> ended;
    private final Messages messages;
    private final Moments moments;
    private final HtmlWriter out = new HtmlWriter();

    ValuesHtml(Visit visit, String page, FieldTypes types, Schemas schemas, Predicate<PrivateValue> ended) {
        this.visit = visit;
        this.page = page;
        this.types = types;
        this.schemas = schemas;
        this.ended = ended;
        this.messages = visit.messages();
        this.moments = Moments.of(visit);
    }

    /**
     * A field with its versions.
     *
     * @param versions newest first; those under an earlier id come after
     * @param writes   whether the visitor may change the field
     */
    record Row(Field field, List<PrivateValue> versions, boolean writes) {

        /** The version a change starts from: the latest one under the field's id, 0 where that is deleted. */
        int base() {
            return versions.stream()
                    .filter(version -> version.field().equals(field.id()))
                    .findFirst()
                    .filter(version -> !version.deleted())
                    .map(PrivateValue::version)
                    .orElse(0);
        }
    }

    /** All tables. */
    String html(List<Row> rows, boolean edits) {
        out.open("div", "ec-values");
        out.open("p").open("a").attr("href", Links.view(page)).text(messages.text("pages.history.back")).close().close();
        out.open("p").text(messages.text("records.values.intro")).close();
        rows.forEach(row -> table(row, edits && row.writes()));
        return out.close().html();
    }

    private void table(Row row, boolean edits) {
        String label = row.field().label(messages.locale());
        out.open("h2").text(label).close();
        out.open("div", "ec-scroll").attr("role", "region").attr("tabindex", "0").attr("aria-label", label);
        out.open("table", "ec-table").open("thead").open("tr");
        HEADS.forEach(head -> out.open("th").attr("scope", "col").text(messages.text("records.values." + head)).close());
        out.close().close().open("tbody");
        row.versions().forEach(version -> version(row, version, edits));
        out.close().close().close();
    }

    private void version(Row row, PrivateValue version, boolean edits) {
        out.open("tr");
        cell(moments.minute(version.at()));
        cell(Contributors.shown(visit, version.author()));
        cell(messages.text("records.values.readers." + Readership.kept(version.readers()).word()));
        cell(version.consent().map(this::consent).orElse(""));
        out.open("td").attr("dir", "auto").text(value(row.field(), version));
        boolean latest = version.field().equals(row.field().id()) && version.version() == row.base();
        if (edits && version.value().isPresent() && !latest) {
            back(row, version);
        }
        out.close().close();
    }

    private void cell(String text) {
        out.open("td").attr("dir", "auto").text(text).close();
    }

    private String value(Field field, PrivateValue version) {
        if (version.deleted()) {
            return messages.text("records.values.deleted");
        }
        if (version.value().isEmpty()) {
            return messages.text(ended.test(version) ? "records.values.ended" : "records.values.gone");
        }
        return version.value()
                .flatMap(PrivateText::read)
                .map(value -> types.of(field).shown(field, value.value(), schemas, messages.locale()))
                .orElse("");
    }

    private String consent(Consent consent) {
        Optional<String> until = consent.expires().map(end -> day(end.minusMillis(1)));
        return until.isPresent()
                ? messages.text("records.values.consent.until", consent.scope(), day(consent.given()), until.get())
                : messages.text("records.values.consent.open", consent.scope(), day(consent.given()));
    }

    /** Days of a consent are days as they were typed, wherever the reader is. */
    private String day(Instant at) {
        return DateTimeFormatter.ofPattern(messages.text("pages.date.day"), messages.locale())
                .withZone(ZoneOffset.UTC)
                .format(at);
    }

    private void back(Row row, PrivateValue version) {
        out.open("form").attr("method", "post").attr("action", Links.values(page));
        RecordForm.hidden(out, "token", visit.token());
        RecordForm.hidden(out, "field", version.field());
        RecordForm.hidden(out, "version", String.valueOf(version.version()));
        RecordForm.hidden(out, "base", String.valueOf(row.base()));
        out.open("button", "ec-button ec-button--small").attr("type", "submit");
        out.attr("aria-label", messages.text(
                "records.values.back.named", version.version(), row.field().label(messages.locale())));
        out.text(messages.text("records.values.back")).close().close();
    }
}
