package org.ecities.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DesignTextTest {

    private static final String PAGE = """
            Words before.
            [{Schema

            name: City
            titleField: name
            groups:
              - id: place
                label: {en: Place, ko: 위치}
            fields:
              # Place
              - id: name   # the title
                type: text
                label: {en: Name, ko: 이름}
                rounding: 2
              - id: area
                type: quantity
                unit: km²

              # People
              - id: population
                type: integer
            }]
            Words after.
            """.replace("\n", "\r\n");

    @Test
    void changesTheLinesOfOneKeyAlone() {
        DesignText changed = DesignText.of(PAGE)
                .change("fields", "name", Map.of("label", Optional.of(Value.of(names("Name of the city", "도시 이름")))));

        assertThat(changed.text()).isEqualTo(PAGE.replace("{en: Name, ko: 이름}", "{en: Name of the city, ko: 도시 이름}"));
    }

    @Test
    void keepsCommentsAndUnknownKeysOfAChangedField() {
        String changed = DesignText.of(PAGE)
                .change("fields", "name", Map.of("type", Optional.of(Value.of("textByLanguage")), "core", Optional.of(Value.of("true"))))
                .text();

        assertThat(changed).isEqualTo(PAGE
                .replace("type: text\r\n", "type: textByLanguage\r\n")
                .replace("ko: 이름}\r\n", "ko: 이름}\r\n    core: true\r\n"));
    }

    @Test
    void takesAKeyAway() {
        assertThat(DesignText.of(PAGE).change("fields", "area", Map.of("unit", Optional.empty())).text())
                .isEqualTo(PAGE.replace("    unit: km²\r\n", ""));
    }

    @Test
    void addsAFieldBehindAnother() {
        Map<String, Value> keys = new LinkedHashMap<>();
        keys.put("id", Value.of("libraries"));
        keys.put("type", Value.of("integer"));
        keys.put("label", Value.of(names("Libraries, public", "공공 도서관")));
        keys.put("was", Value.of(List.of("books")));

        assertThat(DesignText.of(PAGE).add("fields", "area", keys).text()).isEqualTo(PAGE.replace("    unit: km²\r\n", """
                    unit: km²
                  - id: libraries
                    type: integer
                    label: {en: "Libraries, public", ko: 공공 도서관}
                    was:
                      - books
                """.indent(0).replace("                    ", "    ").replace("\n", "\r\n")));
    }

    @Test
    void movesAFieldAndLeavesTheHeadingsWhereTheyAre() {
        String moved = DesignText.of(PAGE).swap("fields", "name", "area").text();

        assertThat(moved.indexOf("# Place")).isLessThan(moved.indexOf("id: area"));
        assertThat(moved.indexOf("id: area")).isLessThan(moved.indexOf("id: name   # the title"));
        assertThat(DesignText.of(moved).swap("fields", "name", "area").text()).isEqualTo(PAGE);
    }

    @Test
    void writesRowsBetweenBracesOnLinesOfTheirOwn() {
        String page = "[{Schema\nname: City\nfields:\n  - {id: name, type: text}  # title\n  - {id: area, type: decimal}\n}]";

        String changed = DesignText.of(page).change("fields", "area", Map.of("min", Optional.of(Value.of("0")))).text();

        assertThat(changed).isEqualTo(
                "[{Schema\nname: City\n# title\nfields:\n  - id: name\n    type: text\n  - id: area\n    type: decimal\n    min: 0\n}]");
    }

    @Test
    void addsSectionsWhereThereWereNone() {
        String page = "[{Schema\nname: City\nfields:\n  - id: name\n}]";

        String changed = DesignText.of(page).add("groups", "", Map.of("id", Value.of("place"))).text();

        assertThat(changed).isEqualTo("[{Schema\nname: City\ngroups:\n  - id: place\nfields:\n  - id: name\n}]");
    }

    @Test
    void saysWhyATextCannotBeChanged() {
        assertThatThrownBy(() -> DesignText.of("nothing")).isInstanceOf(RecordUnreadableException.class);
        assertThatThrownBy(() -> DesignText.of("[{Schema\nname: [\n}]")).isInstanceOf(RecordUnreadableException.class);
    }

    /** Whatever is changed, all other rows say what they said, and the text is read as it was meant. */
    @Test
    void leavesAllOtherRowsAsTheyWere() throws IOException {
        List<String> pages = List.of(seed("Schema.City"), seed("Schema.Person"), StubSchemas.EVERYTHING, PAGE);
        Samples samples = new Samples(31);
        int rounds = 600;
        for (int round = 0; round < rounds; round++) {
            DesignText before = DesignText.of(samples.pick(pages));
            List<Design> rows = before.rows("fields");
            Design row = samples.pick(rows);
            Value value = samples.oneIn(3) ? Value.of(List.of(samples.text())) : Value.of(names(samples.text(), samples.text()));
            String key = samples.pick(List.of("label", "help", "options", "unit", "unknown"));

            DesignText after = before.change("fields", row.id(), Map.of(key, Optional.of(value)));

            List<Design> expected = new ArrayList<>(rows);
            Map<String, Value> keys = new LinkedHashMap<>(row.keys());
            keys.put(key, value);
            expected.set(rows.indexOf(row), new Design(keys));
            assertThat(after.rows("fields")).isEqualTo(expected);
            assertThat(after.rows("groups")).isEqualTo(before.rows("groups"));
            Design other = samples.pick(rows);
            DesignText swapped = after.swap("fields", row.id(), other.id());
            assertThat(swapped.rows("fields")).containsExactlyInAnyOrderElementsOf(expected);
            assertThat(swapped.swap("fields", row.id(), other.id()).rows("fields")).isEqualTo(expected);
        }
    }

    private static Map<String, String> names(String english, String korean) {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("en", english);
        names.put("ko", korean);
        return names;
    }

    private static String seed(String page) throws IOException {
        return Files.readString(Path.of("../../seed-pages/schemas", page + ".txt"));
    }
}
