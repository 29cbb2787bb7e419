package org.ecities.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** Rows of files and their versions. Names are folded already. */
final class FileRows {

    static final String COLUMNS = "select f.id, p.id, p.name, f.name, v.version, v.size, v.sha256, v.type,"
            + " c.author, c.note, c.made_at, c.number, v.deleted";

    private static final String VERSIONS = COLUMNS
            + """
             from file f
             join page p on p.id = f.page_id
             join file_version v on v.file_id = f.id
             join change_set c on c.id = v.change_set
            """;

    /** Cross joins, because SQLite keeps their order: change by change. */
    private static final String BY_CHANGE = COLUMNS
            + """
             from change_set c
             cross join file_version v
             cross join file f
             cross join page p
             where v.change_set = c.id and f.id = v.file_id and p.id = f.page_id
             and c.number between ? and ? order by c.number, v.place
            """;

    private FileRows() {}

    static List<FileVersion> latest(Session session, long pageId) throws SQLException {
        return session.list(
                VERSIONS + "where f.page_id = ? and f.deleted = 0 and v.version = f.version order by f.folded",
                FileRows::read, pageId);
    }

    static List<FileVersion> history(Session session, long pageId, String folded) throws SQLException {
        return session.list(
                VERSIONS + "where f.page_id = ? and f.folded = ? order by v.version desc",
                FileRows::read, pageId, folded);
    }

    static List<FileVersion> versions(Session session, long pageId, int limit) throws SQLException {
        return session.list(
                VERSIONS + "where f.page_id = ? order by f.folded, v.version desc limit ?",
                FileRows::read, pageId, limit);
    }

    /** Of the changes with these numbers, both included, in the order of the feed. */
    static List<FileVersion> ofChanges(Session session, long first, long last) throws SQLException {
        return session.list(BY_CHANGE, FileRows::read, first, last);
    }

    static long used(Session session, long pageId) throws SQLException {
        return session.number(
                """
                select sum(size) from (
                    select distinct v.sha256, v.size from file f join file_version v on v.file_id = f.id
                    where f.page_id = ? and v.deleted = 0)""",
                pageId);
    }

    static long used(Session session) throws SQLException {
        return session.number(
                "select sum(size) from (select distinct sha256, size from file_version where deleted = 0)");
    }

    /** One version, from the columns of {@code COLUMNS} in their order. */
    static FileVersion read(ResultSet row) throws SQLException {
        return new FileVersion(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                row.getInt(5),
                row.getLong(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                Instant.ofEpochMilli(row.getLong(11)),
                row.getLong(12),
                row.getBoolean(13));
    }
}
