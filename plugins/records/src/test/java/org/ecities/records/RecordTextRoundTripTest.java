package org.ecities.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ecities.pages.TagFinder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordTextRoundTripTest {

    private static final int RECORDS = 2000;
    private static final Set<String> NAMES = Set.of("City");
    static final List<String> HOSTILE = Samples.HOSTILE;

    private final StubSchemas schemas = StubSchemas.everything();
    private final Schema city = schemas.schema("City").orElseThrow();
    private final RecordText text = new RecordText(schemas);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void readsBackWhatItWrites(long seed) {
        Samples samples = new Samples(seed);
        for (int i = 0; i < RECORDS; i++) {
            Map<String, FieldValue> fields = samples.fields();
            String page = text.write("Prose before.\r\n", city, changes(fields));
            assertReads(page, fields);
            assertThat(text.write(page, city, changes(fields))).isEqualTo(page);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void changesOneFieldAndLeavesTheOthers(long seed) {
        Samples samples = new Samples(seed);
        for (int i = 0; i < RECORDS; i++) {
            Map<String, FieldValue> fields = samples.fields();
            String lineEnd = samples.oneIn(2) ? "\n" : "\r\n";
            String page = text.write("before" + lineEnd + "[{City }]" + lineEnd + "after", city, changes(fields));
            String key = samples.key();
            Optional<FieldValue> value = samples.oneIn(3) ? Optional.empty() : Optional.of(samples.field());
            String changed = text.write(page, city, Map.of(key, value));
            Map<String, FieldValue> expected = new LinkedHashMap<>(fields);
            expected.remove(key);
            value.ifPresent(set -> expected.put(key, set));
            assertReads(changed, expected);
            assertThat(changed).startsWith("before" + lineEnd + "[{City").endsWith("}]" + lineEnd + "after");
            assertThat(text.write(changed, city, Map.of(key, value))).isEqualTo(changed);
        }
    }

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void holdsAnyTextInAnyPlace(String hostile) {
        Map<String, FieldValue> fields = new LinkedHashMap<>();
        fields.put("mayor", FieldValue.of(hostile));
        fields.put("tags", FieldValue.of(Value.of(List.of(hostile, "b", hostile))));
        fields.put("name", FieldValue.of(Value.of(Map.of("ko", hostile))));
        fields.put("population", new FieldValue(
                Value.of(hostile), new Evidence(Optional.of(hostile), Optional.of(hostile), Optional.empty(), Optional.of(hostile))));
        String page = text.write("", city, changes(fields));
        assertReads(page, fields);
        assertThat(TagFinder.find(page)).hasSize(1);
        assertThat(page.substring(2, page.length() - 4)).doesNotContain("[{", "}]", "{$");
    }

    @Test
    void writesNothingWhenNothingChanges() {
        String page = "[{City name: x }] and\nprose\r\n";
        assertThat(text.write(page, city, Map.of())).isEqualTo(page);
        assertThat(text.write(page, city, Map.of("name", Optional.of(FieldValue.of("x"))))).isEqualTo(page);
        assertThat(text.write("prose", city, Map.of("name", Optional.empty()))).isEqualTo("prose");
    }

    private void assertReads(String page, Map<String, FieldValue> fields) {
        RecordReading reading = text.read(page, NAMES);
        assertThat(reading.violations()).as(page).isEmpty();
        Map<String, FieldValue> read = reading.record().map(PageRecord::fields).orElse(Map.of());
        assertThat(read).as(page).isEqualTo(fields);
    }

    static Map<String, Optional<FieldValue>> changes(Map<String, FieldValue> fields) {
        Map<String, Optional<FieldValue>> changes = new LinkedHashMap<>();
        fields.forEach((id, value) -> changes.put(id, Optional.of(value)));
        return changes;
    }
}
