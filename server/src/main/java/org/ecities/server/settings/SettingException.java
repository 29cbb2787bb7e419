package org.ecities.server.settings;

import org.ecities.server.CommandException;

/** A setting that is unknown or has a value that is not acceptable; the start ends. */
public class SettingException extends CommandException {

    /** Names the message and its arguments. */
    public SettingException(String key, Object... arguments) {
        super(2, key, arguments);
    }
}
