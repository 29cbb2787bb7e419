package org.ecities.views;

import org.ecities.pages.Messages;

/** Something in a directory's definition that cannot be used: where, what was found, what is accepted. */
@FunctionalInterface
public interface Problem {

    /** In somebody's words. */
    String text(Messages messages);

    /** A problem with the message of a bundle. */
    static Problem of(String key, Object... arguments) {
        return messages -> messages.text(key, arguments);
    }
}
