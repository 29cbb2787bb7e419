package org.ecities.sheets.out;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ecities.pages.Asker;
import org.ecities.pages.Pages;
import org.ecities.records.PageRecord;
import org.ecities.records.PrivateFields;
import org.ecities.records.RecordText;
import org.ecities.records.Schema;
import org.ecities.store.PageVersion;

/** Reads records as somebody sees them: with the private values they may read, without those whose consent has ended. */
public final class VisibleRecords {

    private final Pages pages;
    private final PrivateFields privateFields;
    private final RecordText recordText;

    /** Reads from pages and from what stands beside their texts. */
    public VisibleRecords(Pages pages, PrivateFields privateFields, RecordText recordText) {
        this.pages = pages;
        this.privateFields = privateFields;
        this.recordText = recordText;
    }

    /** The record of a page; absent when the asker may not view it, or it has none of this schema that can be read. */
    public Optional<ExportedRecord> now(Asker asker, String page, Schema schema) {
        return pages.view(asker, page).flatMap(version -> record(version, schema)
                .map(text -> privateFields.seen(asker, version.name(), schema, text))
                .map(seen -> ExportedRecord.of(version, schema.knownTo(asker), seen)));
    }

    /**
     * The record of an earlier version, with the private values of that time.
     *
     * @param privates versions of the private values, by field id
     */
    public Optional<ExportedRecord> then(
            Asker asker, String page, int version, Map<String, Integer> privates, Schema schema) {
        return pages.view(asker, page, version).flatMap(found -> record(found, schema)
                .map(text -> privateFields.seen(asker, found.name(), schema, text, privates))
                .map(seen -> ExportedRecord.of(found, schema.knownTo(asker), seen)));
    }

    private Optional<PageRecord> record(PageVersion page, Schema schema) {
        return recordText.read(page.text(), Set.of(schema.name())).record()
                .filter(found -> found.schema().equals(schema.name()));
    }
}
