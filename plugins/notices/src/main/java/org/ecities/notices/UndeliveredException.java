package org.ecities.notices;

/** A mail server did not take a letter. */
public final class UndeliveredException extends RuntimeException {

    private final boolean ofLetter;

    /** Says why. */
    public UndeliveredException(Throwable cause) {
        this(cause, false);
    }

    /**
     * Says why.
     *
     * @param ofLetter true when the server was there and refused this letter or its address
     */
    public UndeliveredException(Throwable cause, boolean ofLetter) {
        super(String.valueOf(cause.getMessage()).lines().findFirst().orElse("no reason given"), cause);
        this.ofLetter = ofLetter;
    }

    /** True when the server was there and refused this letter or its address; false when no server took anything. */
    public boolean ofLetter() {
        return ofLetter;
    }
}
