package org.ecities.server.guard;

/** One visitor's allowance: it holds a burst, fills up at the rate and gives one for each request. */
final class TokenBucket {

    private static final double NANOS = 1e9;

    private final Rate rate;
    private double tokens;
    private long filled;

    TokenBucket(Rate rate, long now) {
        this.rate = rate;
        this.tokens = rate.burst();
        this.filled = now;
    }

    /**
     * Takes one.
     *
     * @param now nanoseconds of a clock that only goes forward
     * @return seconds to wait; 0 when there was one
     */
    synchronized int take(long now) {
        tokens = Math.min(rate.burst(), tokens + (now - filled) / NANOS * rate.perSecond());
        filled = now;
        if (tokens >= 1) {
            tokens -= 1;
            return 0;
        }
        return (int) Math.max(1, Math.ceil((1 - tokens) / rate.perSecond()));
    }
}
