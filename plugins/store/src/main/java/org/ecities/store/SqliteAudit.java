package org.ecities.store;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/** The audit journal in the store's file. */
final class SqliteAudit implements AuditLog {

    private static final Logger LOG = LogManager.getLogger(SqliteAudit.class);

    private final Readers readers;
    private final WriterQueue writer;
    private final Clock clock;

    SqliteAudit(Readers readers, WriterQueue writer, Clock clock) {
        this.readers = readers;
        this.writer = writer;
        this.clock = clock;
    }

    @Override
    public void write(AuditEvent event) {
        try {
            Storable.checked(event.actor() + event.subject() + event.address(), "an entry of the audit journal");
            Instant now = Times.now(clock);
            writer.<Void>write(session -> {
                AuditRows.add(session, now, event);
                return null;
            });
        } catch (RuntimeException failed) {
            LOG.error("not written to the audit journal: {} by {}", event.kind(), event.actor(), failed);
        }
    }

    @Override
    public List<AuditEntry> entries(AuditQuery query) {
        return readers.read(session -> AuditRows.list(session, query));
    }
}
