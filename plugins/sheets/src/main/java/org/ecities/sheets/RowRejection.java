package org.ecities.sheets;

import java.util.List;
import org.ecities.pages.Messages;

/**
 * A row (or the header, or the file) that is not taken, and why.
 *
 * @param line      line in the file on which the row begins, from 1; 0 for the file as a whole
 * @param column    name of the column; empty for the row as a whole
 * @param key       message key of the reason, for example {@code sheets.cell.integer}
 * @param arguments arguments of the message: what was found, what is accepted
 */
public record RowRejection(long line, String column, String key, List<Object> arguments) {

    /** Copies the arguments. */
    public RowRejection {
        arguments = List.copyOf(arguments);
    }

    /** A reason that concerns the whole row. */
    public static RowRejection row(long line, String key, Object... arguments) {
        return new RowRejection(line, "", key, List.of(arguments));
    }

    /** A reason that concerns one cell. */
    public static RowRejection cell(long line, String column, String key, Object... arguments) {
        return new RowRejection(line, column, key, List.of(arguments));
    }

    /** A reason that concerns the file as a whole. */
    public static RowRejection file(String key, Object... arguments) {
        return row(0, key, arguments);
    }

    /** The reason alone. */
    public String reason(Messages messages) {
        return messages.text(key, arguments.toArray());
    }

    /** Where and why, in one sentence. */
    public String text(Messages messages) {
        if (line == 0) {
            return reason(messages);
        }
        return column.isEmpty()
                ? messages.text("sheets.rejection.row", line, reason(messages))
                : messages.text("sheets.rejection.cell", line, column, reason(messages));
    }
}
