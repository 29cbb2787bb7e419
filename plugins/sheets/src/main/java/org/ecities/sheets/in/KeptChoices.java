package org.ecities.sheets.in;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ecities.sheets.cells.SheetColumn;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Choices as the store keeps them: JSON. */
final class KeptChoices {

    private static final JsonMapper JSON = new JsonMapper();

    private KeptChoices() {}

    static String columns(List<Optional<SheetColumn>> columns) {
        return JSON.writeValueAsString(columns.stream().map(column -> column.map(SheetColumn::path).orElse("")).toList());
    }

    static List<Optional<SheetColumn>> columns(String kept) {
        List<Optional<SheetColumn>> columns = new ArrayList<>();
        for (JsonNode path : JSON.readTree(kept)) {
            columns.add(column(path.asString("")));
        }
        return columns;
    }

    /** A column of a path such as {@code population.source}; absent for a text that is none. */
    static Optional<SheetColumn> column(String path) {
        return SheetColumn.of("[" + path + "]");
    }

    static String rows(RowChoices choices) {
        return choices.texts().isEmpty() ? "" : JSON.writeValueAsString(choices.texts());
    }

    static RowChoices rows(String kept) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (!kept.isEmpty()) {
            JSON.readTree(kept).properties().forEach(entry -> texts.put(entry.getKey(), entry.getValue().asString("")));
        }
        return new RowChoices(texts);
    }
}
