package org.ecities.sheets.in;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ecities.pages.Asker;
import org.ecities.pages.PageChange;
import org.ecities.pages.Pages;
import org.ecities.records.FieldValue;
import org.ecities.records.PageRecord;
import org.ecities.records.PrivateFields;
import org.ecities.records.RecordText;
import org.ecities.records.RecordUnreadableException;
import org.ecities.records.Schema;
import org.ecities.sheets.OpenBatch;
import org.ecities.sheets.PageCommits;
import org.ecities.sheets.RowRejection;
import org.ecities.store.ChangeSet;
import org.ecities.store.PageVersion;

/** Writes what was planned and chosen: change sets of many pages, all in one import that can be taken back. */
final class PlanWriting {

    private final Pages pages;
    private final PrivateFields privateFields;
    private final RecordText recordText;
    private final Schema schema;
    private final Asker asker;

    PlanWriting(Pages pages, PrivateFields privateFields, RecordText recordText, Schema schema, Asker asker) {
        this.pages = pages;
        this.privateFields = privateFields;
        this.recordText = recordText;
        this.schema = schema;
        this.asker = asker;
    }

    /**
     * What was made.
     *
     * @param pages   number of pages that changed
     * @param refused pages that were not written, with the reason
     */
    record Made(int pages, Map<String, RowRejection> refused) {}

    /** Writes rows into an import; fields that were not chosen stay. */
    Made write(List<RowPlan> rows, RowChoices choices, OpenBatch batch, String note) {
        PageCommits commits = new PageCommits(pages, asker, note);
        Map<String, RowRejection> refused = new LinkedHashMap<>();
        List<PageChange> waiting = new ArrayList<>();
        int made = 0;
        for (RowPlan row : rows) {
            change(row, choices, refused).ifPresent(waiting::add);
            if (waiting.size() == ChangeSet.MAX_PAGES) {
                made += commit(commits, batch, waiting, refused);
            }
        }
        made += commit(commits, batch, waiting, refused);
        return new Made(made, refused);
    }

    private static int commit(
            PageCommits commits, OpenBatch batch, List<PageChange> waiting, Map<String, RowRejection> refused) {
        if (waiting.isEmpty()) {
            return 0;
        }
        Map<String, RowRejection> not = commits.commit(List.copyOf(waiting), batch.id());
        refused.putAll(not);
        int made = waiting.size() - not.size();
        waiting.clear();
        return made;
    }

    private Optional<PageChange> change(RowPlan row, RowChoices choices, Map<String, RowRejection> refused) {
        Map<String, Optional<FieldValue>> changes = new LinkedHashMap<>();
        row.changes().stream()
                .filter(change -> choices.takes(row.row().line(), change))
                .forEach(change -> changes.put(change.field().id(), change.wanted()));
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        Optional<PageVersion> page = pages.view(asker, row.page());
        int version = page.map(PageVersion::version).orElse(0);
        if (version != row.version()) {
            refused.put(row.page(), RowRejection.file("sheets.row.conflict", row.page()));
            return Optional.empty();
        }
        try {
            return Optional.of(change(row.page(), version, page.map(PageVersion::text).orElse(""), changes));
        } catch (RecordUnreadableException broken) {
            refused.put(row.page(), RowRejection.file("sheets.row.unreadable", row.page()));
            return Optional.empty();
        }
    }

    private PageChange change(String page, int version, String before, Map<String, Optional<FieldValue>> changes) {
        PageRecord record = recordText.read(before, Set.of(schema.name())).record()
                .orElseGet(() -> new PageRecord(schema.name(), Map.of(), Map.of()));
        String text = recordText.write(before, schema, PrivateFields.texts(changes, schema));
        if (text.isBlank()) {
            // A page of private values alone still needs the tag that says what it is.
            text = "[{" + schema.name() + "\n}]\n";
        }
        PrivateFields.Seen seen = privateFields.toChange(asker, page, schema, record);
        return PageChange.text(page, version, text).with(PrivateFields.values(changes, Map.of(), seen));
    }
}
