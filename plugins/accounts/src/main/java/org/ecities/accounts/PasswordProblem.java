package org.ecities.accounts;

import java.util.List;
import org.ecities.pages.Messages;

/**
 * Why a password is not accepted.
 *
 * @param key       message of this module
 * @param arguments its arguments; never the password or a part of it
 */
public record PasswordProblem(String key, List<Object> arguments) {

    /** Copies the arguments. */
    public PasswordProblem {
        arguments = List.copyOf(arguments);
    }

    /** The sentence for people. */
    public String text(Messages words) {
        return words.text(key, arguments.toArray());
    }
}
