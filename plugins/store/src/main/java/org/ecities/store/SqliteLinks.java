package org.ecities.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** {@link LinkStore} in the database. */
final class SqliteLinks implements LinkStore {

    private static final String OPEN =
            """
            select token_hash, account_id, purpose, binding, expires_at from account_link
            where token_hash = ? and expires_at > ?""";

    private final Readers readers;
    private final WriterQueue writer;
    private final Clock clock;

    SqliteLinks(Readers readers, WriterQueue writer, Clock clock) {
        this.readers = readers;
        this.writer = writer;
        this.clock = clock;
    }

    @Override
    public void keep(AccountLink link) {
        long now = clock.millis();
        writer.<Void>write(session -> {
            session.update("delete from account_link where expires_at <= ?", now);
            session.update(
                    "delete from account_link where account_id = ? and purpose = ?", link.accountId(), link.purpose());
            session.update(
                    "insert into account_link (token_hash, account_id, purpose, binding, expires_at) values (?, ?, ?, ?, ?)",
                    link.tokenHash(), link.accountId(), link.purpose(), link.binding(), link.expires().toEpochMilli());
            return null;
        });
    }

    @Override
    public Optional<AccountLink> find(String tokenHash) {
        long now = clock.millis();
        return readers.read(session -> session.first(OPEN, SqliteLinks::read, tokenHash, now));
    }

    @Override
    public Optional<AccountLink> use(String tokenHash) {
        long now = clock.millis();
        return writer.write(session -> {
            Optional<AccountLink> found = session.first(OPEN, SqliteLinks::read, tokenHash, now);
            session.update("delete from account_link where token_hash = ?", tokenHash);
            return found;
        });
    }

    @Override
    public String secret(String name, String candidate) {
        return writer.write(session -> {
            session.update(
                    "insert into site_secret (name, value) values (?, ?) on conflict (name) do nothing", name, candidate);
            return session.first("select value from site_secret where name = ?", Row.TEXT, name).orElseThrow();
        });
    }

    private static AccountLink read(ResultSet row) throws SQLException {
        return new AccountLink(
                row.getString(1),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                Instant.ofEpochMilli(row.getLong(5)));
    }
}
