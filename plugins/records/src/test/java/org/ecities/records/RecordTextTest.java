package org.ecities.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordTextTest {

    private static final String PAGE = """
            !!!Suwon
            [{City

            # kept by the statistics team
            name:
              en: Suwon
              ko: 수원시   # native name
            country: KR

            # from the yearbook
            population:
              value: 1190000
              asOf: 2024
              source: https://example.org/statistics
              status: Stated by the city
            color: green
            about: |
              First line.

              # not a comment
            # a comment

            needs: [participation, waste]   # two
            }]
            Prose after.
            """;

    private final StubSchemas schemas = StubSchemas.everything();
    private final Schema city = schemas.schema("City").orElseThrow();
    private final RecordText text = new RecordText(schemas);

    /** The wiki keeps the texts of pages, and a form design may come later. */
    @Test
    void aTextThatWasReadBeforeItsSchemaWasThereIsReadAnew() {
        StubSchemas growing = new StubSchemas();
        RecordText growingText = new RecordText(growing);
        assertThat(growingText.read(PAGE).record()).isEmpty();

        growing.put(city);
        assertThat(growingText.read(PAGE).record()).isPresent();
    }

    @Test
    void readsValuesEvidenceAndLines() {
        PageRecord record = text.read(PAGE).record().orElseThrow();
        assertThat(record.schema()).isEqualTo("City");
        assertThat(record.fields()).containsOnlyKeys("name", "country", "population", "color", "about", "needs");
        assertThat(record.field("population")).contains(new FieldValue(
                Value.of("1190000"),
                new Evidence(
                        Optional.of("2024"),
                        Optional.of("https://example.org/statistics"),
                        Optional.of("Stated by the city"),
                        Optional.empty())));
        assertThat(record.text("about")).contains("First line.\n\n# not a comment\n");
        assertThat(record.line("name")).isEqualTo(5);
        assertThat(record.line("population")).isEqualTo(11);
        assertThat(record.line("needs")).isEqualTo(23);
    }

    @Test
    void countsLinesOfPagesWithTheHostsLineEndsTheSame() {
        assertThat(text.read(PAGE.replace("\n", "\r\n")).record()).isEqualTo(text.read(PAGE).record());
    }

    @Test
    void keepsScalarsAsTheTextTheyWereTypedAs() {
        PageRecord record = read("country: NO\nmayor: 01234\nfounded: 2024-03-14\nsize: null\ncapital: yes\ngeonames: 1e3\nempty:");
        assertThat(record.fields().values()).extracting(field -> field.value().texts().get(0))
                .containsExactly("NO", "01234", "2024-03-14", "null", "yes", "1e3", "");
    }

    @Test
    void changesOnlyTheLinesOfTheChangedField() {
        assertThat(written(PAGE, Map.of("country", Optional.of(FieldValue.of("NO")))))
                .isEqualTo(PAGE.replace("country: KR", "country: NO"));
        assertThat(written(PAGE, Map.of("about", Optional.of(FieldValue.of("Short.")))))
                .isEqualTo(PAGE.replace("about: |\n  First line.\n\n  # not a comment\n", "about: Short.\n"));
    }

    @Test
    void removesTheLinesOfARemovedFieldAndKeepsTheCommentAboveIt() {
        assertThat(written(PAGE, Map.of("population", Optional.empty()))).isEqualTo(PAGE.replaceAll(
                "population:\\n(  .*\\n){4}", ""));
    }

    @Test
    void keepsTheCommentBehindAChangedValue() {
        String page = "[{City\n\ncountry: KR  # see the list\n}]";
        assertThat(written(page, Map.of("country", Optional.of(FieldValue.of("NO")))))
                .isEqualTo("[{City\n\ncountry: NO  # see the list\n}]");
    }

    @Test
    void keepsCommentsWithinAChangedFieldAboveIt() {
        String changed = written(PAGE, Map.of(
                "name", Optional.of(FieldValue.of(Value.of(Map.of("en", "Suwon-si")))),
                "needs", Optional.of(FieldValue.of(Value.of(List.of("water"))))));
        assertThat(changed).contains("# kept by the statistics team\n# native name\nname:\n  en: Suwon-si\ncountry: KR\n");
        assertThat(changed).contains("# a comment\n\n# two\nneeds:\n  - water\n}]\nProse after.");
    }

    @Test
    void putsNewFieldsWhereTheSchemaHasThem() {
        String page = "[{City\n\n# head\n\n# about the needs\nneeds:\n  - waste\nwebsite: https://example.org\ncolor: green\n}]\n";
        assertThat(written(page, Map.of("country", Optional.of(FieldValue.of("KR")))))
                .isEqualTo(page.replace("# about the needs", "country: KR\n# about the needs"));
        assertThat(written(page, Map.of("tags", Optional.of(FieldValue.of(Value.of(List.of("a")))))))
                .isEqualTo(page.replace("website", "tags:\n  - a\nwebsite"));
        assertThat(written(page, Map.of("geonames", Optional.of(FieldValue.of("1")))))
                .isEqualTo(page.replace("color", "geonames: 1\ncolor"));
        assertThat(written(page, Map.of("other", Optional.of(FieldValue.of("1")))))
                .isEqualTo(page.replace("green\n", "green\nother: 1\n"));
    }

    @Test
    void writesBlockYamlForEveryShape() {
        Map<String, Optional<FieldValue>> changes = new LinkedHashMap<>();
        changes.put("needs", Optional.of(FieldValue.of(Value.of(List.of("waste", "water")))));
        changes.put("name", Optional.of(FieldValue.of(Value.of(Map.of("en", "Suwon")))));
        changes.put("about", Optional.of(FieldValue.of("One.\n\nTwo.")));
        changes.put("rows", Optional.of(FieldValue.of(new Value.Items(List.of(Value.of(Map.of("id", "a")))))));
        changes.put("population", Optional.of(new FieldValue(
                Value.of("5"), new Evidence(Optional.of("2024"), Optional.empty(), Optional.of("Estimate"), Optional.empty()))));
        assertThat(text.write("", city, changes).replace("\r\n", "\n")).isEqualTo("""
                [{City

                name:
                  en: Suwon
                population:
                  value: 5
                  asOf: 2024
                  status: Estimate
                needs:
                  - waste
                  - water
                about: |-
                  One.

                  Two.
                rows:
                  - id: a
                }]
                """);
    }

    @Test
    void writesAnEarlierIdUnderItsPresentOne() {
        String page = "[{City\n\ncountry: KR\ninhabitants: 5\n}]";
        assertThat(written(page, Map.of("population", Optional.of(FieldValue.of("6")))))
                .isEqualTo("[{City\n\ncountry: KR\npopulation: 6\n}]");
        assertThat(written(page, Map.of("population", Optional.of(FieldValue.of("5"))))).isEqualTo(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[{City}]", "[{City }]", "[{City\n}]", "[{City\n\n}]", "[{City\n\n# only a comment\n}]", "[{City country: NO }]",
        "[{City country: NO}]", "[{City\n\n  country: NO\n  color: green\n}]", "[{City # comment\ncountry: NO }]", "text [{City\n\ncountry: NO }] text"
    })
    void writesIntoTagsOfEveryForm(String page) {
        Map<String, FieldValue> before = text.read(page).record().orElseThrow().fields();
        String changed = written(page, Map.of(
                "country", Optional.of(FieldValue.of("KR")),
                "name", Optional.of(FieldValue.of(Value.of(Map.of("en", "Suwon"))))));
        Map<String, FieldValue> expected = new LinkedHashMap<>(before);
        expected.put("country", FieldValue.of("KR"));
        expected.put("name", FieldValue.of(Value.of(Map.of("en", "Suwon"))));
        assertThat(text.read(changed).violations()).isEmpty();
        assertThat(text.read(changed).record().orElseThrow().fields()).as(changed).isEqualTo(expected);
    }

    @Test
    void putsTheFirstRecordOnTopOfThePage() {
        assertThat(text.write("Prose.\r\n", city, Map.of("country", Optional.of(FieldValue.of("KR")))))
                .isEqualTo("[{City\r\n\r\ncountry: KR\r\n}]\r\n\r\nProse.\r\n");
    }

    @Test
    void keepsTheLineEndsOfThePage() {
        String page = PAGE.replace("\n", "\r\n");
        String changed = written(page, Map.of("tags", Optional.of(FieldValue.of(Value.of(List.of("a", "b"))))));
        assertThat(changed.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(changed.replace("tags:\r\n  - a\r\n  - b\r\n", "")).isEqualTo(page);
    }

    @Test
    void saysThatASecondRecordIsIgnored() {
        RecordReading reading = text.read("[{City\n\ncountry: KR\n}]\n\n[{City\n\ncountry: NO\n}]");
        assertThat(reading.record().orElseThrow().text("country")).contains("KR");
        assertThat(reading.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.key()).isEqualTo("records.violation.second");
            assertThat(violation.line()).isEqualTo(6);
        });
    }

    @Test
    void takesNoRecordFromLiteralTextAndEscapedTags() {
        assertThat(text.read("{{{ [{City\n\ncountry: KR\n}] }}} [[{City}]").span()).isEmpty();
        assertThat(text.read("[{Image src='x'}]").span()).isEmpty();
    }

    @Test
    void keepsPartsThatEvidenceDoesNotKnow() {
        RecordReading reading = text.read("[{City\n\npopulation:\n  value: 5\n  year: 2024\n}]");
        assertThat(reading.violations()).extracting(Violation::field).containsExactly("population.year");
        assertThat(reading.record().orElseThrow().fields().get("population").value())
                .isEqualTo(Value.of(Map.of("value", "5", "year", "2024")));
    }

    @Test
    void refusesToWriteIntoARecordThatCannotBeRead() {
        String page = "[{City\n\ncountry: KR\ncountry: NO\n}]";
        assertThatThrownBy(() -> written(page, Map.of("tags", Optional.empty())))
                .isInstanceOfSatisfying(RecordUnreadableException.class, refused -> {
                    assertThat(refused.violation().line()).isEqualTo(4);
                    assertThat(refused).hasMessageContaining("country");
                });
    }

    private String written(String page, Map<String, Optional<FieldValue>> changes) {
        return text.write(page, city, changes);
    }

    private PageRecord read(String body) {
        return text.read("[{City\n\n" + body + "\n}]").record().orElseThrow();
    }
}
