package org.ecities.accounts;

/** More passwords are waiting to be checked than this machine can take; try again in a moment. */
public final class BusyException extends RuntimeException {

    /** Says so. */
    public BusyException() {
        super("too many passwords are being checked at the same time");
    }
}
