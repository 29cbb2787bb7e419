package org.ecities.server.guard;

import java.time.Duration;

/**
 * How many requests are worked on at the same time.
 *
 * @param served          of all visitors
 * @param servedOfVisitor of one visitor
 * @param servedLong      of those that send or take long files and forms
 * @param waiting         requests that wait for their turn; more are refused
 * @param patience        a request that waited longer is refused
 */
public record TurnLimits(int served, int servedOfVisitor, int servedLong, int waiting, Duration patience) {

    /** Each holds the head of a request and its connection: some 50 KB. */
    private static final int WAITING = 1_000;
    /** Whoever waited longer has left or asked again. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** More at once make none of them quicker; some only wait for a disk or for a password to be hashed. */
    private static final int SERVED_EACH_PROCESSOR = 8;

    private static final int LEAST_SERVED = 24;

    /** A quarter of the threads stays free for letting requests in and refusing them. */
    public static TurnLimits of(int threads, int processors) {
        int served = Math.max(2, Math.min(threads * 3 / 4, Math.max(LEAST_SERVED, processors * SERVED_EACH_PROCESSOR)));
        return new TurnLimits(served, Math.max(2, served / 4), Math.max(1, served / 3), WAITING, PATIENCE);
    }
}
