package org.ecities.sheets.in;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.ecities.records.Evidence;
import org.ecities.records.Field;
import org.ecities.records.FieldValue;
import org.ecities.records.Value;

/** Makes values of every shape: fit and unfit for their fields, with texts that sheets are known to spoil. */
final class RandomValues {

    private static final List<String> NASTY = List.of(
            "", " ", "  blank around  ", "=1+1", "'=1+1", "''@x", "+82 31 228 2114", "-5", "-0", "-1-1", "01234", "1190000", "12.50",
            "9007199254740993", "1e5", "1,190,000", "1.190.000", "@SUM(A1)", "a;b", "a,b", "a|b", "x; =cmd", "line\nline",
            "line\r\nline", "\n- item", "tab\there", "\"quoted\"", "say \"so", "json:", "json:[1]", "kept: 5", "_x0041_", "2024-03-14",
            "3/4", "TRUE", "yes", "no", "null", "~", "수원시", "مدينة \u200F(x)\u200F", "\u202Eevil", "\uFEFFmark", "\u00A0nbsp", "e\u0301",
            "👩‍👩‍👧", "＝1", "[{Thing}]", "}]", "{$x}", "#REF!", "<b>&amp;", "\u2028", "\u0085", "\u0007bell", "a\\b\\u0041");

    private final Random random;

    RandomValues(long seed) {
        this.random = new Random(seed);
    }

    /** Values of some fields. */
    Map<String, FieldValue> of(List<Field> fields) {
        Map<String, FieldValue> values = new LinkedHashMap<>();
        for (Field field : fields) {
            if (random.nextInt(4) > 0) {
                values.put(field.id(), new FieldValue(value(field), evidence()));
            }
        }
        return values;
    }

    private Value value(Field field) {
        return random.nextInt(5) == 0 ? odd(2) : usual(field);
    }

    private Value usual(Field field) {
        return switch (field.type()) {
            case "textByLanguage" -> Value.of(languages());
            case "geo" -> Value.of(Map.of("lat", "37.29", "lon", "-127.0"));
            case "choices", "tags", "recordLinks", "languages" -> Value.of(texts());
            case "integer" -> Value.of(String.valueOf(random.nextInt() * (long) random.nextInt(1000)));
            case "decimal", "percent", "quantity" -> Value.of(random.nextInt(1000) + "." + random.nextInt(1000));
            case "money" -> money();
            case "period" -> Value.of(Map.of("from", "2024-03", "to", "2026"));
            case "rows" -> rows();
            default -> Value.of(text());
        };
    }

    private Value money() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("amount", random.nextInt(1000) + ".5");
        parts.put("currency", "KRW");
        return Value.of(parts);
    }

    private Value rows() {
        List<Value> rows = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            Map<String, Value> row = new LinkedHashMap<>();
            row.put("id", Value.of("r" + i));
            row.put("title", Value.of(text()));
            row.put("cost", money());
            rows.add(new Value.Entries(row));
        }
        return new Value.Items(rows);
    }

    private Map<String, String> languages() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String language : List.of("ko", "en", "zh-Hans", "ar")) {
            if (random.nextBoolean()) {
                texts.put(language, text());
            }
        }
        return texts.isEmpty() ? Map.of("en", "x") : texts;
    }

    private List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            texts.add(text());
        }
        return texts;
    }

    private Value odd(int depth) {
        int kind = depth == 0 ? 0 : random.nextInt(5);
        if (kind == 1) {
            return new Value.Items(random.nextInt(5) == 0 ? List.of() : List.of(odd(depth - 1), odd(depth - 1)));
        }
        if (kind == 2) {
            Map<String, Value> entries = new LinkedHashMap<>();
            for (String key : List.of("from", "value", "source", "a key", "en", "note")) {
                if (random.nextBoolean()) {
                    entries.put(key, odd(depth - 1));
                }
            }
            return new Value.Entries(entries);
        }
        return Value.of(text());
    }

    private Evidence evidence() {
        return random.nextInt(3) > 0
                ? Evidence.NONE
                : new Evidence(part("2024"), part(text()), part("Estimate"), part(text()));
    }

    private Optional<String> part(String text) {
        return random.nextBoolean() ? Optional.of(text) : Optional.empty();
    }

    private String text() {
        if (random.nextInt(40) == 0) {
            return "long ".repeat(8000) + random.nextInt();
        }
        String one = NASTY.get(random.nextInt(NASTY.size()));
        return random.nextInt(3) == 0 ? one + NASTY.get(random.nextInt(NASTY.size())) : one;
    }
}
