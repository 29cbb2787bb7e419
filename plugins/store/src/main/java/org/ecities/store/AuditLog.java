package org.ecities.store;

import java.util.List;

/** The audit journal: who signed in, changed accounts or rights, exported, administered. Entries are only added. */
public interface AuditLog {

    /**
     * Writes an entry. It never fails: what is told of has happened already and must not be lost because of its
     * entry. A failure is an error in the log.
     */
    void write(AuditEvent event);

    /** Entries that fit, newest first. */
    List<AuditEntry> entries(AuditQuery query);
}
