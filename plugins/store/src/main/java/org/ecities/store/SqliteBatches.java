package org.ecities.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Imports. An id is the day and a number within the day, for example {@code 20261124-2}. */
final class SqliteBatches implements BatchStore {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT).withZone(ZoneOffset.UTC);

    private static final String BATCHES = """
            select b.id, b.source, b.author, b.started_at, b.ended_at,
                   (select count(*) from change_set c where c.batch = b.id)
            from batch b
            """;

    private final Readers readers;
    private final WriterQueue writer;
    private final FeedRows feed;
    private final Clock clock;

    SqliteBatches(Readers readers, WriterQueue writer, FeedRows feed, Clock clock) {
        this.readers = readers;
        this.writer = writer;
        this.feed = feed;
        this.clock = clock;
    }

    @Override
    public Batch begin(String source, String author) {
        Storable.checked(source, "the source of a batch");
        Storable.checked(author, "the author of a batch");
        Instant now = Times.now(clock);
        String id = writer.write(session -> {
            String fresh = freshId(session, DAY.format(now));
            session.update(
                    "insert into batch (id, source, author, started_at) values (?, ?, ?, ?)",
                    fresh, source, author, now.toEpochMilli());
            return fresh;
        });
        return new Batch(id, source, author, now, Optional.empty(), 0);
    }

    /** Batches are never removed, so counting the day's gives a number that is free. */
    private static String freshId(Session session, String day) throws SQLException {
        return day + "-" + (1 + session.number("select count(*) from batch where id like ?", day + "-%"));
    }

    @Override
    public void end(String id) {
        long now = clock.millis();
        int known = writer.write(session ->
                session.update("update batch set ended_at = coalesce(ended_at, ?) where id = ?", now, id));
        if (known == 0) {
            throw new StoreException("there is no batch " + id);
        }
    }

    @Override
    public Optional<Batch> batch(String id) {
        return readers.read(session -> session.first(BATCHES + "where b.id = ?", SqliteBatches::read, id));
    }

    @Override
    public List<Batch> all() {
        return readers.read(session -> session.list(BATCHES + "order by b.seq desc", SqliteBatches::read));
    }

    @Override
    public List<Change> changes(String id) {
        return feed.ofBatch(id);
    }

    private static Batch read(ResultSet row) throws SQLException {
        return new Batch(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                Instant.ofEpochMilli(row.getLong(4)),
                Times.optional(row, 5),
                row.getInt(6));
    }
}
