package org.ecities.sheets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ecities.pages.Messages;
import org.ecities.pages.PageChange;
import org.ecities.records.FieldValue;
import org.ecities.records.PageRecord;
import org.ecities.records.RecordCheck;
import org.ecities.records.RecordReading;
import org.ecities.records.RecordText;
import org.ecities.records.Schema;
import org.ecities.records.Violation;
import org.ecities.store.PageHead;
import org.ecities.store.PageStore;
import org.ecities.store.PageVersion;

/** Turns rows into page changes. Reads only; several rows may be drafted at the same time. */
final class RowDrafts {

    private final PageStore pages;
    private final Mapping mapping;
    private final Schema schema;
    private final RowReader reader;
    private final RecordCheck check;
    private final RecordText recordText;
    private final Authorship authorship;
    private final String template;

    RowDrafts(
            PageStore pages,
            SheetSubject subject,
            Schema schema,
            RecordCheck check,
            RecordText recordText,
            Authorship authorship,
            Messages words) {
        this.pages = pages;
        this.mapping = subject.mapping();
        this.schema = schema;
        this.reader = new RowReader(mapping);
        this.check = check;
        this.recordText = recordText;
        this.authorship = authorship;
        this.template = subject.texts().newPage(words);
    }

    /** Drafts one row. */
    RowDraft draft(SheetRow row, Identities identities, ChosenNames names) {
        Optional<RowIdentity> identity = reader.identity(row);
        if (identity.isEmpty()) {
            return new RowDraft.Rejected("", List.of(reader.unidentified(row)));
        }
        String key = identity.get().key();
        Optional<Long> earlier = identities.earlier(key, row.line());
        if (earlier.isPresent()) {
            return rejected("", RowRejection.cell(
                    row.line(), mapping.keyColumn(), "sheets.row.duplicate", Found.text(key), earlier.get()));
        }
        RowReader.RowValues values = reader.values(row);
        List<RowRejection> faults = faults(row, values);
        return faults.isEmpty()
                ? page(row, key, values.fields(), names)
                : new RowDraft.Rejected(key, faults);
    }

    private List<RowRejection> faults(SheetRow row, RowReader.RowValues values) {
        List<RowRejection> faults = new ArrayList<>(values.faults());
        // An unreadable cell leaves its field empty: what the check says of that field would only repeat it.
        if (faults.isEmpty()) {
            PageRecord record = new PageRecord(schema.name(), values.fields(), Map.of());
            check.check(record, schema).stream()
                    .filter(violation -> violation.severity() == Violation.Severity.ERROR)
                    .map(violation -> rejection(row, violation))
                    .forEach(faults::add);
        }
        return faults;
    }

    private RowRejection rejection(SheetRow row, Violation violation) {
        return new RowRejection(
                row.line(), reader.column(violation.field()), violation.key(), violation.arguments());
    }

    private RowDraft page(SheetRow row, String key, Map<String, FieldValue> fields, ChosenNames names) {
        Optional<PageVersion> present =
                pages.byKey(mapping.keyScheme(), key).map(PageHead::pageId).flatMap(pages::byId);
        if (present.isPresent()) {
            return update(row, key, fields, present.get());
        }
        Optional<String> unreadable = names.unreadable(key);
        if (unreadable.isPresent()) {
            return rejected(key, RowRejection.row(row.line(), "sheets.row.unreadable", unreadable.get()));
        }
        return names.name(key)
                .<RowDraft>map(name -> new RowDraft.Edit(row.line(), key, fresh(name, fields), 0))
                .orElseGet(() -> rejected(key, RowRejection.row(row.line(), "sheets.row.name", Found.text(key))));
    }

    private PageChange fresh(String name, Map<String, FieldValue> fields) {
        Map<String, Optional<FieldValue>> changes = new LinkedHashMap<>();
        fields.forEach((id, value) -> changes.put(id, Optional.of(value)));
        return PageChange.text(name, 0, recordText.write(template, schema, changes));
    }

    private RowDraft update(SheetRow row, String key, Map<String, FieldValue> fields, PageVersion page) {
        RecordReading reading = recordText.read(page.text(), Set.of(schema.name()));
        if (reading.broken()) {
            return rejected(key, RowRejection.row(row.line(), "sheets.row.unreadable", page.name()));
        }
        PageRecord record = reading.record().orElseGet(() -> new PageRecord(schema.name(), Map.of(), Map.of()));
        RecordUpdate update = new RecordUpdate(schema, record, () -> history(page.name())).with(fields);
        String text = recordText.write(page.text(), schema, update.changes());
        return text.equals(page.text())
                ? new RowDraft.Unchanged(update.left())
                : new RowDraft.Edit(
                        row.line(), key, PageChange.text(page.name(), page.version(), text), update.left());
    }

    private PageHistory history(String page) {
        return new PageHistory(page, schema.name(), authorship.versions(page), pages, recordText);
    }

    private static RowDraft rejected(String key, RowRejection reason) {
        return new RowDraft.Rejected(key, List.of(reason));
    }
}
