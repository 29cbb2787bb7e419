package org.ecities.server.guard;

import java.time.Duration;

/**
 * What a connection may cost.
 *
 * @param connections  most connections at the same time
 * @param head         longest time for the head of a request
 * @param bodyBytes    fewest bytes a second of a form or a file that is sent to us
 * @param idle         a connection on which nothing moves is closed after this time
 */
public record ConnectionLimits(int connections, Duration head, long bodyBytes, Duration idle) {

    /** More than the browsers of a large network open; each costs some kilobytes. */
    private static final int CONNECTIONS = 8_000;
    /** A head fits into some packets, even on a poor line. */
    private static final Duration HEAD = Duration.ofSeconds(15);
    /** A quarter of the slowest line that anybody reads web pages by. */
    private static final long BYTES_A_SECOND = 250;

    /** The limits of the server. */
    public static ConnectionLimits standard(long idleMilliseconds) {
        return new ConnectionLimits(
                CONNECTIONS, HEAD, BYTES_A_SECOND, Duration.ofMillis(idleMilliseconds));
    }
}
