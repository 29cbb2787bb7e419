package org.ecities.pages.web;

import java.time.Duration;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/** Lets one log line pass in a minute and counts what happened in between, so that a flood never fills the log. */
public final class LogPace {

    private static final long PAUSE = Duration.ofMinutes(1).toNanos();

    private final LongSupplier nanos;
    private long happened;
    private long next;
    private boolean begun;

    /** By nanoseconds of a clock that only goes forward. */
    public LogPace(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** How often it has happened since the last line, this time included; absent when it is too early for a line. */
    public synchronized OptionalLong line() {
        long now = nanos.getAsLong();
        happened++;
        if (begun && now - next < 0) {
            return OptionalLong.empty();
        }
        begun = true;
        next = now + PAUSE;
        long told = happened;
        happened = 0;
        return OptionalLong.of(told);
    }
}
