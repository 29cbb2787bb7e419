package org.ecities.records;

import java.util.List;
import org.ecities.pages.Messages;

/**
 * Something in a record that does not fit its schema. It never blocks saving page text.
 *
 * @param field     id of the field (dotted for parts: {@code population.asOf}); empty for the record as a whole
 * @param line      line in the page text, from 1; 0 when unknown
 * @param severity  how bad it is
 * @param key       message key, for example {@code records.violation.number}
 * @param arguments arguments of the message: what was found, what is accepted
 */
public record Violation(String field, int line, Severity severity, String key, List<Object> arguments) {

    /** How bad it is. */
    public enum Severity {
        /** Looks wrong; may be right. */
        WARNING,
        /** Does not fit the schema; a form refuses it when it is new. */
        ERROR
    }

    /** Copies the arguments. */
    public Violation {
        arguments = List.copyOf(arguments);
    }

    /** A violation that a form refuses when it is new. */
    public static Violation error(String field, int line, String key, Object... arguments) {
        return new Violation(field, line, Severity.ERROR, key, List.of(arguments));
    }

    /** A violation that only asks for a look. */
    public static Violation warning(String field, int line, String key, Object... arguments) {
        return new Violation(field, line, Severity.WARNING, key, List.of(arguments));
    }

    /** True when both say the same of the same field, wherever it stands. */
    public boolean same(Violation other) {
        return field.equals(other.field) && key.equals(other.key) && arguments.equals(other.arguments);
    }

    /** In somebody's words: what, where, what is accepted. */
    public String text(Messages messages) {
        return messages.text(key, arguments.stream()
                .map(argument -> argument instanceof Worded words ? words.text(messages.locale()) : argument)
                .toArray());
    }
}
