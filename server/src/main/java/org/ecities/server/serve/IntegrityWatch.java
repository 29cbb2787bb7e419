package org.ecities.server.serve;

import java.util.List;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.ecities.store.Store;

/** Looks for damage that nobody has met yet; {@code /health} tells afterwards. */
final class IntegrityWatch implements Runnable {

    private static final Logger LOG = LogManager.getLogger(IntegrityWatch.class);
    private static final int MOST_LINES = 20;

    private final Store store;

    IntegrityWatch(Store store) {
        this.store = store;
    }

    @Override
    public void run() {
        List<String> wrong = store.check();
        wrong.stream().limit(MOST_LINES).forEach(line -> LOG.error("check: {}", line));
        if (store.damaged()) {
            LOG.error("the database is damaged; stop the server and put a backup in its place with restore");
        }
    }
}
