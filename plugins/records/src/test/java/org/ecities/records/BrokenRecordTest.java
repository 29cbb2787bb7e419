package org.ecities.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ecities.pages.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenRecordTest {

    private final RecordText text = new RecordText(StubSchemas.everything());

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of("a: b\na: c", 4, "twice", "''"),
                Arguments.of("a:\n  x: 1\n  x: 2", 5, "twice", "x"),
                Arguments.of("a: &x b", 3, "anchor", "&x b"),
                Arguments.of("a: *x", 3, "anchor", "*x"),
                Arguments.of("a: !!str b", 3, "tag", "!"),
                Arguments.of("a: !x b", 3, "tag", "!"),
                Arguments.of("a:\n  <<: b", 4, "merge", "<<"),
                Arguments.of("? a\n: b", 3, "key", "? a"),
                Arguments.of("[a]: b", 3, "key", "[a]"),
                Arguments.of("a: b: c", 3, "colon", "a: b: c"),
                Arguments.of("a: b\njust text\nc: d", 4, "line", "just text"),
                Arguments.of("a: \"b\nc: d", 3, "quote", "a: \"b"),
                Arguments.of("a: [b\nc: d", 4, "", "c: d"),
                Arguments.of("a: b\n  c: d", 4, "colon", "c: d"),
                Arguments.of("a: b\n c: d\ne: f", 4, "", "c: d"),
                Arguments.of("  a: b\nc: d", 4, "indent", "c: d"),
                Arguments.of("a:\n\tb: c", 4, "start", "b: c"),
                Arguments.of("a: @b", 3, "start", "@b"),
                Arguments.of("--- \na: b", 3, "document", "---"),
                Arguments.of("a: b\n...\nc: d", 4, "document", "..."),
                Arguments.of("%YAML 1.2\n---\na: b", 3, "document", "---"),
                Arguments.of("- a\n- b", 3, "block", "- a"),
                Arguments.of("just text", 3, "block", "just text"),
                Arguments.of("{a: b}", 3, "block", "{a: b}"),
                Arguments.of("a: b\nc: \u0007", 4, "character", "U+0007"),
                Arguments.of("a: b\nc: \u007f", 4, "character", "U+007F"),
                Arguments.of("a: |\n  x\nb: |1x\n  y", 5, "", "b: |1x"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void saysLineAndReason(String body, int line, String key, String found) {
        RecordReading reading = text.read("[{City\n\n" + body + "\n}]");
        assertThat(reading.record()).isEmpty();
        assertThat(reading.broken()).isTrue();
        assertThat(reading.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.key()).contains("records.violation.yaml." + key);
            assertThat(violation.line()).as(violation.key()).isEqualTo(line);
            assertThat(violation.text(Messages.of(Locale.ENGLISH))).contains(found.replace("''", ""));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "a:\n  "})
    void refusesDeepNestingWithoutGoingDown(String opening) {
        StringBuilder body = new StringBuilder("a: ");
        for (int level = 0; level < 10_000; level++) {
            body.append(opening);
        }
        assertOnly("[{City\n\n" + body + "\n}]");
    }

    @Test
    void refusesDeepBlocks() {
        StringBuilder body = new StringBuilder();
        for (int level = 0; level < 1_000; level++) {
            body.append(" ".repeat(level)).append("a:\n");
        }
        assertThat(assertOnly("[{City\n\n" + body + "\n}]").key()).isEqualTo("records.violation.yaml.depth");
    }

    @Test
    void refusesTooManyValues() {
        String body = "a:\n" + "- b\n".repeat(BodyLimits.MAX_NODES);
        assertThat(assertOnly("[{City\n\n" + body + "\n}]").key()).isEqualTo("records.violation.yaml.nodes");
    }

    @Test
    void refusesLongRecordsBeforeReadingThem() {
        String body = "a: " + "[".repeat(5_000_000);
        assertThat(assertOnly("[{City\n\n" + body + "\n}]").key()).isEqualTo("records.violation.yaml.length");
    }

    @Test
    void readsWhatJustFits() {
        String nested = "[".repeat(BodyLimits.MAX_DEPTH - 1) + "]".repeat(BodyLimits.MAX_DEPTH - 1);
        assertThat(text.read("[{City\n\na: " + nested + "\n}]").violations()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void neverThrows(long seed) {
        Samples samples = new Samples(seed);
        for (int i = 0; i < 5000; i++) {
            StringBuilder page = new StringBuilder("[{City\n\n");
            for (int part = 0; part < 8; part++) {
                page.append(samples.key()).append(samples.pick(List.of(": ", ":", "\n", "\n  ", "\n- ", " ", ": |\n  ", ": >-\n", ": [", "\": \"")));
                page.append(samples.text());
            }
            RecordReading reading = text.read(page + "\n}]");
            assertThat(reading.record().isPresent() || !reading.violations().isEmpty() || reading.span().isEmpty()).isTrue();
        }
    }

    private Violation assertOnly(String page) {
        RecordReading reading = text.read(page);
        assertThat(reading.record()).isEmpty();
        assertThat(reading.violations()).hasSize(1);
        return reading.violations().get(0);
    }
}
