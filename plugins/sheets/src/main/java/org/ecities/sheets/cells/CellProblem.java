package org.ecities.sheets.cells;

import java.util.List;
import org.ecities.sheets.Found;

/** A cell that cannot be read, in the words of a bundle. */
public final class CellProblem extends Exception {

    private final String key;
    private final transient List<Object> arguments;
    private final String part;

    CellProblem(String key, String found) {
        this("", key, found);
    }

    CellProblem(String part, String key, String found) {
        super(key);
        this.part = part;
        this.key = key;
        this.arguments = List.of(Found.text(found));
    }

    /** The same in another part of its field. */
    CellProblem in(String other) {
        return new CellProblem(other, key, String.valueOf(arguments.get(0)));
    }

    /** Message key. */
    public String key() {
        return key;
    }

    /** Its arguments: what was found. */
    public List<Object> arguments() {
        return arguments;
    }

    /** Part of the field it is in; empty for the value itself. */
    public String part() {
        return part;
    }
}
