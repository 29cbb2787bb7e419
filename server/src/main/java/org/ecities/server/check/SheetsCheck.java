package org.ecities.server.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.ecities.records.PageRecord;
import org.ecities.records.RecordCheck;
import org.ecities.records.RecordReading;
import org.ecities.records.RecordText;
import org.ecities.records.Schema;
import org.ecities.records.Schemas;
import org.ecities.store.PageHead;
import org.ecities.store.PageStore;

/** Reads all pages, one text at a time, and counts by form design what somebody should look at. */
public final class SheetsCheck {

    private static final int PAGES_AT_ONCE = 1_000;

    private final PageStore pages;
    private final Schemas schemas;
    private final RecordCheck check;
    private final RecordText text;
    private final Map<String, SheetCount> counts = new TreeMap<>();

    /** Reads these pages by these form designs. */
    public SheetsCheck(PageStore pages, Schemas schemas, RecordCheck check) {
        this.pages = pages;
        this.schemas = schemas;
        this.check = check;
        this.text = new RecordText(schemas);
    }

    /** Counts by the name of the form design; pages without a data sheet are left out. */
    public Map<String, SheetCount> run() {
        List<PageHead> some = pages.pages("", 0, PAGES_AT_ONCE);
        for (int offset = 0; !some.isEmpty(); offset += PAGES_AT_ONCE) {
            some.forEach(head -> pages.byId(head.pageId()).ifPresent(page -> read(page.text())));
            some = pages.pages("", offset + PAGES_AT_ONCE, PAGES_AT_ONCE);
        }
        return counts;
    }

    private void read(String pageText) {
        RecordReading reading = text.read(pageText);
        if (reading.span().isEmpty()) {
            return;
        }
        Optional<PageRecord> record = reading.record();
        if (record.isEmpty()) {
            count(reading.span().get().name(), SheetCount::withUnreadable);
            return;
        }
        Optional<Schema> schema = schemas.schema(record.get().schema());
        int found = reading.violations().size()
                + schema.map(known -> check.check(record.get(), known).size()).orElse(1);
        count(record.get().schema(), before -> before.with(found));
    }

    private void count(String schema, UnaryOperator<SheetCount> counting) {
        counts.merge(schema, counting.apply(SheetCount.NONE), (before, one) -> counting.apply(before));
    }
}
