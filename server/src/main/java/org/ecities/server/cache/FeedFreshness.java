package org.ecities.server.cache;

import java.time.Instant;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.ecities.pages.web.PlainView;

/** How far the wiki is, by the last change and by how far index and page cache have followed. */
public final class FeedFreshness implements Freshness {

    private final LongSupplier last;
    private final LongSupplier indexed;
    private final Touches touches;
    private final Supplier<Instant> until;

    /**
     * Connects the parts.
     *
     * @param last    number of the last change
     * @param indexed number of the last change the index has passed
     * @param until   when the next consent ends
     */
    public FeedFreshness(LongSupplier last, LongSupplier indexed, Touches touches, Supplier<Instant> until) {
        this.last = last;
        this.indexed = indexed;
        this.touches = touches;
        this.until = until;
    }

    @Override
    public long now() {
        return last.getAsLong();
    }

    @Override
    public boolean settled() {
        long now = now();
        return indexed.getAsLong() == now && touches.passed() == now;
    }

    /** Read in this order: what is passed is known to be in the touches. */
    @Override
    public long now(PlainView view) {
        long now = now();
        return touches.passed() >= now ? touches.of(view) : now;
    }

    @Override
    public Instant until() {
        return until.get();
    }
}
