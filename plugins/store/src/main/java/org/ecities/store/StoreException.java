package org.ecities.store;

/** The store could not read or keep something; the message says what in one line. */
public class StoreException extends RuntimeException {

    /** A failure with its cause. */
    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }

    /** A failure found by the store itself. */
    public StoreException(String message) {
        super(message);
    }
}
