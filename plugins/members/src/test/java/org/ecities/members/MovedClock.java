package org.ecities.members;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until a test moves it. */
final class MovedClock extends Clock {

    private volatile Instant now = Instant.parse("2026-03-02T08:00:00Z");

    void advance(Duration time) {
        now = now.plus(time);
    }

    void days(int days) {
        now = now.plus(Duration.ofDays(days));
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
