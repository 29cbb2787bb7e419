package org.ecities.sheets;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ecities.records.Value;

/**
 * A cell with a whole number.
 *
 * @param unknown number that stands for "not known", for example 0 for a population
 */
record IntegerCell(Optional<BigInteger> unknown) implements Conversion {

    /** The length is bounded because a number of a million digits takes very long to read. */
    private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,30}");

    @Override
    public Converted convert(List<String> cells) {
        String cell = cells.get(0);
        if (cell.isEmpty()) {
            return new Converted.Unknown();
        }
        if (!INTEGER.matcher(cell).matches()) {
            return Converted.wrong(0, "sheets.cell.integer", cell);
        }
        BigInteger number = new BigInteger(cell);
        return unknown.filter(number::equals).isPresent()
                ? new Converted.Unknown()
                : new Converted.Known(Value.of(number.toString()));
    }
}
