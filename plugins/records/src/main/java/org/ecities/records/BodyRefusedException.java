package org.ecities.records;

/** A tag's body that cannot be read. Stays within this package: callers get a {@link Violation}. */
final class BodyRefusedException extends Exception {

    private final int line;
    private final String key;
    private final transient Object[] arguments;

    /**
     * Says what is wrong.
     *
     * @param line      line within the body, from 0
     * @param key       message key
     * @param arguments its arguments
     */
    BodyRefusedException(int line, String key, Object... arguments) {
        super(key + " at line " + line, null, false, false);
        this.line = line;
        this.key = key;
        this.arguments = arguments.clone();
    }

    /** As a violation of the record as a whole, in a page where the body begins on a line (from 1). */
    Violation violation(int firstLine) {
        return Violation.error("", firstLine + line, key, arguments);
    }
}
