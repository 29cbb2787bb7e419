package org.ecities.server;

import org.ecities.pages.Messages;

/** A command cannot go on; the person at the terminal gets one sentence. */
public class CommandException extends RuntimeException {

    private final int status;
    private final String key;
    private final transient Object[] arguments;

    /**
     * Names what is wrong.
     *
     * @param status    exit status: 1 for a failure, 2 for wrong usage or settings
     * @param key       message key of the bundle {@code server}
     * @param arguments its arguments
     */
    public CommandException(int status, String key, Object... arguments) {
        super(key);
        this.status = status;
        this.key = key;
        this.arguments = arguments.clone();
    }

    /** The same with what led to it. */
    public CommandException(Throwable cause, String key, Object... arguments) {
        super(key, cause);
        this.status = 1;
        this.key = key;
        this.arguments = arguments.clone();
    }

    /** The exit status. */
    public int status() {
        return status;
    }

    /** The message key. */
    public String key() {
        return key;
    }

    /** The sentence in somebody's language. */
    public String text(Messages messages) {
        return messages.text(key, arguments);
    }
}
