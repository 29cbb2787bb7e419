package org.ecities.server.serve;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.ecities.store.AuditLog;

/** Removes from the audit journal what has been kept long enough. */
final class AuditRetention implements Runnable {

    /** Network addresses of people are kept no longer, as in the access log. */
    static final Duration ADDRESSES = Duration.ofDays(90);

    private static final Logger LOG = LogManager.getLogger(AuditRetention.class);

    private final AuditLog audit;
    private final Clock clock;
    private final Duration entries;

    AuditRetention(AuditLog audit, Clock clock, int days) {
        this.audit = audit;
        this.clock = clock;
        this.entries = Duration.ofDays(days);
    }

    @Override
    public void run() {
        Instant now = clock.instant();
        int gone = audit.forget(now.minus(ADDRESSES), now.minus(entries));
        if (gone > 0) {
            LOG.info("{} old entries of the audit journal removed", gone);
        }
    }
}
