package org.ecities.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** Rows of purges, and what a purge would find. */
final class PurgeRows {

    private PurgeRows() {}

    /** Everything a request means that has not gone yet. */
    static List<PurgePlan.Line> found(Session session, PurgeRequest request) throws SQLException {
        return switch (request.kind()) {
            case PAGE_VERSION -> lines(session, request,
                    """
                    select 'PAGE_VERSION', p.id, v.version, v.hash, p.name, c.author, c.made_at
                    from page p join page_version v on v.page_id = p.id join change_set c on c.id = v.change_set
                    where p.folded = ? and v.version between ? and ? and v.deleted = 0 order by v.version""",
                    PageNames.folded(request.name()), request.first(), request.last());
            case PRIVATE_VALUE -> lines(session, request,
                    """
                    select 'PRIVATE_VALUE', f.id, v.version, v.digest, f.field, c.author, c.made_at
                    from page p join private_field f on f.page_id = p.id join private_version v on v.field_id = f.id
                    join change_set c on c.id = v.change_set
                    where p.folded = ? and f.field = ? and v.version between ? and ? and v.deleted = 0
                    order by v.version""",
                    PageNames.folded(request.name()), request.part(), request.first(), request.last());
            case FILE_VERSION -> lines(session, request,
                    """
                    select 'FILE_VERSION', f.id, v.version, v.sha256, p.name || '/' || f.name, c.author, c.made_at
                    from file_version v join file f on f.id = v.file_id join page p on p.id = f.page_id
                    join change_set c on c.id = v.change_set
                    where v.deleted = 0 and v.sha256 in (
                        select w.sha256 from page q join file g on g.page_id = q.id join file_version w on w.file_id = g.id
                        where q.folded = ? and g.folded = ? and w.version between ? and ? and w.deleted = 0)
                    order by f.id, v.version""",
                    PageNames.folded(request.name()), PageNames.foldedFile(request.part()), request.first(), request.last());
            case COMMENT -> session.list(
                    """
                    select m.id, m.text, p.name, c.author, c.made_at
                    from comment m join page p on p.id = m.page_id join change_set c on c.id =
                        (select min(k.change_set) from comment_change k where k.comment_id = m.id)
                    where p.folded = ? and m.id between ? and ? and m.removed = 1 and m.text <> '' order by m.id""",
                    row -> new PurgePlan.Line(
                            new PurgeItem(PurgeKind.COMMENT, row.getLong(1), 0, Hash.of(row.getString(2))),
                            row.getString(3), row.getString(4), row.getLong(5)),
                    PageNames.folded(request.name()), request.first(), request.last());
            case JOURNAL_PAYLOAD -> lines(session, request,
                    """
                    select 'JOURNAL_PAYLOAD', j.id, e.sequence, e.digest, j.name, c.author, c.made_at
                    from journal j join journal_entry e on e.journal_id = j.id join change_set c on c.id = e.change_set
                    where j.name = ? and e.sequence between ? and ? order by e.sequence""",
                    request.name(), request.first(), request.last());
            case PERSON -> session.list(
                    "select id, folded, login from account where folded = ?",
                    row -> new PurgePlan.Line(
                            new PurgeItem(PurgeKind.PERSON, row.getLong(1), 0, Hash.of(row.getString(2))),
                            row.getString(3), "", 0),
                    PageNames.folded(request.name()));
        };
    }

    private static List<PurgePlan.Line> lines(Session session, PurgeRequest request, String sql, Object... values)
            throws SQLException {
        List<PurgePlan.Line> lines = session.list(
                "select * from (" + sql + ") limit " + (PurgeRequest.MAX_ITEMS + 1), PurgeRows::line, values);
        if (lines.size() > PurgeRequest.MAX_ITEMS) {
            throw new StoreException("more than " + PurgeRequest.MAX_ITEMS + " things would go at once with "
                    + request.name() + "; ask for fewer versions");
        }
        List<PurgePlan.Line> left = new java.util.ArrayList<>();
        for (PurgePlan.Line line : lines) {
            if (!gone(session, line.item())) {
                left.add(line);
            }
        }
        return left;
    }

    private static PurgePlan.Line line(ResultSet row) throws SQLException {
        return new PurgePlan.Line(
                new PurgeItem(
                        PurgeKind.valueOf(row.getString(1)), row.getLong(2), row.getLong(3), row.getString(4)),
                row.getString(5), row.getString(6), row.getLong(7));
    }

    static boolean gone(Session session, PurgeItem item) throws SQLException {
        return session.number(
                "select count(*) from purge where kind = ? and target = ? and version = ?",
                item.kind().name(), item.target(), item.version()) > 0;
    }

    /** True when the store holds the very thing, not another one under the same numbers. */
    static boolean there(Session session, PurgeItem item) throws SQLException {
        String sql = switch (item.kind()) {
            case PAGE_VERSION -> "select hash from page_version where page_id = ? and version = ? and deleted = 0";
            case PRIVATE_VALUE ->
                    "select digest from private_version where field_id = ? and version = ? and deleted = 0";
            case FILE_VERSION -> "select sha256 from file_version where file_id = ? and version = ? and deleted = 0";
            case COMMENT -> "select text from comment where id = ? and 0 = ?";
            case JOURNAL_PAYLOAD -> "select digest from journal_entry where journal_id = ? and sequence = ?";
            case PERSON -> "select folded from account where id = ? and 0 = ?";
        };
        String found = session.first(sql, Row.TEXT, item.target(), item.version()).orElse("");
        boolean plain = item.kind() == PurgeKind.PERSON || item.kind() == PurgeKind.COMMENT;
        return item.digest().equals(plain ? Hash.of(found) : found);
    }

    static List<Purge> since(Session session, long id, int limit) throws SQLException {
        return session.list(
                """
                select u.id, u.kind, u.target, u.version, u.digest, c.author, c.made_at, c.note
                from purge u join change_set c on c.id = u.change_set where u.id > ? order by u.id limit ?""",
                row -> new Purge(
                        row.getLong(1),
                        new PurgeItem(
                                PurgeKind.valueOf(row.getString(2)), row.getLong(3), row.getLong(4), row.getString(5)),
                        row.getString(6),
                        Instant.ofEpochMilli(row.getLong(7)),
                        row.getString(8)),
                id, limit);
    }

    /** How many purges the changes with these numbers hold, both included, by number of the change. */
    static java.util.Map<Long, List<PurgeItem>> ofChanges(Session session, long first, long last) throws SQLException {
        java.util.Map<Long, List<PurgeItem>> found = new java.util.HashMap<>();
        session.each(
                """
                select c.number, u.kind, u.target, u.version, u.digest
                from purge u join change_set c on c.id = u.change_set where c.number between ? and ? order by u.id""",
                row -> found.computeIfAbsent(row.getLong(1), number -> new java.util.ArrayList<>())
                        .add(new PurgeItem(
                                PurgeKind.valueOf(row.getString(2)), row.getLong(3), row.getLong(4), row.getString(5))),
                first, last);
        return found;
    }
}
