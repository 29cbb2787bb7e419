package org.ecities.server.settings;

/**
 * A value and where it comes from.
 *
 * @param value the value, without spaces around it
 * @param from  the strongest source that has one
 */
public record FoundSetting(String value, Source from) {

    /** Where values come from, the weakest first. */
    public enum Source {
        /** Nobody says anything. */
        STANDARD,
        /** The file shipped with the program. */
        SHIPPED,
        /** The file in the data folder. */
        DATA_FOLDER,
        /** The process environment. */
        ENVIRONMENT,
        /** The command line. */
        COMMAND_LINE;

        /** True when the file in the data folder cannot change the value. */
        public boolean above() {
            return compareTo(DATA_FOLDER) > 0;
        }
    }

    /** Leaves the value out of logs: it may be a password. */
    @Override
    public String toString() {
        return "FoundSetting[" + from + "]";
    }
}
