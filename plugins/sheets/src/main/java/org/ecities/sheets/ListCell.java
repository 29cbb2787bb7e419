package org.ecities.sheets;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.ecities.records.Value;

/**
 * A cell with several values.
 *
 * @param separator what stands between two of them
 */
record ListCell(String separator) implements Conversion {

    @Override
    public Converted convert(List<String> cells) {
        List<String> items = Arrays.stream(cells.get(0).split(Pattern.quote(separator)))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .distinct()
                .toList();
        return items.isEmpty() ? new Converted.Unknown() : new Converted.Known(Value.of(items));
    }
}
