package org.ecities.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/** How a {@link PageHead} is read. */
final class Heads {

    /** To be followed by {@code from} with the tables {@code p}(age), {@code v}(ersion) and {@code c}(hange set). */
    static final String COLUMNS =
            "p.id, p.name, v.version, c.author, c.note, c.made_at, v.length, v.hash, c.number, v.deleted";

    /** A query of latest versions, deletions too; goes on with {@code where}. */
    static final String LATEST = "select " + COLUMNS
            + """
             from page p
             join page_version v on v.page_id = p.id and v.version = p.version
             join change_set c on c.id = v.change_set
            """;

    /** A query of all versions; goes on with {@code where}. */
    static final String VERSIONS = "select " + COLUMNS
            + """
             from page p
             join page_version v on v.page_id = p.id
             join change_set c on c.id = v.change_set
            """;

    private Heads() {}

    static PageHead read(ResultSet row) throws SQLException {
        return new PageHead(
                row.getLong(1),
                row.getString(2),
                row.getInt(3),
                row.getString(4),
                row.getString(5),
                Instant.ofEpochMilli(row.getLong(6)),
                row.getInt(7),
                row.getString(8),
                row.getLong(9),
                row.getBoolean(10));
    }
}
