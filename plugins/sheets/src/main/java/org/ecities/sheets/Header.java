package org.ecities.sheets;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The columns of a sheet, in the order of the file. */
final class Header {

    private final List<String> columns;
    private final Map<String, Integer> places = new HashMap<>();

    Header(List<String> columns) {
        this.columns = List.copyOf(columns);
        for (int i = 0; i < columns.size(); i++) {
            places.put(columns.get(i), i);
        }
    }

    int size() {
        return columns.size();
    }

    String column(int place) {
        return columns.get(place);
    }

    /** Place of a column; throws for one that the header check would not have let pass. */
    int place(String column) {
        Integer place = places.get(column);
        if (place == null) {
            throw new IllegalArgumentException("no column " + column + " in " + columns);
        }
        return place;
    }
}
