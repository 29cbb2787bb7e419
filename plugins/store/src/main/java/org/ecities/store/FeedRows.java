package org.ecities.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Queries over the row of commits. */
final class FeedRows {

    /** Versions in one answer after which no further change begins: an import's changes hold 200 each. */
    private static final int ENOUGH_VERSIONS = 5_000;

    /** Cross joins, because SQLite keeps their order: change by change, so that reading can stop early. */
    private static final String CHANGES = "select " + Heads.COLUMNS
            + """
            , c.batch from change_set c
            cross join page_version v
            cross join page p
            where v.change_set = c.id and p.id = v.page_id and
            """;

    private static final int BATCH_COLUMN = 11;

    private final Readers readers;

    FeedRows(Readers readers) {
        this.readers = readers;
    }

    long last() {
        return readers.read(session -> session.number("select max(number) from change_set"));
    }

    /** At most {@code limit} changes, fewer when they are large. */
    List<Change> since(long number, int limit) {
        return collected(limit, ENOUGH_VERSIONS, CHANGES + "c.number > ? order by c.number, v.place", number);
    }

    List<Change> ofBatch(String batch) {
        return collected(
                Integer.MAX_VALUE, Integer.MAX_VALUE,
                CHANGES + "c.batch = ? order by c.number, v.place", batch);
    }

    private List<Change> collected(int changes, int versions, String sql, Object value) {
        if (changes <= 0) {
            return List.of();
        }
        return readers.read(session -> {
            Collecting collecting = new Collecting(changes, versions);
            session.each(sql, collecting::add, value);
            return collecting.done();
        });
    }

    /** Puts the versions of each change together. */
    private static final class Collecting {

        private final int maxChanges;
        private final int enoughVersions;
        private final List<Change> changes = new ArrayList<>();
        private List<PageHead> pages = new ArrayList<>();
        private Optional<String> batch = Optional.empty();
        private int versions;

        Collecting(int maxChanges, int enoughVersions) {
            this.maxChanges = maxChanges;
            this.enoughVersions = enoughVersions;
        }

        boolean add(ResultSet row) throws SQLException {
            PageHead head = Heads.read(row);
            if (!pages.isEmpty() && pages.get(0).change() != head.change()) {
                finish();
            }
            if (changes.size() >= maxChanges || versions >= enoughVersions && pages.isEmpty()) {
                return false;
            }
            pages.add(head);
            versions++;
            batch = Optional.ofNullable(row.getString(BATCH_COLUMN));
            return true;
        }

        List<Change> done() {
            finish();
            return changes;
        }

        private void finish() {
            if (!pages.isEmpty()) {
                changes.add(change(pages.get(0)));
                pages = new ArrayList<>();
            }
        }

        private Change change(PageHead any) {
            Instant at = any.at();
            return new Change(any.change(), at, any.author(), any.note(), batch, List.copyOf(pages));
        }
    }
}
