package org.ecities.sheets.in;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.ecities.records.Evidence;
import org.ecities.records.FieldValue;
import org.ecities.sheets.cells.CellProblem;
import org.ecities.sheets.cells.FieldCells;

/** What a row says of one field. */
public sealed interface FieldTold {

    /**
     * The value that is meant.
     *
     * @param cells reads the cells of the field
     * @param base  the value the sheet was made from; parts the row says nothing of are taken from it
     * @throws CellProblem a cell cannot be read
     */
    Optional<FieldValue> value(FieldCells cells, Optional<FieldValue> base) throws CellProblem;

    /**
     * Cells by part.
     *
     * @param texts texts of the cells
     * @param whole true when an empty cell says that there is no value; otherwise it says nothing
     */
    record Cells(Map<String, String> texts, boolean whole) implements FieldTold {
        /** Copies the map in its order; empty cells that say nothing go. */
        public Cells {
            Map<String, String> told = new LinkedHashMap<>(texts);
            if (!whole) {
                told.values().removeIf(String::isBlank);
            }
            texts = java.util.Collections.unmodifiableMap(told);
        }

        @Override
        public Optional<FieldValue> value(FieldCells cells, Optional<FieldValue> base) throws CellProblem {
            if (texts.isEmpty()) {
                return base;
            }
            Optional<FieldValue> value = cells.read(texts, base);
            boolean sourced = Evidence.KEYS.stream().anyMatch(texts::containsKey);
            boolean other = !value.map(FieldValue::value).equals(base.map(FieldValue::value));
            // The source of the former value says nothing of the new one.
            return other && !sourced ? value.map(found -> FieldValue.of(found.value())) : value;
        }
    }

    /** A value of a file that holds values, absent for one that is removed. */
    record Whole(Optional<FieldValue> value) implements FieldTold {
        @Override
        public Optional<FieldValue> value(FieldCells cells, Optional<FieldValue> base) {
            return value;
        }
    }
}
