package org.ecities.records;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Seeded generators of records, and texts that try to break things. */
public final class Samples {

    /** Texts that end tags, begin tags, are expanded, look like YAML or HTML, or are rare characters. */
    public static final List<String> HOSTILE = List.of(
            "}]", "[{", "{$x}", "[{$x}]", "a}]b", "[{City\n\nx: y\n}]", "}}]]", "[[{{", "{{$", "[{}]", "}", "]", "[", "{", "$",
            "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "javascript:alert(1)",
            "\"", "'", "''", "\\", "\\x41", "it's \"so\"", "# comment", "a # b", "a #", "#", "a: b", "a:", ":", "- a", "-", "-1", "- ",
            "? a", "?", "&a", "*a", "!t", "!!str a", "%a", "@a", "`a", "|", ">", "|-", "~", "~a", "null", "true", "NO", "<<", "=",
            "---", "--- a", "...", "... a", "", " ", "  a", "a  ", "\ta", "a\t", "\t", "\n", "\n\n", "a\n", "a\n\n", "\na", "a\nb",
            "a\n\nb", "a\n  b\nc", "  a\nb", "a\n \nb", "a \nb", "a\r\nb", "a\rb", "# a\n# b", "a\n# b", "a\n}]\nb", "a\n}\n]b", "a\n---\nb",
            "\u0000", "\u0001", "\u0007", "\u001b[31m", "\u007f", "\u0085", "\u00a0", "\u00ad", "\u200b", "\u200f", "\u2028", "\u2029",
            "\u202eabc", "\ufeff", "\ufeffa", "\ufffe", "\uffff", "\ufffd", "𝒳", "😀 city", "a😀", "👨‍👩‍👧", "수원시", "مدينة سوون", "עיר", "กรุงเทพ", "é", "e\u0301",
            "01234", "1_000", "0x1F", "1e3", ".5", ".inf", "2024-03-14", "12:30:45", "a,b", "[a, b]", "{a: b}", "a]", "{{{x}}}", "__b__", "[x|y]", "%%s",
            "x".repeat(2000), "word ".repeat(400).strip(), "a: ".repeat(50));

    private static final List<String> WORDS = List.of(
            "name", "population", "needs", "x", "about", "website", "mayor", "tags", "unknown", "geonames", "other key", "en", "ko", "zh-Hant", "1", "ключ");

    private static final String LETTERS = "ab :#-{}[]$'\"\\\n~,|>&*!%@`?\t\r ";

    private final Random random;

    /** Gives the same samples for the same seed. */
    public Samples(long seed) {
        this.random = new Random(seed);
    }

    /** A text, often a hostile one. */
    public String text() {
        return switch (random.nextInt(4)) {
            case 0, 1 -> pick(HOSTILE);
            case 2 -> pick(HOSTILE) + pick(HOSTILE);
            default -> letters();
        };
    }

    /** A field value with or without evidence. */
    public FieldValue field() {
        return new FieldValue(value(0), random.nextInt(3) == 0 ? evidence() : Evidence.NONE);
    }

    /** Fields of a record. */
    public Map<String, FieldValue> fields() {
        Map<String, FieldValue> fields = new LinkedHashMap<>();
        int size = random.nextInt(7);
        for (int i = 0; i < size; i++) {
            fields.put(key(), field());
        }
        return fields;
    }

    /** A key of a record or mapping. */
    public String key() {
        return random.nextInt(6) == 0 ? pick(HOSTILE.stream().filter(text -> text.length() < 100).toList()) : pick(WORDS);
    }

    /** One of several. */
    public <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** True once in so many calls. */
    public boolean oneIn(int calls) {
        return random.nextInt(calls) == 0;
    }

    /** A number below a limit. */
    public int below(int limit) {
        return random.nextInt(limit);
    }

    private Value value(int depth) {
        int kind = depth > 3 ? 0 : random.nextInt(6);
        if (kind < 3) {
            return Value.of(text());
        }
        int size = random.nextInt(4);
        if (kind < 5) {
            List<Value> items = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                items.add(value(depth + 1));
            }
            return new Value.Items(items);
        }
        Map<String, Value> entries = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            entries.put(random.nextInt(8) == 0 ? "value" : key(), value(depth + 1));
        }
        return new Value.Entries(entries);
    }

    private Evidence evidence() {
        return new Evidence(maybe(), maybe(), maybe(), maybe());
    }

    private Optional<String> maybe() {
        return random.nextBoolean() ? Optional.of(text()) : Optional.empty();
    }

    private String letters() {
        StringBuilder letters = new StringBuilder();
        int length = random.nextInt(12);
        for (int i = 0; i < length; i++) {
            letters.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return letters.toString();
    }
}
