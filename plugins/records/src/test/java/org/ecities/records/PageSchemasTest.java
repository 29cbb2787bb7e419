package org.ecities.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.ecities.store.ChangeSet;
import org.ecities.store.PageEdit;
import org.ecities.store.PageHead;
import org.ecities.store.SqliteStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageSchemasTest {

    private static final String CITY = """
            [{Schema

            name: City
            titleField: name
            fields:
              - {id: name, type: text}
            }]
            """;
    private static final Duration LIMIT = Duration.ofMinutes(1);

    @TempDir
    private Path folder;

    private SqliteStore store;
    private PageSchemas schemas;

    @BeforeEach
    void open() {
        store = SqliteStore.open(folder, Clock.systemUTC());
        save("Schema.City", CITY);
        save("Vocabulary.Topics", "[{Vocabulary\n\nwaste: Waste\n}]");
        schemas = new PageSchemas(store.pages(), FieldTypes.standard());
        store.feed().follow("schemas", store.feed().last(), schemas);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void readsThePagesThatAreThere() {
        assertThat(schemas.all()).extracting(Schema::name).containsExactly("City");
        assertThat(schemas.names()).containsExactly("City");
        assertThat(schemas.vocabulary("vocabulary.topics")).isPresent();
        assertThat(schemas.schema("Town")).isEmpty();
    }

    @Test
    void takesEditsNewPagesAndDeletions() {
        save("Schema.City", CITY.replace("id: name, type: text", "id: name, type: textByLanguage"));
        save("Schema.Town", CITY.replace("City", "Town"));
        assertThat(schemas.schema("City").orElseThrow().fields().get(0).type()).isEqualTo("textByLanguage");
        assertThat(schemas.names()).containsExactlyInAnyOrder("City", "Town");
        delete("Schema.City");
        assertThat(schemas.names()).containsExactly("Town");
    }

    @Test
    void keepsTheLastGoodTextOfAPageThatIsWrongNow() {
        save("Schema.City", CITY.replace("type: text", "type: txt"));
        save("Schema.City", "nothing");
        assertThat(schemas.schema("City")).isPresent();
        assertThat(new PageSchemas(store.pages(), FieldTypes.standard()).schema("City")).isPresent();
        save("Vocabulary.Topics", "[{Vocabulary\n\nwaste: [\n}]");
        assertThat(schemas.vocabulary("Vocabulary.Topics").orElseThrow().terms()).containsOnlyKeys("waste");
    }

    @Test
    void takesASchemaOnlyFromThePageOfItsName() {
        save("Schema.Other", CITY);
        assertThat(schemas.names()).containsExactly("City");
    }

    private void save(String name, String text) {
        int base = store.pages().head(name).map(PageHead::version).orElse(0);
        passed(PageEdit.of(name, base, text));
    }

    private void delete(String name) {
        passed(PageEdit.deletion(name, store.pages().head(name).orElseThrow().version()));
    }

    private void passed(PageEdit edit) {
        long number = store.commit(ChangeSet.of(edit, "clerk", "")).number();
        assertThat(store.feed().awaitFollowers(number, LIMIT)).isTrue();
    }
}
