package org.ecities.sheets.cells;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ecities.records.Value;

/**
 * The text of one cell: a text as it is; several texts with semicolons between them; anything else as JSON behind
 * {@value #JSON}. A text longer than a cell holds is left out, and {@value #KEPT} says so.
 */
public final class CellText {

    /** Begins a value that no plainer form can hold. */
    public static final String JSON = "json:";
    /** Begins the cell of a value that is not in the sheet and that stays as it is. */
    public static final String KEPT = "kept:";
    /** Most characters of a cell: what spreadsheet programs hold. */
    public static final int MAX = 32_767;

    private static final String SEPARATOR = ";";
    private static final String JOINT = "; ";

    private CellText() {}

    /** One text. */
    public static String of(String text) {
        return plain(text) ? fitting(FormulaGuard.guarded(text), text.length()) : json(Value.of(text));
    }

    /** Several texts; absent when they could not be told apart again. */
    static Optional<String> of(List<String> texts) {
        String joined = String.join(JOINT, texts);
        boolean clear = texts.stream().allMatch(text -> plain(text) && !text.contains(SEPARATOR)) && plain(joined);
        return clear ? Optional.of(fitting(FormulaGuard.guarded(joined), joined.length())) : Optional.empty();
    }

    /** Any value. */
    static String json(Value value) {
        String json = JSON + JsonText.of(value);
        return fitting(json, json.length());
    }

    /** The cell of a value that stays as it is. */
    public static String kept(int length) {
        return KEPT + " " + length;
    }

    /** The value of a cell that is not empty; a list where its field holds several texts. */
    static Value read(String cell, boolean list) throws CellProblem {
        if (cell.startsWith(JSON)) {
            return JsonText.read(cell.substring(JSON.length()))
                    .orElseThrow(() -> new CellProblem("sheets.cell.json", cell));
        }
        String text = FormulaGuard.unguarded(cell);
        return list ? Value.of(split(text)) : Value.of(text);
    }

    static boolean isKept(String cell) {
        return cell.startsWith(KEPT);
    }

    private static List<String> split(String text) {
        return new ArrayList<>(Arrays.stream(text.split(SEPARATOR))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList());
    }

    private static boolean plain(String text) {
        return SafeText.is(text) && !text.startsWith(JSON) && !text.startsWith(KEPT);
    }

    private static String fitting(String cell, int length) {
        return cell.length() <= MAX ? cell : kept(length);
    }
}
