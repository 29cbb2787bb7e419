package org.ecities.records;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One of several repeated rows of a field.
 *
 * @param id    what tells it from its neighbours, for good: {@link #ID_FORM}
 * @param cells values by the ids of their fields, in the order of the text; the id is not among them
 */
record Row(String id, Map<String, Value> cells) {

    /** Key of the id in a record. */
    static final String ID = "id";
    /** Shape of an id. */
    static final String ID_FORM = "[A-Za-z0-9][A-Za-z0-9_-]{0,63}";

    static boolean isId(String text) {
        return text.matches(ID_FORM);
    }

    /** The rows of a value; absent when it is no list of rows with ids that differ. */
    static Optional<List<Row>> all(Value value) {
        if (!(value instanceof Value.Items list)) {
            return Optional.empty();
        }
        List<Row> rows = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Value item : list.items()) {
            Optional<Row> row = of(item).filter(found -> ids.add(found.id()));
            if (row.isEmpty()) {
                return Optional.empty();
            }
            rows.add(row.get());
        }
        return Optional.of(rows);
    }

    /** One row; absent for anything else than a mapping with an id. */
    static Optional<Row> of(Value item) {
        if (!(item instanceof Value.Entries map) || !(map.entries().get(ID) instanceof Value.Scalar id)) {
            return Optional.empty();
        }
        Map<String, Value> cells = new LinkedHashMap<>(map.entries());
        cells.remove(ID);
        return Optional.of(new Row(id.text(), cells)).filter(row -> isId(row.id()));
    }

    /** As it stands in a record. */
    Value value() {
        Map<String, Value> entries = new LinkedHashMap<>();
        entries.put(ID, Value.of(id));
        entries.putAll(cells);
        return new Value.Entries(entries);
    }
}
