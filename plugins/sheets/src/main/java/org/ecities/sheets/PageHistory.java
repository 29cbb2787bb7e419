package org.ecities.sheets;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ecities.records.PageRecord;
import org.ecities.records.RecordText;
import org.ecities.sheets.Authorship.Made;
import org.ecities.store.PageStore;
import org.ecities.store.PageVersion;

/** The versions of one page, read when they are needed, to find out who wrote a part of its record. */
final class PageHistory {

    private final String page;
    private final String schema;
    private final List<Made> versions;
    private final PageStore pages;
    private final RecordText recordText;
    private final Map<Integer, Optional<PageRecord>> records = new HashMap<>();

    PageHistory(String page, String schema, List<Made> versions, PageStore pages, RecordText recordText) {
        this.page = page;
        this.schema = schema;
        this.versions = versions;
        this.pages = pages;
        this.recordText = recordText;
    }

    /**
     * True when an import may write a part: an import wrote what is there now, or nobody ever wrote it.
     * A part that a person changed or removed is the person's.
     */
    boolean importMayWrite(Function<PageRecord, Optional<?>> part) {
        for (int i = 0; i < versions.size(); i++) {
            Optional<?> older = i + 1 < versions.size() ? value(i + 1, part) : Optional.empty();
            if (!value(i, part).equals(older)) {
                return versions.get(i).imported();
            }
        }
        return versions.isEmpty() || value(0, part).isEmpty();
    }

    private Optional<?> value(int index, Function<PageRecord, Optional<?>> part) {
        return records.computeIfAbsent(index, this::record).flatMap(part::apply);
    }

    private Optional<PageRecord> record(int index) {
        return pages.version(page, versions.get(index).head().version())
                .map(PageVersion::text)
                .flatMap(text -> recordText.read(text, Set.of(schema)).record());
    }
}
