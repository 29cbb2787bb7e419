package org.ecities.members;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** How often one key may do something: some times at once, then once in each span. In memory only. */
public final class Pace {

    private static final int MAX_KEYS = 100_000;

    private final Duration ahead;
    private final Duration each;
    private final Clock clock;
    /** When everything a key has done would be over, one after the other. */
    private final Cache<String, Instant> busy = Caffeine.newBuilder().maximumSize(MAX_KEYS).build();

    /**
     * Nobody has done anything yet.
     *
     * @param atOnce how many are free, at least 1
     * @param each   the span for one more after them
     */
    public Pace(int atOnce, Duration each, Clock clock) {
        this.ahead = each.multipliedBy(atOnce - 1L);
        this.each = each;
        this.clock = clock;
    }

    /** Counts one more; otherwise says how long the key has to wait. Zero when it was counted. */
    public Duration take(String key) {
        Instant now = clock.instant();
        Duration[] wait = {Duration.ZERO};
        busy.asMap().compute(key, (name, until) -> {
            Instant from = until == null || until.isBefore(now) ? now : until;
            Duration over = Duration.between(now.plus(ahead), from);
            wait[0] = over.isNegative() ? Duration.ZERO : over;
            return wait[0].isZero() ? from.plus(each) : until;
        });
        return wait[0];
    }

    /** What was counted last did not happen. */
    public void giveBack(String key) {
        busy.asMap().computeIfPresent(key, (name, until) -> until.minus(each));
    }
}
