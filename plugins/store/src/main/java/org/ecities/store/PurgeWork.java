package org.ecities.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Blanks what goes, leaves a row that says so, and makes it a change of the feed. */
final class PurgeWork implements Work<PurgeWork.Result> {

    private final List<PurgeItem> items;
    private final boolean exactly;
    private final String author;
    private final String reason;
    private final Instant at;
    private final Runnable forget;
    private final FeedRunner feed;

    /**
     * A work on items.
     *
     * @param exactly true when all of them must be there; else those that are go
     * @param forget  drops what is cached of old versions
     */
    PurgeWork(
            List<PurgeItem> items, boolean exactly, String author, String reason, Instant at, Runnable forget,
            FeedRunner feed) {
        this.items = items;
        this.exactly = exactly;
        this.author = Storable.checked(author, "the author of a purge");
        this.reason = Storable.checked(reason, "the reason of a purge");
        this.at = at;
        this.forget = forget;
        this.feed = feed;
    }

    /**
     * What came of it.
     *
     * @param number number of the change; 0 when nothing went
     * @param gone   how many things went
     */
    record Result(long number, int gone) {}

    @Override
    public Result write(Session session) throws SQLException {
        List<PurgeItem> found = new ArrayList<>();
        for (PurgeItem item : items) {
            if (!PurgeRows.gone(session, item) && PurgeRows.there(session, item)) {
                found.add(item);
            } else if (exactly) {
                throw new StoreException("the store has changed since the list of what goes was shown; ask again");
            }
        }
        if (found.isEmpty()) {
            return new Result(0, 0);
        }
        PurgeWriting writing = new PurgeWriting(session);
        for (PurgeItem item : found) {
            writing.write(item);
        }
        return new Result(number(session, found), found.size());
    }

    /** The row comes after the blanking, which renames authors: the administrator may be the person. */
    private long number(Session session, List<PurgeItem> found) throws SQLException {
        long changeSet = session.number(
                "insert into change_set (made_at, author, note, batch) values (?, ?, ?, null) returning id",
                at.toEpochMilli(), author, reason);
        for (PurgeItem item : found) {
            session.update(
                    "insert into purge (change_set, kind, target, version, digest) values (?, ?, ?, ?, ?)",
                    changeSet, item.kind().name(), item.target(), item.version(), item.digest());
        }
        return session.number(
                """
                update change_set set number = (select coalesce(max(number), 0) + 1 from change_set)
                where id = ? returning number""",
                changeSet);
    }

    @Override
    public void kept(Result result) {
        forget.run();
        if (result.number() > 0) {
            feed.advance(result.number());
        }
    }

    @Override
    public int size() {
        return items.size();
    }
}
