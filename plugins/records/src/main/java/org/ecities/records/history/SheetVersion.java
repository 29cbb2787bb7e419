package org.ecities.records.history;

import java.util.Optional;
import org.ecities.records.Field;
import org.ecities.records.FieldValue;
import org.ecities.records.PageRecord;
import org.ecities.store.PageHead;

/**
 * A version of a page and its data sheet.
 *
 * @param record absent when the version had none that can be read, or was a deletion
 */
public record SheetVersion(PageHead head, Optional<PageRecord> record) {

    /** What this version says in a field, also under an earlier id of the field. */
    public Optional<FieldValue> value(Field field) {
        return record.flatMap(sheet -> sheet.field(field)).filter(value -> !value.value().isBlank());
    }
}
