package org.ecities.sheets;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with columns in braces, for example {@code https://www.geonames.org/{geonames_id}}.
 *
 * @param pattern the text
 */
public record RowText(String pattern) {

    private static final Pattern COLUMN = Pattern.compile("\\{([^{}]+)\\}");

    /** The columns of a part of a mapping: a column, or a pattern with columns in braces. */
    static Set<String> columns(String part) {
        return part.contains("{") ? new RowText(part).columns() : Set.of(part);
    }

    /** The text of such a part for a row; empty when one of its columns is. */
    static String cell(SheetRow row, String part) {
        boolean empty = columns(part).stream().anyMatch(column -> row.cell(column).isEmpty());
        return empty ? "" : part.contains("{") ? new RowText(part).of(row) : row.cell(part);
    }

    /** The columns that are named in it. */
    Set<String> columns() {
        Set<String> columns = new TreeSet<>();
        Matcher matcher = COLUMN.matcher(pattern);
        while (matcher.find()) {
            columns.add(matcher.group(1));
        }
        return columns;
    }

    /** The text for a row. */
    String of(SheetRow row) {
        return COLUMN.matcher(pattern)
                .replaceAll(column -> Matcher.quoteReplacement(row.cell(column.group(1))));
    }
}
