package org.ecities.server.command;

import org.ecities.pages.Asker;
import org.ecities.store.AuditEvent;
import org.ecities.store.AuditKind;
import org.ecities.store.Store;

/** What somebody at the server's terminal did, for the audit journal: the terminal does not say who it was. */
final class OperatorTrail {

    private OperatorTrail() {}

    static void write(Store store, AuditKind kind, String subject) {
        store.audit().write(AuditEvent.of(Asker.system().login(), kind, subject));
    }
}
