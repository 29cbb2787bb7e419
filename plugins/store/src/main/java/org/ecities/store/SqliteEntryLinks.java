package org.ecities.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** {@link EntryLinkStore} in the database. */
final class SqliteEntryLinks implements EntryLinkStore {

    private static final String ALL = "select id, page_id, language, made_at, ends_at from entry_link ";

    private final Readers readers;
    private final WriterQueue writer;
    private final Clock clock;

    SqliteEntryLinks(Readers readers, WriterQueue writer, Clock clock) {
        this.readers = readers;
        this.writer = writer;
        this.clock = clock;
    }

    @Override
    public EntryLink add(long pageId, String language, String tokenHash, Instant made, Instant ends) {
        Storable.checked(language, "a link");
        long id = writer.write(session -> session.number(
                """
                insert into entry_link (page_id, language, token_hash, made_at, ends_at)
                values (?, ?, ?, ?, ?) returning id""",
                pageId, language, tokenHash, made.toEpochMilli(), ends.toEpochMilli()));
        return readers.read(session -> session.first(ALL + "where id = ?", SqliteEntryLinks::read, id)).orElseThrow();
    }

    @Override
    public Optional<EntryLink> byToken(String tokenHash) {
        return readers.read(session -> session.first(ALL + "where token_hash = ?", SqliteEntryLinks::read, tokenHash));
    }

    @Override
    public Optional<EntryLink> newest(long pageId) {
        return readers.read(session ->
                session.first(ALL + "where page_id = ? order by id desc limit 1", SqliteEntryLinks::read, pageId));
    }

    @Override
    public void end(long pageId) {
        long now = clock.millis();
        writer.write(session ->
                session.update("update entry_link set ends_at = ? where page_id = ? and ends_at > ?", now, pageId, now));
    }

    @Override
    public int forget(Instant before) {
        return writer.write(session -> session.update("delete from entry_link where ends_at < ?", before.toEpochMilli()));
    }

    private static EntryLink read(ResultSet row) throws SQLException {
        return new EntryLink(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                Instant.ofEpochMilli(row.getLong(4)),
                Instant.ofEpochMilli(row.getLong(5)));
    }
}
