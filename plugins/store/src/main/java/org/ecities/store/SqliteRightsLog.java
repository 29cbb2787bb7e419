package org.ecities.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** {@link RightsLog} in the database. */
final class SqliteRightsLog implements RightsLog {

    private final Readers readers;
    private final WriterQueue writer;

    SqliteRightsLog(Readers readers, WriterQueue writer) {
        this.readers = readers;
        this.writer = writer;
    }

    @Override
    public void add(RightsChange change) {
        Storable.checked(change.detail(), "the detail of a change of rights");
        writer.<Void>write(session -> {
            session.update(
                    "insert into rights_change (made_at, author, action, account, detail) values (?, ?, ?, ?, ?)",
                    change.at().toEpochMilli(), change.author(), change.action(), change.account(), change.detail());
            return null;
        });
    }

    @Override
    public List<RightsChange> newest(int limit) {
        return readers.read(session -> session.list(
                "select made_at, author, action, account, detail from rights_change order by id desc limit ?",
                SqliteRightsLog::read,
                limit));
    }

    private static RightsChange read(ResultSet row) throws SQLException {
        return new RightsChange(
                Instant.ofEpochMilli(row.getLong(1)),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5));
    }
}
