package org.ecities.sheets;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ecities.records.Value;

/**
 * A cell with a number, which may have decimals.
 *
 * @param unknown number that stands for "not known"
 */
record DecimalCell(Optional<String> unknown) implements Conversion {

    /** The length is bounded because a number of a million digits takes very long to read. */
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?");

    @Override
    public Converted convert(List<String> cells) {
        String cell = cells.get(0);
        if (cell.isEmpty()) {
            return new Converted.Unknown();
        }
        if (!DECIMAL.matcher(cell).matches()) {
            return Converted.wrong(0, "sheets.cell.decimal", cell);
        }
        BigDecimal number = new BigDecimal(cell);
        return unknown.filter(none -> number.compareTo(new BigDecimal(none)) == 0).isPresent()
                ? new Converted.Unknown()
                : new Converted.Known(Value.of(cell));
    }
}
