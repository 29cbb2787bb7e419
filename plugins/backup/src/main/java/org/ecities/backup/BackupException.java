package org.ecities.backup;

/** A backup cannot be made, read or restored; the message is one line for the operator. */
public final class BackupException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says why. */
    public BackupException(String message) {
        super(message);
    }

    /** Says why, with what was behind it. */
    public BackupException(String message, Throwable cause) {
        super(message, cause);
    }
}
