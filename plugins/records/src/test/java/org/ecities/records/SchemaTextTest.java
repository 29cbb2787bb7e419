package org.ecities.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ecities.pages.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaTextTest {

    private static final String GOOD = """
            [{Schema

            name: City
            label: {en: City, ko: 도시}
            titleField: name
            groups:
              - id: people
                label: {en: People, ko: 사람}
            fields:
              - id: name
                type: textByLanguage
                label: Name
              - id: population
                type: integer
                label: {en: Population, ko: 인구}
                help: {en: Registered residents.}
                group: people
                core: true
                required: true
                evidence: true
                unit: people
                min: 0
                max: 100
                maxItems: 3
                facet: true
                was: [inhabitants]
                key: census
            }]
            """;

    private final SchemaText text = new SchemaText(FieldTypes.standard());

    @Test
    void readsEveryPart() {
        SchemaText.Reading reading = text.read(GOOD);
        assertThat(reading.violations()).isEmpty();
        Schema city = reading.schema().orElseThrow();
        assertThat(city.name()).isEqualTo("City");
        assertThat(city.label(Locale.KOREAN)).isEqualTo("도시");
        assertThat(city.titleField()).isEqualTo("name");
        assertThat(city.groups()).isEqualTo(Map.of("people", Map.of("en", "People", "ko", "사람")));
        assertThat(city.field("inhabitants")).contains(Field.named("population", "integer")
                .labels(Map.of("en", "Population", "ko", "인구"))
                .help(Map.of("en", "Registered residents."))
                .group("people")
                .core(true)
                .required(true)
                .evidence(true)
                .unit(Optional.of("people"))
                .min(Optional.of(BigDecimal.ZERO))
                .max(Optional.of(new BigDecimal(100)))
                .maxItems(Optional.of(3))
                .facet(true)
                .was(List.of("inhabitants"))
                .key(Optional.of("census"))
                .build());
        assertThat(city.field("name").orElseThrow().group()).isEqualTo("people");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # instead of          | stands                      | key             | line | in the message
            name: City            | name: city                  | form.name       | 3    | 'city'
            titleField: name      | titleField: title           | title           | 5    | 'title'
            titleField: name      | title: name                 | key             | 5    | titleField
            type: integer         | type: intger                | type            | 14   | integer
            id: population        | id: Population              | form.id         | 13   | 'Population'
            id: population        | id: name                    | twice           | 13   | 'name'
            group: people         | group: money                | group           | 17   | people
            core: true            | core: yes                   | flag            | 18   | 'yes'
            max: 100              | max: many                   | number          | 23   | 'many'
            max: 100              | max: -1                     | range           | 22   | 0
            maxItems: 3           | maxItems: 1.5               | number          | 24   | 1.5
            facet: true           | facets: true                | key             | 25   | facet
            type: integer         | type: choice                | options         | 14   | population
            label: Name           | label: [a]                  | labels          | 12   | label
            label: Name           | label: {english language: a} | labels         | 12   | label
            """)
    void saysWhatIsWrong(String instead, String stands, String key, int line, String words) {
        SchemaText.Reading reading = text.read(GOOD.replace(instead, stands));
        assertThat(reading.schema()).isEmpty();
        assertThat(reading.violations()).anySatisfy(violation -> {
            assertThat(violation.key()).isEqualTo("records.violation.schema." + key);
            assertThat(violation.line()).isEqualTo(line);
            assertThat(violation.text(Messages.of(Locale.ENGLISH))).contains(words);
        });
    }

    @Test
    void aFieldWhoseReadersAPersonChoosesIsWrittenByTheWikiAndMayBeTheTitle() {
        String page = "[{Schema\n\nname: Guest\ntitleField: name\nfields:\n  - {id: name, type: text, readers: chosen%s}\n}]";
        SchemaText.Reading reading = text.read(page.formatted(", writers: wiki"));
        assertThat(reading.violations()).isEmpty();
        assertThat(reading.schema().orElseThrow().fields()).singleElement().satisfies(field -> {
            assertThat(field.chosen()).isTrue();
            assertThat(field.isPrivate()).isTrue();
        });

        assertThat(text.read(page.formatted("")).violations())
                .extracting(Violation::key).containsExactly("records.violation.schema.chosen");
    }

    @Test
    void refusesMoreCoreFieldsThanAScreenHolds() {
        StringBuilder page = new StringBuilder("[{Schema\n\nname: City\ntitleField: f0\nfields:\n");
        for (int i = 0; i < 13; i++) {
            page.append("  - {id: f").append(i).append(", type: text, core: true}\n");
        }
        assertThat(text.read(page + "}]").violations())
                .extracting(Violation::key).containsExactly("records.violation.schema.core");
    }

    @Test
    void readsNothingFromBrokenTextsAndOtherPages() {
        assertThat(text.read("prose").violations()).extracting(Violation::key)
                .containsExactly("records.violation.schema.absent");
        assertThat(text.read(GOOD.replace("groups:", "groups: [")).schema()).isEmpty();
        assertThat(text.read(GOOD.replace("fields:", "fields: none\nother:")).schema()).isEmpty();
    }

    @Test
    void readsVocabularies() {
        VocabularyText.Reading reading = new VocabularyText()
                .read("Vocabulary.Topics", "[{Vocabulary\n\nwaste: {en: Waste, ko: 폐기물}\nwater: Water\n\"NO\":\n  en: Norway\n}]");
        Vocabulary topics = reading.vocabulary().orElseThrow();
        assertThat(topics.terms().keySet()).containsExactly("waste", "water", "NO");
        assertThat(topics.label("waste", Locale.KOREAN)).isEqualTo("폐기물");
        assertThat(topics.label("water", Locale.KOREAN)).isEqualTo("Water");
    }

    @Test
    void saysWhatIsWrongInVocabularies() {
        VocabularyText.Reading reading =
                new VocabularyText().read("Vocabulary.Topics", "[{Vocabulary\n\nwaste: {en: Waste}\nwater: [a]\n}]");
        assertThat(reading.vocabulary()).isEmpty();
        assertThat(reading.violations()).containsExactly(
                Violation.error("water", 4, "records.violation.schema.labels", "water"));
    }
}
