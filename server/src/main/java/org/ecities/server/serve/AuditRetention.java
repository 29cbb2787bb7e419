package org.ecities.server.serve;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.ecities.store.Hold;
import org.ecities.store.RetentionKind;
import org.ecities.store.RetentionStore;

/** Removes from the audit journal what has been kept long enough. */
final class AuditRetention implements Runnable {

    /** Network addresses of people are kept no longer, as in the access log. */
    static final Duration ADDRESSES = Duration.ofDays(90);

    private static final Logger LOG = LogManager.getLogger(AuditRetention.class);

    private final RetentionStore retention;
    private final Hold hold;
    private final Clock clock;
    private final Duration entries;

    /** Keeps entries so many days, and longer what is held. */
    AuditRetention(RetentionStore retention, Clock clock, int days, Hold hold) {
        this.retention = retention;
        this.hold = hold;
        this.clock = clock;
        this.entries = Duration.ofDays(days);
    }

    @Override
    public void run() {
        Instant now = clock.instant();
        retention.remove(RetentionKind.AUDIT_ADDRESSES, now.minus(ADDRESSES), hold);
        int gone = retention.remove(RetentionKind.AUDIT_ENTRIES, now.minus(entries), hold);
        if (gone > 0) {
            LOG.info("{} old entries of the audit journal removed", gone);
        }
    }
}
