package org.ecities.sheets.cells;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A column of our own sheets. Its head is for people, with a path in brackets behind it for the way back:
 * {@code Population: source [population.source]}.
 *
 * @param field id of the field; or one of {@link #ID}, {@link #PAGE}, {@link #VERSION}, {@link #PRIVATE}
 * @param part  part of the field, see {@link FieldCells}; empty for the value itself
 */
public record SheetColumn(String field, String part) {

    /** The page's number, which never changes. */
    public static final String ID = "@id";
    /** The page's name. */
    public static final String PAGE = "@page";
    /** The version of the page that the sheet was made from. */
    public static final String VERSION = "@version";
    /** The versions of the values that stand beside the page text. */
    public static final String PRIVATE = "@private";

    private static final Pattern PATH =
            Pattern.compile(".*\\[(@[a-z]+|[a-z][A-Za-z0-9]*)(?:\\.([A-Za-z][A-Za-z0-9-]*))?\\]\\s*", Pattern.DOTALL);

    /** The column of a head; absent for a head that is not ours. */
    public static Optional<SheetColumn> of(String head) {
        Matcher path = PATH.matcher(head);
        return path.matches()
                ? Optional.of(new SheetColumn(path.group(1), path.group(2) == null ? "" : path.group(2)))
                : Optional.empty();
    }

    /** The path in brackets. */
    public String path() {
        return part.isEmpty() ? field : field + "." + part;
    }

    /** The head with words for people before the path. */
    public String head(String words) {
        return FormulaGuard.guarded(words.replaceAll("\\s+", " ").strip() + " [" + path() + "]");
    }

    /** True for a column about the page, not about a field. */
    public boolean ofPage() {
        return field.startsWith("@");
    }
}
