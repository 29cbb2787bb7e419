package org.ecities.sheets;

import java.util.List;
import org.ecities.records.Value;

/**
 * A cell with one of two words.
 *
 * @param yes word for yes
 * @param no  word for no
 */
record YesNoCell(String yes, String no) implements Conversion {

    @Override
    public Converted convert(List<String> cells) {
        String cell = cells.get(0);
        if (cell.isEmpty()) {
            return new Converted.Unknown();
        }
        if (cell.equalsIgnoreCase(yes)) {
            return new Converted.Known(Value.of("yes"));
        }
        return cell.equalsIgnoreCase(no)
                ? new Converted.Known(Value.of("no"))
                : new Converted.Wrong(0, "sheets.cell.yesno", List.of(Found.text(cell), yes, no));
    }
}
