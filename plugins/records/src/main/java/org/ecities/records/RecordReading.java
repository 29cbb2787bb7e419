package org.ecities.records;

import java.util.List;
import java.util.Optional;
import org.ecities.pages.TagSpan;

/**
 * What a page text says of its record.
 *
 * @param record     the record; absent when there is no record tag or its body cannot be read
 * @param violations what is wrong with the text of the record, with lines of the page
 * @param span       the record's tag, also when its body cannot be read
 */
public record RecordReading(Optional<PageRecord> record, List<Violation> violations, Optional<TagSpan> span) {

    /** Copies the list. */
    public RecordReading {
        violations = List.copyOf(violations);
    }

    /** True when there is a record tag whose body cannot be read. */
    public boolean broken() {
        return span.isPresent() && record.isEmpty();
    }
}
