package org.ecities.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** {@link InvitationStore} in the database. */
final class SqliteInvitations implements InvitationStore {

    private static final String ALL =
            """
            select id, page_id, role, name, email, language, state, made_by, made_at, ends_at, opened_at, answered_at,
                   finished_at, account_id
            from invitation
            """;

    /** What an invitation keeps of a person ends with it; so does what its link could be found by. */
    private static final String END =
            "update invitation set state = ?, answered_at = ?, name = '', email = ''";

    private final Readers readers;
    private final WriterQueue writer;
    private final Clock clock;

    SqliteInvitations(Readers readers, WriterQueue writer, Clock clock) {
        this.readers = readers;
        this.writer = writer;
        this.clock = clock;
    }

    @Override
    public Invitation add(Invitation made, String tokenHash) {
        for (String text : List.of(made.name(), made.email(), made.language(), made.role(), made.madeBy())) {
            Storable.checked(text, "an invitation");
        }
        long now = clock.millis();
        long id = writer.write(session -> {
            session.update(
                    END + " where page_id = ? and role = ? and state = 'WAITING'", "REPLACED", now, made.pageId(), made.role());
            return session.number(
                    """
                    insert into invitation (page_id, role, name, email, language, token_hash, state, made_by, made_at, ends_at)
                    values (?, ?, ?, ?, ?, ?, 'WAITING', ?, ?, ?) returning id""",
                    made.pageId(), made.role(), made.name(), made.email(), made.language(), tokenHash, made.madeBy(),
                    made.made().toEpochMilli(), made.ends().toEpochMilli());
        });
        return byId(id).orElseThrow();
    }

    @Override
    public Optional<Invitation> byToken(String tokenHash) {
        return first("where token_hash = ?", tokenHash);
    }

    @Override
    public Optional<Invitation> byId(long id) {
        return first("where id = ?", id);
    }

    @Override
    public List<Invitation> ofPage(long pageId) {
        return readers.read(session ->
                session.list(ALL + "where page_id = ? order by id desc", SqliteInvitations::read, pageId));
    }

    @Override
    public List<Invitation> newest(int limit) {
        return readers.read(session -> session.list(ALL + "order by id desc limit ?", SqliteInvitations::read, limit));
    }

    @Override
    public void opened(long id) {
        update("update invitation set opened_at = ? where id = ? and opened_at is null", clock.millis(), id);
    }

    @Override
    public boolean take(long id, long accountId) {
        long now = clock.millis();
        return update(
                        END + ", account_id = ? where id = ? and state = 'WAITING' and ends_at > ?",
                        "TAKEN", now, accountId, id, now)
                == 1;
    }

    @Override
    public boolean renew(long id, String tokenHash, Instant ends) {
        return update(
                        "update invitation set token_hash = ?, ends_at = ? where id = ? and state = 'WAITING'",
                        tokenHash, ends.toEpochMilli(), id)
                == 1;
    }

    @Override
    public boolean withdraw(long id) {
        return update(END + " where id = ? and state = 'WAITING'", "WITHDRAWN", clock.millis(), id) == 1;
    }

    @Override
    public int withdrawAll(long pageId) {
        return update(END + " where page_id = ? and state = 'WAITING'", "WITHDRAWN", clock.millis(), pageId);
    }

    @Override
    public void finished(long pageId, long accountId) {
        update(
                "update invitation set finished_at = ? where page_id = ? and account_id = ? and finished_at is null",
                clock.millis(), pageId, accountId);
    }

    private Optional<Invitation> first(String where, Object value) {
        return readers.read(session -> session.first(ALL + where, SqliteInvitations::read, value));
    }

    private int update(String sql, Object... values) {
        return writer.write(session -> session.update(sql, values));
    }

    private static Invitation read(ResultSet row) throws SQLException {
        return new Invitation(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                Invitation.State.valueOf(row.getString(7)),
                row.getString(8),
                Instant.ofEpochMilli(row.getLong(9)),
                Instant.ofEpochMilli(row.getLong(10)),
                Times.optional(row, 11),
                Times.optional(row, 12),
                Times.optional(row, 13),
                account(row));
    }

    private static OptionalLong account(ResultSet row) throws SQLException {
        long account = row.getLong(14);
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(account);
    }
}
