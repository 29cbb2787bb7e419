package org.ecities.store;

import java.time.Instant;

/** {@link ContributionStore} in the database. */
final class SqliteContributions implements ContributionStore {

    private final Readers readers;
    private final WriterQueue writer;

    SqliteContributions(Readers readers, WriterQueue writer) {
        this.readers = readers;
        this.writer = writer;
    }

    @Override
    public void readerMail(long pageId, int year) {
        writer.write(session -> session.update(
                """
                insert into reader_mail_count (page_id, year, count) values (?, ?, 1)
                on conflict (page_id, year) do update set count = count + 1""",
                pageId, year));
    }

    @Override
    public int readerMails(long pageId, int year) {
        return (int) (long) readers.read(session -> session.number(
                "select count from reader_mail_count where page_id = ? and year = ?", pageId, year));
    }

    @Override
    public int suggestionsDecided(String login, Instant from, Instant until) {
        return (int) (long) readers.read(session -> session.number(
                "select count(*) from suggestion where decided_by = ? and decided_at >= ? and decided_at < ?",
                login, from.toEpochMilli(), until.toEpochMilli()));
    }
}
