package org.ecities.members;

import java.util.Locale;
import java.util.Optional;
import org.ecities.records.Field;
import org.ecities.records.FieldTypes;
import org.ecities.records.PageRecord;
import org.ecities.records.RecordText;
import org.ecities.records.Schema;
import org.ecities.records.Schemas;
import org.ecities.store.PageStore;
import org.ecities.store.PageVersion;

/** Titles of pages as their data sheets say them; else the name of the page. Shows everything: its users check rights. */
public final class SheetTitles {

    private final PageStore pages;
    private final Schemas schemas;
    private final FieldTypes types;
    private final RecordText records;

    /** Reads from these. */
    public SheetTitles(PageStore pages, Schemas schemas, FieldTypes types) {
        this.pages = pages;
        this.schemas = schemas;
        this.types = types;
        this.records = new RecordText(schemas);
    }

    /** The title of a page by its name. */
    public String of(String page, Locale locale) {
        return pages.page(page).map(found -> of(found, locale)).orElse(page);
    }

    /** The title of a page. */
    public String of(PageVersion page, Locale locale) {
        return records.read(page.text()).record()
                .flatMap(record -> title(record, locale))
                .filter(title -> !title.isBlank())
                .orElse(page.name());
    }

    private Optional<String> title(PageRecord record, Locale locale) {
        Optional<Schema> schema = schemas.schema(record.schema());
        Optional<Field> field = schema.flatMap(known -> known.field(known.titleField()));
        return field.flatMap(known -> record.field(known)
                .map(value -> types.of(known).shown(known, value.value(), schemas, locale)));
    }
}
