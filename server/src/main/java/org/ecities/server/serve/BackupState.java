package org.ecities.server.serve;

import java.time.Instant;
import java.util.Optional;

/**
 * How backups stand.
 *
 * @param nightly true when they are made by themselves
 * @param newest  when the newest one was made
 * @param failure why the last attempt failed; empty when it did not
 */
record BackupState(boolean nightly, Optional<Instant> newest, String failure) {

    /** No nightly backups. */
    static BackupState off() {
        return new BackupState(false, Optional.empty(), "");
    }

    /** One word for a watchman: {@code ok}, {@code failed}, {@code waiting} for the first one, {@code off}. */
    String word() {
        if (!nightly) {
            return "off";
        }
        if (!failure.isEmpty()) {
            return "failed";
        }
        return newest.isPresent() ? "ok" : "waiting";
    }
}
