package org.ecities.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** {@link NewsletterStore} in the database. */
final class SqliteNewsletters implements NewsletterStore {

    private static final String ALL =
            "select id, page_id, language, up_to, begun_at, begun_by, sent_at, sent_by, subject, body from newsletter ";

    private final Readers readers;
    private final WriterQueue writer;
    private final Clock clock;

    SqliteNewsletters(Readers readers, WriterQueue writer, Clock clock) {
        this.readers = readers;
        this.writer = writer;
        this.clock = clock;
    }

    @Override
    public Newsletter begin(long pageId, String language, long upTo, String by) {
        Storable.checked(language, "the language of a newsletter");
        long now = clock.millis();
        writer.write(session -> session.update(
                """
                insert into newsletter (page_id, language, up_to, begun_at, begun_by, sent_by, subject, body)
                values (?, ?, ?, ?, ?, '', '', '')""",
                pageId, language, upTo, now, by));
        return ofPage(pageId).orElseThrow();
    }

    @Override
    public Optional<Newsletter> ofPage(long pageId) {
        return readers.read(session -> session.first(ALL + "where page_id = ?", SqliteNewsletters::read, pageId));
    }

    @Override
    public List<Newsletter> drafts() {
        return readers.read(
                session -> session.list(ALL + "where sent_at is null order by id desc", SqliteNewsletters::read));
    }

    @Override
    public List<Newsletter> sent(int offset, int limit) {
        return readers.read(session -> session.list(
                ALL + "where sent_at is not null order by sent_at desc limit ? offset ?",
                SqliteNewsletters::read, limit, offset));
    }

    @Override
    public List<Newsletter> sentAfter(Instant moment) {
        return readers.read(session -> session.list(
                ALL + "where sent_at > ? order by sent_at", SqliteNewsletters::read, moment.toEpochMilli()));
    }

    @Override
    public boolean send(long id, String subject, String body, String by) {
        Storable.checked(subject, "the title of a newsletter");
        Storable.checked(body, "the text of a newsletter");
        long now = clock.millis();
        // No two have the same time: it tells what somebody was told already.
        return writer.write(session -> session.update(
                        """
                        update newsletter set sent_by = ?, subject = ?, body = ?,
                        sent_at = max(?, coalesce((select max(sent_at) + 1 from newsletter), 0))
                        where id = ? and sent_at is null""",
                        by, subject, body, now, id))
                == 1;
    }

    private static Newsletter read(ResultSet row) throws SQLException {
        return new Newsletter(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                row.getLong(4),
                Instant.ofEpochMilli(row.getLong(5)),
                row.getString(6),
                Times.optional(row, 7),
                row.getString(8),
                row.getString(9),
                row.getString(10));
    }
}
