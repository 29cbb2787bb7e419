package org.ecities.server.command;

import java.time.Duration;
import java.time.Instant;

/** Says how far long work has come, at most once a second. */
final class ProgressLine {

    private static final Duration BETWEEN = Duration.ofSeconds(1);

    private final Terminal terminal;
    private Instant next;

    ProgressLine(Terminal terminal) {
        this.terminal = terminal;
        this.next = terminal.clock().instant().plus(BETWEEN);
    }

    /** Told of every step. */
    void at(long done, long total) {
        Instant now = terminal.clock().instant();
        if (!now.isBefore(next)) {
            next = now.plus(BETWEEN);
            terminal.err().println(terminal.words().text("server.progress", done, total));
            terminal.err().flush();
        }
    }
}
