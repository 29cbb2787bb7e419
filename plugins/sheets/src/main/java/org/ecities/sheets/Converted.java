package org.ecities.sheets;

import java.util.List;
import org.ecities.records.Value;

/** What became of the cells of a field. */
public sealed interface Converted {

    /** A value. */
    record Known(Value value) implements Converted {}

    /** Nothing is known: the field stays as it is. */
    record Unknown() implements Converted {}

    /**
     * The cells cannot be read.
     *
     * @param cell      index of the cell at fault among the field's cells
     * @param key       message key
     * @param arguments its arguments: what was found
     */
    record Wrong(int cell, String key, List<Object> arguments) implements Converted {
        /** Copies the arguments. */
        public Wrong {
            arguments = List.copyOf(arguments);
        }
    }

    /** A cell that cannot be read. */
    static Converted wrong(int cell, String key, String found) {
        return new Wrong(cell, key, List.of(Found.text(found)));
    }
}
