package org.ecities.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The three queries behind a list of what happened: texts, files and comments, each newest first. Cross joins, because
 * SQLite keeps their order: from the newest changes on, or from the pages on, whatever its statistics say.
 */
final class ActivityQuery {

    private static final String OF_COMMENTS = "p.id, p.name, k.kind, m.id, c.author,"
            + " case m.removed when 0 then m.text else '' end, c.made_at, c.number";

    private final Session session;
    private final String condition;
    private final Object[] values;
    private final boolean fromPages;

    private ActivityQuery(Session session, boolean fromPages, String condition, Object... values) {
        this.session = session;
        this.fromPages = fromPages;
        this.condition = condition;
        this.values = values;
    }

    /** Begins with the newest changes; the condition knows {@code c}(hange set) and {@code p}(age). */
    static ActivityQuery fromChanges(Session session, String condition, Object... values) {
        return new ActivityQuery(session, false, condition, values);
    }

    /** Begins with the pages that the condition names. */
    static ActivityQuery fromPages(Session session, String condition, Object... values) {
        return new ActivityQuery(session, true, condition, values);
    }

    List<PageEvent> newest(int limit) throws SQLException {
        List<PageEvent> events = new ArrayList<>(texts(limit));
        events.addAll(files(limit));
        events.addAll(comments(limit));
        // The sort is stable: within a change texts come before files and files before comments.
        events.sort(Comparator.comparingLong(PageEvent::change).reversed());
        return List.copyOf(events.subList(0, Math.min(limit, events.size())));
    }

    private List<PageEvent> texts(int limit) throws SQLException {
        String tables = fromPages
                ? " from page p cross join page_version v cross join change_set c"
                : " from change_set c cross join page_version v cross join page p";
        String joined = " where v.page_id = p.id and c.id = v.change_set and ";
        return session.list(
                "select " + Heads.COLUMNS + tables + joined + ordered("v.place", limit),
                row -> PageEvent.of(Heads.read(row)), values);
    }

    private List<PageEvent> files(int limit) throws SQLException {
        String tables = fromPages
                ? " from page p cross join file f cross join file_version v cross join change_set c"
                : " from change_set c cross join file_version v cross join file f cross join page p";
        String joined = " where f.page_id = p.id and v.file_id = f.id and c.id = v.change_set and ";
        return session.list(
                FileRows.COLUMNS + tables + joined + ordered("v.place", limit),
                row -> PageEvent.of(FileRows.read(row)), values);
    }

    private List<PageEvent> comments(int limit) throws SQLException {
        String tables = fromPages
                ? " from page p cross join comment m cross join comment_change k cross join change_set c"
                : " from change_set c cross join comment_change k cross join comment m cross join page p";
        String joined = " where m.page_id = p.id and k.comment_id = m.id and c.id = k.change_set and ";
        return session.list(
                "select " + OF_COMMENTS + tables + joined + ordered("k.place", limit),
                row -> new PageEvent(
                        row.getLong(1), row.getString(2), PageEvent.Kind.valueOf("COMMENT_" + row.getString(3)),
                        row.getLong(4), "", row.getString(5), row.getString(6), Instant.ofEpochMilli(row.getLong(7)),
                        row.getLong(8)),
                values);
    }

    private String ordered(String place, int limit) {
        return condition + " order by c.number desc, " + place + " limit " + limit;
    }
}
