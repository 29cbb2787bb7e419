package org.ecities.store;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;

/** Purges in the store's file. */
final class SqlitePurges implements PurgeLog {

    private final Connections connections;
    private final Readers readers;
    private final WriterQueue writer;
    private final FeedRunner feed;
    private final BlobFolder blobs;
    private final Failures failures;
    private final Clock clock;
    private final Runnable forget;

    SqlitePurges(
            Connections connections, Readers readers, WriterQueue writer, FeedRunner feed, BlobFolder blobs,
            Failures failures, Clock clock, Runnable forget) {
        this.connections = connections;
        this.readers = readers;
        this.writer = writer;
        this.feed = feed;
        this.blobs = blobs;
        this.failures = failures;
        this.clock = clock;
        this.forget = forget;
    }

    @Override
    public PurgePlan plan(PurgeRequest request) {
        List<PurgePlan.Line> lines = readers.read(session -> PurgeRows.found(session, request));
        if (lines.isEmpty()) {
            throw new StoreException("nothing is there to remove: " + request.name()
                    + (request.part().isEmpty() ? "" : ", " + request.part())
                    + (request.kind() == PurgeKind.PERSON ? "" : ", " + request.first() + " to " + request.last()));
        }
        if (request.kind() == PurgeKind.PAGE_VERSION) {
            refuseNewest(lines);
        }
        return new PurgePlan(request, lines);
    }

    /** A page without a text would be no page; whoever saves a text without the words first keeps it. */
    private void refuseNewest(List<PurgePlan.Line> lines) {
        for (PurgePlan.Line line : lines) {
            long newest = readers.read(session -> session.number(
                    "select count(*) from page where id = ? and version = ? and deleted = 0",
                    line.item().target(), line.item().version()));
            if (newest > 0) {
                throw new StoreException("version " + line.item().version() + " of page " + line.name()
                        + " is the newest one; first save a text without it, or delete the page");
            }
        }
    }

    @Override
    public long purge(PurgePlan plan, String author, String reason) {
        checkReason(reason);
        PurgeWork.Result result = writer.write(
                new PurgeWork(plan.items(), true, author, reason, Times.now(clock), forget, feed));
        compact();
        return result.number();
    }

    @Override
    public int replay(List<PurgeItem> items, String author, String reason) {
        checkReason(reason);
        PurgeWork.Result result = writer.write(
                new PurgeWork(List.copyOf(items), false, author, reason, Times.now(clock), forget, feed));
        compact();
        return result.gone();
    }

    private static void checkReason(String reason) {
        if (reason.isBlank() || reason.length() > MAX_REASON) {
            throw new StoreException("a purge needs a reason of 1 to " + MAX_REASON + " characters");
        }
    }

    @Override
    public void compact() {
        dropContents();
        try (Session session = connections.compacting()) {
            Patience.execute(session, "vacuum");
            // Readers end within microseconds; SQLite itself waits for them.
            long busy = session.number("pragma wal_checkpoint(truncate)");
            if (busy != 0) {
                throw new StoreException("what was removed is gone, but " + connections.file()
                        + "-wal may still hold it while somebody reads; ask for it to be rewritten again");
            }
        } catch (SQLException e) {
            throw failures.of(e);
        }
    }

    /** All contents that went, not those of the last purge alone: an interrupted one is made whole by the next. */
    private void dropContents() {
        List<String> gone = readers.read(session -> session.list(
                """
                select distinct digest from purge where kind = 'FILE_VERSION'
                and digest not in (select sha256 from file_version where deleted = 0)""",
                Row.TEXT));
        gone.forEach(blobs::drop);
    }

    @Override
    public List<Purge> since(long id, int limit) {
        return readers.read(session -> PurgeRows.since(session, id, limit));
    }
}
