package org.ecities.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ecities.pages.Readership;
import org.ecities.store.PageHead;
import org.ecities.store.PageVersion;
import org.ecities.store.PrivateValue;
import org.junit.jupiter.api.Test;

/** What does not fit in a record, as the index holds it for those who may know. */
class SheetMarksTest {

    private static final String SCHEMA = """
            [{Schema

            name: Town
            titleField: name
            fields:
              - {id: name, type: text, required: true}
              - {id: people, type: integer, rules: [{maxJump: 10}, {max: 100, severity: warning}]}
              - {id: topic, type: choice, vocabulary: Vocabulary.Topics}
              - {id: secret, type: integer, readers: secretariat}
            rules:
              - {field: secret, atMost: people}
            }]
            """;

    private final StubSchemas schemas = StubSchemas.everything();
    private final FieldTypes types = FieldTypes.standard();
    private final List<PrivateValue> kept = new ArrayList<>();
    private String before = "";

    SheetMarksTest() {
        SchemaText.Reading reading = new SchemaText(types).read(SCHEMA);
        assertThat(reading.violations()).isEmpty();
        schemas.put(reading.schema().orElseThrow());
    }

    @Test
    void nameFieldSeverityAndCode() {
        Map<String, List<IndexValue>> values = open("people: 101\ntopic: wast\n");
        assertThat(marks(values, SheetMarks.CHECK))
                .containsExactlyInAnyOrder("Town.name error", "Town.people warning", "Town.topic error");
        assertThat(marks(values, SheetMarks.FIELD)).containsExactlyInAnyOrder("Town.name", "Town.people", "Town.topic");
        assertThat(marks(values, SheetMarks.SEVERITY)).containsExactlyInAnyOrder("error", "warning");
        assertThat(marks(values, SheetMarks.CODE))
                .containsExactlyInAnyOrder("Town.name required", "Town.people max", "Town.topic choice.near");
        assertThat(marks(values, SheetMarks.SCHEMA)).containsExactly("Town");
    }

    @Test
    void areAbsentWhereEverythingFits() {
        assertThat(open("name: Ulm\npeople: 3\n")).doesNotContainKeys(
                SheetMarks.CHECK, SheetMarks.FIELD, SheetMarks.SEVERITY, SheetMarks.CODE, SheetMarks.SCHEMA);
    }

    @Test
    void tellOfARecordThatCannotBeRead() {
        assertThat(marks(open("name: [\n"), SheetMarks.CHECK)).containsExactly("Town error");
    }

    @Test
    void tellOfAJumpFromTheVersionBefore() {
        before = "[{Town\n\nname: Ulm\npeople: 10\n}]";
        assertThat(marks(open("name: Ulm\npeople: 20\n"), SheetMarks.CODE)).containsExactly("Town.people jump");
    }

    @Test
    void tellOfPrivateValuesToTheirReadersAlone() {
        kept.add(secret("many"));
        IndexedPage page = describe("name: Ulm\npeople: 3\n");
        assertThat(page.values()).doesNotContainKey(SheetMarks.CHECK);
        assertThat(page.layers()).hasSize(1);
        assertThat(marks(page.layers().get(0).values(), SheetMarks.CHECK)).containsExactly("Town.secret error");

        kept.set(0, secret("4"));
        IndexedPage across = describe("name: Ulm\npeople: 3\n");
        assertThat(across.values()).doesNotContainKey(SheetMarks.CHECK);
        assertThat(marks(across.layers().get(0).values(), SheetMarks.CODE)).containsExactly("Town.secret atMost");
    }

    @Test
    void doNotTellEverybodyOfAPrivateFieldThatStandsInTheText() {
        assertThat(open("name: Ulm\nsecret: {value: 4, wrong: x}\n")).doesNotContainKey(SheetMarks.CHECK);
    }

    @Test
    void areMadeAgainWhenTheirVocabularyChanges() {
        RecordIndexing indexing = indexing();
        assertThat(indexing.schemasBy("Vocabulary.Topics")).containsExactlyInAnyOrder("City", "Town");
        assertThat(indexing.schemasBy("vocabulary.fields")).containsExactly("City");
        assertThat(indexing.schemasBy("Vocabulary.Countries")).containsExactly("City");
        assertThat(indexing.schemasBy("City.Ulm")).isEmpty();
    }

    private static PrivateValue secret(String value) {
        return new PrivateValue(
                7, "secret", 1, Optional.of(PrivateText.of(FieldValue.of(value))), Readership.SECRETARIAT.word(),
                Optional.empty(), "mina", Instant.EPOCH, 3, "", false);
    }

    private Map<String, List<IndexValue>> open(String body) {
        return describe(body).values();
    }

    private IndexedPage describe(String body) {
        String text = "[{Town\n\n" + body + "}]\n";
        PageHead head = new PageHead(7, "Town.Ulm", 3, "clerk", "", Instant.EPOCH, text.length(), "", 12, false);
        return indexing().describe(new PageVersion(head, text));
    }

    private RecordIndexing indexing() {
        return new RecordIndexing(
                        schemas, types, (name, text) -> List.of("all"), page -> List.of(), page -> List.of(), page -> kept)
                .comparing(page -> Optional.of(before));
    }

    private static List<String> marks(Map<String, List<IndexValue>> values, String id) {
        return values.getOrDefault(id, List.of()).stream().map(mark -> ((IndexValue.Mark) mark).mark()).toList();
    }
}
