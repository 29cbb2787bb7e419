package org.ecities.records;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/** Seeded values that fit, for every field type, in the notation in which people and forms write them. */
public final class TypedSamples {

    private static final List<String> TEXTS = List.of(
            "Suwon", "수원시", "مدينة سوون", "a: b", "# no comment", "NO", "01234", "- x", "{$x}", "[{City }]", "it's \"so\"", "}]", "😀", "1.5e3");
    private static final List<String> TOPICS = List.of("participation", "waste", "water");

    private final Random random;
    private final Map<String, Supplier<Value>> values = new LinkedHashMap<>();

    /** Gives the same values for the same seed. */
    public TypedSamples(long seed) {
        this.random = new Random(seed);
        values.put("text", () -> Value.of(text()));
        values.put("textByLanguage", () -> parts("en", text(), "ko", text(), "zh-Hant", text()));
        values.put("wikiText", () -> Value.of(text() + "\n\n* " + text()));
        values.put("integer", () -> Value.of(whole()));
        values.put("decimal", () -> Value.of(decimal()));
        values.put("percent", () -> Value.of(String.valueOf(random.nextInt(101))));
        values.put("quantity", () -> Value.of(decimal() + pick(List.of("", " ha", " km²"))));
        values.put("money", this::money);
        values.put("yesNo", () -> Value.of(pick(List.of("yes", "no", "true"))));
        values.put("date", () -> Value.of(date()));
        values.put("period", this::period);
        values.put("choice", () -> Value.of(pick(List.of("small", "large"))));
        values.put("choices", () -> Value.of(TOPICS.subList(random.nextInt(3), 3)));
        values.put("tags", () -> Value.of(List.of("a", "나", pick(List.of("b", "c d")))));
        values.put("recordLink", () -> Value.of(page()));
        values.put("recordLinks", () -> Value.of(List.of("City.Suwon", "City.Ulm", "City.Nr-" + random.nextInt(9))));
        values.put("pageLink", () -> Value.of(page()));
        values.put("file", () -> Value.of(pick(List.of("plan.pdf", "City.Suwon/plan 2.pdf", "계획.pdf"))));
        values.put("url", () -> Value.of(pick(List.of("https://example.org/a?b=c#d", "http://수원.한국/"))));
        values.put("email", () -> Value.of("office@example.org"));
        values.put("phone", () -> Value.of("+82 31 228 2114"));
        values.put("geo", () -> parts("lat", "37.26", "lon", "-127." + random.nextInt(99)));
        values.put("country", () -> Value.of(pick(List.of("KR", "NO"))));
        values.put("languages", () -> Value.of(List.of("ko", "zh-Hant")));
        values.put("rows", this::rows);
    }

    /** A value of a type; absent for a type without samples. */
    public Optional<Value> value(String type) {
        return Optional.ofNullable(values.get(type)).map(Supplier::get);
    }

    /** A field that takes such values. */
    public static Field field(String type) {
        return StubSchemas.everything().schema("City").orElseThrow().fields().stream()
                .filter(field -> field.type().equals(type))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the sample schema has no field of the type " + type));
    }

    private Value money() {
        return random.nextBoolean()
                ? parts("amount", decimal(), "currency", "KRW", "year", "2024")
                : parts("amount", whole(), "currency", "USD");
    }

    private Value period() {
        return random.nextBoolean() ? parts("from", date()) : parts("from", date(), "to", "2099-12");
    }

    private Value rows() {
        List<Value> rows = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            Map<String, Value> row = new LinkedHashMap<>();
            row.put("id", Value.of("p" + i));
            row.put("title", Value.of(text()));
            if (random.nextBoolean()) {
                row.put("cost", money());
                row.put("topics", Value.of(TOPICS));
            }
            rows.add(new Value.Entries(row));
        }
        return new Value.Items(rows);
    }

    private String text() {
        return pick(TEXTS);
    }

    private String page() {
        return pick(List.of("City.Suwon", "Region.Gyeonggi", "도시.수원"));
    }

    private String whole() {
        return String.valueOf(random.nextInt(1_000_000));
    }

    private String decimal() {
        return whole() + pick(List.of("", ".5", ".05"));
    }

    private String date() {
        return pick(List.of("2024", "2024-02", "2024-02-29"));
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static Value parts(String... keysAndTexts) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (int i = 0; i < keysAndTexts.length; i += 2) {
            parts.put(keysAndTexts[i], keysAndTexts[i + 1]);
        }
        return Value.of(parts);
    }
}
