package org.ecities.sheets;

import java.util.List;
import java.util.Map;
import org.ecities.records.Value;

/**
 * A cell with a text in one language.
 *
 * @param language BCP 47 tag
 */
record LanguageCell(String language) implements Conversion {

    @Override
    public Converted convert(List<String> cells) {
        String text = cells.get(0);
        return text.isEmpty()
                ? new Converted.Unknown()
                : new Converted.Known(new Value.Entries(Map.of(language, Value.of(text))));
    }
}
