package org.ecities.records.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.ecities.pages.Asker;
import org.ecities.pages.HtmlWriter;
import org.ecities.pages.Messages;
import org.ecities.pages.PageTag;
import org.ecities.pages.web.Links;
import org.ecities.records.Field;
import org.ecities.records.Catalogue;
import org.ecities.records.FieldTypes;
import org.ecities.records.PrivateFields;
import org.ecities.records.RecordCheck;
import org.ecities.records.RecordReading;
import org.ecities.records.RecordText;
import org.ecities.records.Schema;
import org.ecities.records.Schemas;
import org.ecities.records.Violation;

/** The data sheet of a page, for the tags of all schemas. What to check is said to people who are signed in. */
public final class RecordTag implements PageTag {

    private final Schemas schemas;
    private final FieldTypes types;
    private final RecordText text;
    private final RecordCheck check;
    private final PrivateFields privateFields;
    private final BiPredicate<Asker, String> suggests;
    private final SheetSupplement supplement;
    private Optional<LinkedFrom> linked = Optional.empty();

    /** Takes the schemas, the field types and what stands beside page texts; nobody suggests corrections. */
    public RecordTag(Schemas schemas, FieldTypes types, PrivateFields privateFields) {
        this(schemas, types, privateFields, (asker, page) -> false);
    }

    /**
     * As the other constructor, with links to suggest a correction of each field.
     *
     * @param suggests who is offered them on which page
     */
    public RecordTag(
            Schemas schemas, FieldTypes types, PrivateFields privateFields, BiPredicate<Asker, String> suggests) {
        this(schemas, types, privateFields, suggests, SheetSupplement.NONE);
    }

    /** As the other constructor, with what stands below a page's own data sheet. */
    public RecordTag(
            Schemas schemas,
            FieldTypes types,
            PrivateFields privateFields,
            BiPredicate<Asker, String> suggests,
            SheetSupplement supplement) {
        this.supplement = supplement;
        this.suggests = suggests;
        this.schemas = schemas;
        this.types = types;
        this.text = new RecordText(schemas);
        this.privateFields = privateFields;
        this.check = new RecordCheck(schemas, types);
    }

    /** Shows below a page's own record which other records link to the page. */
    public RecordTag linkedFrom(Catalogue catalogue) {
        linked = Optional.of(new LinkedFrom(catalogue, schemas));
        return this;
    }

    @Override
    public String html(Use use) {
        Messages messages = Messages.of(use.locale());
        HtmlWriter out = new HtmlWriter();
        out.open("section", "ec-record").attr("data-schema", use.tag());
        RecordReading whole = text.read(use.pageText());
        boolean own = own(use, whole);
        RecordReading reading = own ? whole : reading(use, whole);
        Optional<PrivateFields.Seen> seen = seen(use, reading);
        if (use.asker().signedIn()) {
            List<Field> fields = seen.map(PrivateFields.Seen::schema).map(Schema::fields).orElse(List.of());
            new CheckNotice(messages).write(out, violations(reading, seen), fields);
        }
        if (seen.isPresent()) {
            RecordHtml rows = new RecordHtml(schemas, types, messages, use.pageName(), own ? suggestions(use) : "");
            rows.write(out, seen.get().record(), seen.get().schema());
            if (own) {
                out.open("p", "ec-record__foot").open("a").attr("href", Links.sheet(use.pageName()));
                out.attr("rel", "nofollow").text(messages.text("records.sheet.link")).close().close();
                supplement.write(out, use, seen.get().record());
            }
        } else if (reading.broken()) {
            out.element("p", "ec-record__unreadable", messages.text("records.record.unreadable"));
        }
        if (own) {
            linked.ifPresent(links -> links.write(out, use.asker(), use.pageName(), messages));
        }
        return out.close().html();
    }

    /** Beginning of the links by which this reader suggests corrections; empty where they are not offered. */
    private String suggestions(Use use) {
        return suggests.test(use.asker(), use.pageName()) ? "/suggest/" + Links.segment(use.pageName()) + "?field=" : "";
    }

    /** True when this tag is the page's record. */
    private static boolean own(Use use, RecordReading whole) {
        return whole.span()
                .filter(tag -> tag.name().equals(use.tag()) && tag.body(use.pageText()).equals(use.body()))
                .isPresent();
    }

    /** The record with what this reader may see beside the text. */
    private Optional<PrivateFields.Seen> seen(Use use, RecordReading reading) {
        return reading.record().flatMap(record -> schemas.schema(use.tag())
                .map(schema -> privateFields.seen(use.asker(), use.pageName(), schema, record)));
    }

    /** What a tag alone says that is not the page's record; a second record says nothing. */
    private RecordReading reading(Use use, RecordReading whole) {
        boolean second = whole.span().isPresent() && use.pageText().contains(use.body());
        return second
                ? new RecordReading(Optional.empty(), whole.violations(), Optional.empty())
                : text.read("[{" + use.tag() + use.body() + "}]", Set.of(use.tag()));
    }

    private List<Violation> violations(RecordReading reading, Optional<PrivateFields.Seen> seen) {
        List<Violation> violations = new ArrayList<>(reading.violations());
        seen.ifPresent(shown -> violations.addAll(check.check(shown.record(), shown.schema())));
        return violations;
    }
}
