package org.ecities.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until a test moves it. */
public final class MovedClock extends Clock {

    private volatile Instant now;

    /** Stands at a moment, for example {@code 2026-03-14T09:00:00Z}. */
    public MovedClock(String instant) {
        this.now = Instant.parse(instant);
    }

    /** Moves on. */
    public void advance(Duration time) {
        now = now.plus(time);
    }

    /** Moves on by whole days. */
    public void days(int days) {
        advance(Duration.ofDays(days));
    }

    /** Stands at another moment. */
    public void set(String instant) {
        now = Instant.parse(instant);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
