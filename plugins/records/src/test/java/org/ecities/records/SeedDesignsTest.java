package org.ecities.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The form designs and lists an installation comes with. */
class SeedDesignsTest {

    private static final Path SEEDS = Path.of("../../seed-pages");

    private final Map<String, String> designs = texts("schemas", Schema.PAGE_PREFIX);
    private final Map<String, String> lists = texts("vocabularies", VocabularyText.PAGE_PREFIX);

    @Test
    void canBeRead() {
        assertThat(designs).containsKeys(
                "City", "Person", "Organisation", "CaseStudy", "Topic", "Indicator", "Observation", "CountryIndex", "Event",
                "Decision", "Meeting");
        designs.forEach((name, text) -> assertThat(new SchemaText(FieldTypes.standard()).read(text).violations())
                .as(name)
                .isEmpty());
        lists.forEach((name, text) -> assertThat(new VocabularyText().read(name, text).violations()).as(name).isEmpty());
    }

    @Test
    void standOnThePagesOfTheirNames() {
        designs.forEach((name, text) -> assertThat(schema(text).name()).isEqualTo(name));
    }

    @Test
    void leadOnlyToListsAndDesignsThatComeWithThem() {
        designs.values().forEach(text -> schema(text).fields().forEach(field -> {
            field.vocabulary().ifPresent(page -> assertThat(lists).as(field.id())
                    .containsKey(page.substring(VocabularyText.PAGE_PREFIX.length())));
            field.target().ifPresent(target -> assertThat(designs).as(field.id()).containsKey(target));
        }));
    }

    @Test
    void speakEnglishAndKorean() {
        designs.forEach((name, text) -> {
            Schema schema = schema(text);
            assertThat(schema.labels()).as(name).containsKeys("en", "ko");
            schema.groups().forEach((group, labels) -> assertThat(labels).as(name + " " + group).containsKeys("en", "ko"));
            schema.fields().forEach(field -> {
                assertThat(field.labels()).as(name + " " + field.id()).containsKeys("en", "ko");
                assertThat(field.help().keySet()).as(name + " " + field.id()).isIn(Set.of(), Set.of("en", "ko"));
            });
        });
        lists.forEach((name, text) -> new VocabularyText().read(name, text).vocabulary().orElseThrow().terms()
                .forEach((term, names) -> assertThat(names).as(name + " " + term).containsKeys("en", "ko")));
    }

    @Test
    void askForFiveAnswersOfACaseStudyAndTwelveOfACity() {
        assertThat(schema(designs.get("CaseStudy")).fields()).filteredOn(Field::core).hasSize(5);
        assertThat(schema(designs.get("City")).fields()).filteredOn(Field::core).hasSize(12);
    }

    private static Schema schema(String text) {
        return new SchemaText(FieldTypes.standard()).read(text).schema().orElseThrow();
    }

    private static Map<String, String> texts(String folder, String prefix) {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(SEEDS.resolve(folder))) {
            List<Path> all = files.toList();
            for (Path file : all) {
                String name = file.getFileName().toString().replace(".txt", "");
                texts.put(name.substring(prefix.length()), Files.readString(file));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }
}
