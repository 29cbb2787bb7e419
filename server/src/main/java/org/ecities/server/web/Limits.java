package org.ecities.server.web;

/** What a request may cost. */
public final class Limits {

    /** Largest head of a request: address and header lines, in bytes. */
    public static final int HEADER_BYTES = 16 * 1024;
    /** Largest form, in bytes. */
    public static final int FORM_BYTES = 8 * 1024 * 1024;
    /** Largest number of fields in a form. */
    public static final int FORM_KEYS = 20_000;
    /** A connection on which nothing moves is closed after this time. */
    public static final long IDLE_MILLISECONDS = 30_000;
    /**
     * A page up to this size can still be replaced by an error screen when a late part of it fails; a longer one is
     * on its way by then.
     */
    static final int RESPONSE_BUFFER_BYTES = 128 * 1024;

    private Limits() {}
}
