package org.ecities.accounts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Failures by key, forgotten little by little. In memory only: a restart forgets them all. */
final class FailureCounts {

    private static final int MAX_KEYS = 100_000;

    private final FailureLimit limit;
    private final Clock clock;
    private final Cache<String, Level> levels = Caffeine.newBuilder().maximumSize(MAX_KEYS).build();

    FailureCounts(FailureLimit limit, Clock clock) {
        this.limit = limit;
        this.clock = clock;
    }

    /** How long the key has to wait from now; zero when it need not. */
    Duration wait(String key) {
        Level level = levels.getIfPresent(key);
        if (level == null) {
            return Duration.ZERO;
        }
        Duration left = Duration.between(clock.instant(), level.at.plus(limit.after(level.failures)));
        return left.isNegative() ? Duration.ZERO : left;
    }

    void add(String key) {
        levels.asMap().compute(key, (name, level) -> new Level(left(level) + 1, clock.instant()));
    }

    /** The failure was none. */
    void takeBack(String key) {
        levels.asMap().computeIfPresent(key, (name, level) -> new Level(Math.max(0, level.failures - 1), level.at));
    }

    void forget(String key) {
        levels.invalidate(key);
    }

    private double left(Level level) {
        if (level == null) {
            return 0;
        }
        double forgotten = (double) Duration.between(level.at, clock.instant()).toMillis() / limit.regain().toMillis();
        return Math.max(0, level.failures - forgotten);
    }

    private record Level(double failures, Instant at) {}
}
