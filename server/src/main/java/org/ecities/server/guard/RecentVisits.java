package org.ecities.server.guard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.function.LongSupplier;

/** How much each visitor asked lately: every request counts one and fades to a half in ten seconds. */
final class RecentVisits {

    private static final int MAX_VISITORS = 100_000;
    private static final double HALF_LIFE = Duration.ofSeconds(10).toNanos();
    private static final Duration FORGOTTEN = Duration.ofMinutes(10);

    private final LongSupplier nanos;
    private final Cache<String, Level> levels =
            Caffeine.newBuilder().maximumSize(MAX_VISITORS).expireAfterAccess(FORGOTTEN).build();

    /** By nanoseconds of a clock that only goes forward. */
    RecentVisits(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** Counts a request; tells how much the visitor asked lately, this one included. */
    double count(String visitor) {
        long now = nanos.getAsLong();
        return levels.asMap().compute(visitor, (name, level) -> new Level(1 + left(level, now), now)).asked();
    }

    private static double left(Level level, long now) {
        return level == null ? 0 : level.asked() * Math.pow(0.5, (now - level.at()) / HALF_LIFE);
    }

    private record Level(double asked, long at) {}
}
