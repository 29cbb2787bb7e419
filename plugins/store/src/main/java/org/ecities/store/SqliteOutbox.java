package org.ecities.store;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** {@link OutboxStore} in the database. */
final class SqliteOutbox implements OutboxStore {

    private static final String DUE =
            """
            select %s from outbox
            where state = 'waiting' and next_at <= ? order by next_at, id limit ?"""
                    .formatted(LetterRows.COLUMNS);

    /** Nothing of a letter outlasts its way but what it was about. */
    private static final String BLANK = "recipient = '', subject = '', body = '', stop_link = '', reply_to = ''";

    private final Readers readers;
    private final WriterQueue writer;
    private final Clock clock;

    SqliteOutbox(Readers readers, WriterQueue writer, Clock clock) {
        this.readers = readers;
        this.writer = writer;
        this.clock = clock;
    }

    @Override
    public boolean add(Letter letter) {
        long now = clock.millis();
        return writer.write(session -> LetterRows.add(session, letter, now));
    }

    @Override
    public List<Letter> due(int limit) {
        long now = clock.millis();
        if (readers.read(session -> session.number(
                        "select count(*) from outbox where state = 'waiting' and ends_at <= ?", now)) > 0) {
            update("update outbox set state = 'failed', " + BLANK + " where state = 'waiting' and ends_at <= ?", now);
        }
        return readers.read(session -> session.list(DUE, LetterRows::read, now, limit));
    }

    @Override
    public boolean take(long id) {
        return update("update outbox set state = 'sending', tries = tries + 1 where id = ? and state = 'waiting'", id) == 1;
    }

    @Override
    public void sent(long id) {
        update("update outbox set state = 'sent', " + BLANK + " where id = ?", id);
    }

    @Override
    public void later(long id, Instant at) {
        update("update outbox set state = 'waiting', next_at = ? where id = ?", at.toEpochMilli(), id);
    }

    @Override
    public void failed(long id) {
        update("update outbox set state = 'failed', " + BLANK + " where id = ?", id);
    }

    @Override
    public int withdraw(String recipient, String keyStart) {
        return update(
                "update outbox set state = 'failed', " + BLANK
                        + " where state in ('waiting', 'sending') and recipient = ? and substr(letter_key, 1, length(?)) = ?",
                recipient, keyStart, keyStart);
    }

    @Override
    public int moved(String oldAddress, String newAddress) {
        return update(
                """
                update outbox set body = replace(body, ?, ?), stop_link = replace(stop_link, ?, ?)
                where state in ('waiting', 'sending') and instr(body, ?) > 0""",
                oldAddress, newAddress, oldAddress, newAddress, oldAddress);
    }

    @Override
    public int count(String state) {
        return (int) (long) readers.read(session -> session.number("select count(*) from outbox where state = ?", state));
    }

    private int update(String sql, Object... values) {
        return writer.write(session -> session.update(sql, values));
    }
}
