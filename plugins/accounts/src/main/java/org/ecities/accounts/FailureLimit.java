package org.ecities.accounts;

import java.time.Duration;

/**
 * How many failures are free, and how waiting grows after them: 1 second, 2, 4 and so on.
 *
 * @param free    failures without waiting
 * @param regain  time in which one failure is forgotten
 * @param longest longest wait
 */
record FailureLimit(int free, Duration regain, Duration longest) {

    /** The wait after so many failures. */
    Duration after(double failures) {
        int over = (int) Math.round(failures) - free;
        if (over < 0) {
            return Duration.ZERO;
        }
        Duration grown = Duration.ofSeconds(1L << Math.min(over, 30));
        return grown.compareTo(longest) < 0 ? grown : longest;
    }
}
