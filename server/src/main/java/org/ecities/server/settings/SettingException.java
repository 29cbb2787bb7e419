package org.ecities.server.settings;

import java.util.Arrays;
import java.util.stream.Stream;
import org.ecities.server.CommandException;

/** A setting that is unknown or has a value that is not acceptable; the start ends. */
public class SettingException extends CommandException {

    private final String setting;

    /** Names the message and its arguments, of which the first is the name of the setting. */
    public SettingException(String key, String setting, Object... more) {
        super(2, key, Stream.concat(Stream.of(setting), Arrays.stream(more)).toArray());
        this.setting = setting;
    }

    /** Name of the setting, as it is written in property files. */
    public String setting() {
        return setting;
    }
}
