package org.ecities.server.crash;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waiting for other processes. */
public final class Pauses {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final int LOOK_EVERY_MILLIS = 20;

    private Pauses() {}

    static void millis(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Returns as soon as something holds; fails when that takes a minute. */
    public static void until(String what, BooleanSupplier holds) {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not within " + LIMIT.toSeconds() + " seconds: " + what);
            }
            millis(LOOK_EVERY_MILLIS);
        }
    }
}
