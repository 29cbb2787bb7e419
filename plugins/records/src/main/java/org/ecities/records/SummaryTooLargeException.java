package org.ecities.records;

/** A {@link Summary} that would need more groups or numbers than its limits. */
public class SummaryTooLargeException extends RuntimeException {

    private final int limit;

    /** Takes the limit that was passed. */
    public SummaryTooLargeException(int limit) {
        super("more than " + limit + " groups or numbers");
        this.limit = limit;
    }

    /** The limit that was passed. */
    public int limit() {
        return limit;
    }
}
