package org.ecities.server.cache;

import java.util.function.LongSupplier;

/** How far the wiki is, by the last change and by how far index and page cache have followed. */
public final class FeedFreshness implements Freshness {

    private final LongSupplier last;
    private final LongSupplier indexed;
    private final Touches touches;

    /**
     * Connects the parts.
     *
     * @param last    number of the last change
     * @param indexed number of the last change the index has passed
     */
    public FeedFreshness(LongSupplier last, LongSupplier indexed, Touches touches) {
        this.last = last;
        this.indexed = indexed;
        this.touches = touches;
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
    public long now(String page) {
        long now = now();
        return touches.passed() >= now ? touches.of(page) : now;
    }
}
