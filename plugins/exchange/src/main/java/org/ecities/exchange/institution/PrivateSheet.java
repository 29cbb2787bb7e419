package org.ecities.exchange.institution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ecities.store.PrivateValue;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The values of a page that not everybody may read, as JSON: field, value, readers, version, author, time. */
final class PrivateSheet {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private PrivateSheet() {}

    static byte[] json(String page, List<PrivateValue> values) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (PrivateValue value : values) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("field", value.field());
            row.put("value", value.value().orElse(""));
            row.put("readers", value.readers());
            row.put("version", value.version());
            row.put("author", value.author());
            row.put("at", value.at().toString());
            rows.add(row);
        }
        Map<String, Object> sheet = new LinkedHashMap<>();
        sheet.put("page", page);
        sheet.put("values", rows);
        return JSON.writeValueAsBytes(sheet);
    }
}
