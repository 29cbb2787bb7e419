package org.ecities.sheets;

import java.util.List;
import org.ecities.records.Value;

/** A cell whose text is the value. */
record TextCell() implements Conversion {

    @Override
    public Converted convert(List<String> cells) {
        String text = cells.get(0);
        return text.isEmpty() ? new Converted.Unknown() : new Converted.Known(Value.of(text));
    }
}
