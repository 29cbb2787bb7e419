package org.ecities.sheets.in;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ecities.sheets.RowRejection;

/**
 * One row of a file, as it was read.
 *
 * @param line     its line, from 1; of a JSON file its number
 * @param pageId   the page's identity, if it says one
 * @param page     the page's name, if it says one; else empty
 * @param version  the version the row was made from; 0 when it says none
 * @param privates the versions of the values beside the page text it was made from, by field id
 * @param fields   what it says, by field id
 * @param faults   cells that cannot be taken; what they say is not among the fields
 */
public record SheetRow(
        long line,
        Optional<Long> pageId,
        String page,
        int version,
        Map<String, Integer> privates,
        Map<String, FieldTold> fields,
        List<RowRejection> faults) {

    /** Copies the maps in their order. */
    public SheetRow {
        privates = Map.copyOf(privates);
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        faults = List.copyOf(faults);
    }
}
