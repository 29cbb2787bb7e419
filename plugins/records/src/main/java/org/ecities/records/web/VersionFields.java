package org.ecities.records.web;

import java.util.List;
import java.util.Optional;
import org.ecities.pages.HtmlWriter;
import org.ecities.pages.Messages;
import org.ecities.pages.web.DifferenceTable;
import org.ecities.pages.web.Visit;
import org.ecities.records.FieldTypes;
import org.ecities.records.PageRecord;
import org.ecities.records.RecordText;
import org.ecities.records.Schema;
import org.ecities.records.Schemas;
import org.ecities.records.history.FieldDifference;
import org.ecities.store.PageVersion;

/** The fields in which two versions of a page differ. What is kept beside page texts is not part of a version. */
public final class VersionFields implements DifferenceTable {

    private final Schemas schemas;
    private final FieldTypes types;
    private final RecordText text;

    /** Takes the schemas and what values look like. */
    public VersionFields(Schemas schemas, FieldTypes types) {
        this.schemas = schemas;
        this.types = types;
        this.text = new RecordText(schemas);
    }

    @Override
    public String html(Visit visit, PageVersion earlier, PageVersion later) {
        List<FieldDifference> changed = changed(record(earlier), record(later));
        if (changed.isEmpty()) {
            return "";
        }
        Messages messages = visit.messages();
        FieldCells cells = new FieldCells(schemas, types, messages);
        HtmlWriter out = new HtmlWriter();
        out.open("section", "ec-record");
        out.element("h2", "ec-record__heading", messages.text("records.sheet.diff"));
        cells.begin(out, messages.text("records.sheet.diff"), List.of(
                messages.text("records.sheet.field"),
                messages.text("records.sheet.version", earlier.version()),
                messages.text("records.sheet.version", later.version()),
                messages.text("records.sheet.difference")));
        cells.differences(out, changed, "sheet");
        FieldCells.end(out);
        return out.close().html();
    }

    private List<FieldDifference> changed(Optional<PageRecord> earlier, Optional<PageRecord> later) {
        return later.or(() -> earlier)
                .flatMap(this::schema)
                .map(schema -> FieldDifference.of(schema, earlier, later))
                .orElse(List.of())
                .stream()
                .filter(found -> !found.same())
                .toList();
    }

    private Optional<Schema> schema(PageRecord record) {
        return schemas.schema(record.schema());
    }

    private Optional<PageRecord> record(PageVersion version) {
        return text.read(version.text()).record().map(sheet -> sheet.withoutPrivate(schema(sheet)));
    }
}
