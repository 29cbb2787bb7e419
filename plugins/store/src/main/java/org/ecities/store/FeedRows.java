package org.ecities.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Queries over the row of commits. */
final class FeedRows {

    /** Versions in one answer after which no further change begins: an import's changes hold 200 each. */
    private static final int ENOUGH_VERSIONS = 5_000;

    /**
     * Left joins, because a change may be of files alone; SQLite keeps their order too: change by change, so that
     * reading can stop early.
     */
    private static final String CHANGES = "select " + Heads.COLUMNS
            + """
            , c.batch from change_set c
            left join page_version v on v.change_set = c.id
            left join page p on p.id = v.page_id
            where\s""";

    private static final int PAGE_COLUMN = 1;
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
            return withRest(session, collecting.done());
        });
    }

    private static List<Change> withRest(Session session, List<Change> changes) throws SQLException {
        if (changes.isEmpty()) {
            return changes;
        }
        long last = changes.get(changes.size() - 1).number();
        Map<Long, List<FileVersion>> files = FileRows.ofChanges(session, changes.get(0).number(), last).stream()
                .collect(Collectors.groupingBy(FileVersion::change));
        Map<Long, List<CommentChange>> comments =
                CommentRows.ofChanges(session, changes.get(0).number(), last).stream()
                        .collect(Collectors.groupingBy(CommentChange::change));
        Map<Long, List<PurgeItem>> purges = PurgeRows.ofChanges(session, changes.get(0).number(), last);
        Map<Long, List<Long>> values = PrivateRows.pagesOfChanges(session, changes.get(0).number(), last);
        return changes.stream()
                .map(change -> new Change(
                        change.number(), change.at(), change.author(), change.note(), change.batch(),
                        change.pages(), files.getOrDefault(change.number(), List.of()),
                        comments.getOrDefault(change.number(), List.of()),
                        purges.getOrDefault(change.number(), List.of()),
                        values.getOrDefault(change.number(), List.of())))
                .toList();
    }

    /** Puts the versions of each change together. */
    private static final class Collecting {

        private final int maxChanges;
        private final int enoughVersions;
        private final List<Change> changes = new ArrayList<>();
        private List<PageHead> pages = new ArrayList<>();
        private Change open;
        private int versions;

        Collecting(int maxChanges, int enoughVersions) {
            this.maxChanges = maxChanges;
            this.enoughVersions = enoughVersions;
        }

        boolean add(ResultSet row) throws SQLException {
            PageHead head = Heads.read(row);
            if (open != null && open.number() != head.change()) {
                finish();
            }
            if (changes.size() >= maxChanges || versions >= enoughVersions && open == null) {
                return false;
            }
            if (open == null) {
                Optional<String> batch = Optional.ofNullable(row.getString(BATCH_COLUMN));
                open = new Change(head.change(), head.at(), head.author(), head.note(), batch, List.of());
            }
            row.getLong(PAGE_COLUMN);
            if (!row.wasNull()) {
                pages.add(head);
            }
            versions++;
            return true;
        }

        List<Change> done() {
            finish();
            return changes;
        }

        private void finish() {
            if (open != null) {
                changes.add(new Change(
                        open.number(), open.at(), open.author(), open.note(), open.batch(), List.copyOf(pages)));
                open = null;
                pages = new ArrayList<>();
            }
        }
    }
}
