package org.ecities.store;

import java.sql.SQLException;
import java.util.List;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/** Notices what another process (an import command) commits to the same file. */
final class OtherProcesses implements AutoCloseable {

    private static final Logger LOG = LogManager.getLogger(OtherProcesses.class);

    private static final int LOOK_EVERY_MILLIS = 200;

    private final Session session;
    private final HeadCache heads;
    private final FeedRunner feed;
    private final Runnable forgetAll;
    private final Thread thread = new Thread(this::run, "ecities-store-watch");
    private volatile boolean closed;
    private long fileVersion = -1;
    private long seen;

    /**
     * Begins to look.
     *
     * @param forgetAll drops everything that is cached of pages
     */
    OtherProcesses(Connections connections, HeadCache heads, FeedRunner feed, Runnable forgetAll)
            throws SQLException {
        this.forgetAll = forgetAll;
        this.session = connections.reader();
        this.heads = heads;
        this.feed = feed;
        this.seen = feed.last();
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        while (!closed) {
            try {
                look();
                Thread.sleep(LOOK_EVERY_MILLIS);
            } catch (SQLException e) {
                LOG.warn("cannot look for other processes' changes", e);
                Threads.sleep(LOOK_EVERY_MILLIS);
            } catch (InterruptedException e) {
                LOG.debug("woken to end");
            }
        }
    }

    /** SQLite counts this up when any other connection has committed. */
    private void look() throws SQLException {
        long version = session.number("pragma data_version");
        if (version != fileVersion) {
            catchUp();
            fileVersion = version;
        }
    }

    /** First the caches, then the followers and whoever waits for them. */
    private void catchUp() throws SQLException {
        long last = session.number("select max(number) from change_set");
        if (last > seen) {
            changedNames(last).forEach(heads::forget);
            if (purged(last)) {
                forgetAll.run();
            }
            feed.advance(last);
            seen = last;
        }
    }

    private boolean purged(long last) throws SQLException {
        return session.number(
                        """
                        select exists (select 1 from purge u join change_set c on c.id = u.change_set
                        where c.number > ? and c.number <= ?)""",
                        seen, last)
                > 0;
    }

    private List<String> changedNames(long last) throws SQLException {
        String names = """
                select distinct p.folded from change_set c
                cross join page_version v
                cross join page p
                where v.change_set = c.id and p.id = v.page_id and c.number > ? and c.number <= ?
                union
                select a.folded from change_set c
                cross join page_version v
                cross join page_alias a
                where v.change_set = c.id and a.page_id = v.page_id and c.number > ? and c.number <= ?""";
        return session.list(names, Row.TEXT, seen, last, seen, last);
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        Threads.join(thread);
        try {
            session.close();
        } catch (SQLException e) {
            LOG.debug("closing the watch", e);
        }
    }
}
