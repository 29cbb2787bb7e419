package org.ecities.server.house;

import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.ecities.records.Field;
import org.ecities.records.FieldTypes;
import org.ecities.records.PageRecord;
import org.ecities.records.RecordText;
import org.ecities.records.Schema;
import org.ecities.records.Schemas;
import org.ecities.store.PageVersion;

/** The title that a page's record gives it: the value of the schema's title field in the reader's language. */
public final class RecordTitles implements BiFunction<PageVersion, Locale, String> {

    private final Schemas schemas;
    private final FieldTypes types;
    private final RecordText text;

    /** Takes what is needed to read records. */
    public RecordTitles(Schemas schemas, FieldTypes types) {
        this.schemas = schemas;
        this.types = types;
        this.text = new RecordText(schemas);
    }

    /** The title as plain text; empty when the page has no record or the record no title. */
    @Override
    public String apply(PageVersion page, Locale locale) {
        return text.read(page.text()).record().flatMap(record -> title(record, locale)).orElse("");
    }

    private Optional<String> title(PageRecord record, Locale locale) {
        Optional<Schema> schema = schemas.schema(record.schema());
        Optional<Field> field = schema.flatMap(known -> known.field(known.titleField()));
        return field.flatMap(known -> record.field(known)
                .map(value -> types.of(known).shown(known, value.value(), schemas, locale)));
    }
}
