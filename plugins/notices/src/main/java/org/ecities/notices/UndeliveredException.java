package org.ecities.notices;

/** A mail server did not take a letter. */
public final class UndeliveredException extends RuntimeException {

    /** Says why. */
    public UndeliveredException(Throwable cause) {
        super(String.valueOf(cause.getMessage()).lines().findFirst().orElse("no reason given"), cause);
    }
}
