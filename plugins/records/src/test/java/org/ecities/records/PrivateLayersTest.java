package org.ecities.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ecities.pages.Asker;
import org.ecities.store.Consent;
import org.ecities.store.PageHead;
import org.ecities.store.PageVersion;
import org.ecities.store.PrivateValue;
import org.junit.jupiter.api.Test;

/** A page gives the index one layer for each readership at which its record gains values. */
class PrivateLayersTest {

    private static final String PAGE = "[{ALLOW edit suwon}]\n[{Town\n\nname: {en: Suwon}\n}]\nProse.";
    private static final Instant NOON = Instant.parse("2026-03-14T12:00:00Z");

    private final FieldTypes types = FieldTypes.standard();
    private final StubSchemas schemas = StubSchemas.everything();
    private final List<PrivateValue> kept = new ArrayList<>();
    private int asked;
    private final RecordIndexing indexing = new RecordIndexing(
            schemas, types, (name, text) -> List.of("all"), page -> List.of(), page -> List.of(), page -> {
                asked++;
                return kept;
            });

    private void schema(String... fields) {
        String text = "[{Schema\n\nname: Town\nlabel: {en: Town}\ntitleField: name\ngroups: []\nfields:\n"
                + "  - {id: name, type: textByLanguage}\n  - " + String.join("\n  - ", fields) + "\n}]";
        schemas.put(new SchemaText(types).read(text).schema().orElseThrow());
    }

    private void keep(String field, int version, String value, String readers, Optional<Instant> until) {
        kept.removeIf(before -> before.field().equals(field));
        kept.add(new PrivateValue(
                1, field, version, Optional.of(PrivateText.of(FieldValue.of(Value.of(value)))), readers,
                until.map(end -> new Consent("listed", Instant.EPOCH, Optional.of(end))), "mina", Instant.EPOCH, 3, "", false));
    }

    private void keep(String field, int version, String value, String readers) {
        keep(field, version, value, readers, Optional.empty());
    }

    private IndexedPage described(String text) {
        PageHead head = new PageHead(1, "Town.Suwon", 1, "mina", "", Instant.EPOCH, text.length(), "", 3, false);
        return indexing.describe(new PageVersion(head, text));
    }

    @Test
    void eachLayerHoldsTheValuesOfTheWiderOnesToo() {
        schema("{id: mail, type: text, readers: members}", "{id: budget, type: integer, readers: institution}",
                "{id: remark, type: text, readers: secretariat}", "{id: area, type: integer}");
        keep("mail", 1, "a@b", "members");
        keep("budget", 1, "70", "institution");
        keep("remark", 1, "slow", "secretariat");
        IndexedPage page = described(PAGE.replace("name:", "area: 9\nname:"));

        assertThat(page.values()).containsOnlyKeys("name", "area");
        assertThat(page.prose()).doesNotContain("a@b", "70", "slow");
        assertThat(page.layers()).extracting(layer -> layer.values().keySet()).containsExactly(
                Set.of("name", "area", "mail"), Set.of("name", "area", "mail", "budget"),
                Set.of("name", "area", "mail", "budget", "remark"));
        assertThat(page.layers().get(0).prose()).contains("Prose.", "a@b").doesNotContain("70", "slow");
        assertThat(page.layers().get(2).prose()).contains("Prose.", "a@b", "70", "slow");
        assertThat(page.layers()).extracting(PrivateLayer::readers).containsExactly(
                List.of("admin", "authenticated", "secretariat", "suwon"), List.of("admin", "secretariat", "suwon"),
                List.of("admin", "secretariat"));
    }

    @Test
    void aPageWithoutPrivateValuesHasNoLayerAndOfOpenDesignsNobodyAsksForValues() {
        schema("{id: area, type: integer}");
        keep("area", 1, "5", "members");
        assertThat(described(PAGE).layers()).isEmpty();
        assertThat(asked).isZero();

        kept.clear();
        schema("{id: area, type: integer, readers: members}");
        assertThat(described(PAGE).layers()).isEmpty();
        assertThat(asked).isEqualTo(1);
    }

    @Test
    void theNarrowerOfDesignAndValueCounts() {
        schema("{id: mail, type: text, readers: members}", "{id: remark, type: text, readers: secretariat}");
        keep("mail", 1, "a@b", "secretariat");
        keep("remark", 1, "slow", "members");

        assertThat(described(PAGE).layers()).singleElement().satisfies(layer -> {
            assertThat(layer.readers()).containsExactly("admin", "secretariat");
            assertThat(layer.values()).containsKeys("mail", "remark");
        });
    }

    @Test
    void aFieldThatBecomesOpenOrPrivateShowsNothingOfWhatIsKeptInTheOtherPlace() {
        schema("{id: mail, type: text}");
        keep("mail", 1, "a@b", "members");
        assertThat(described(PAGE).toString()).doesNotContain("a@b");

        schema("{id: mail, type: text, readers: members}");
        IndexedPage typed = described(PAGE.replace("name:", "mail: typed@text\nname:"));
        assertThat(typed.prose()).doesNotContain("typed@text");
        assertThat(typed.layers().get(0).prose()).contains("a@b").doesNotContain("typed@text");
    }

    @Test
    void furtherNamesMayBePrivateAndAnEarlierIdIsReadAsItsField() {
        schema("{id: otherNames, type: tags, readers: members}", "{id: mail, type: text, readers: members, was: [post]}");
        keep("otherNames", 1, "Kremlin", "members");
        keep("post", 1, "a@b", "members");
        IndexedPage page = described(PAGE);

        assertThat(page.otherNames()).isEmpty();
        assertThat(page.layers().get(0).otherNames()).containsExactly("Kremlin");
        assertThat(page.layers().get(0).values()).containsKey("mail");
    }

    @Test
    void theStateTellsOtherVersionsApartAndTheFirstConsentEndsTheLayer() {
        schema("{id: mail, type: text, readers: members}", "{id: phone, type: text, readers: members}");
        keep("mail", 1, "a@b", "members", Optional.of(NOON.plusSeconds(9)));
        keep("phone", 1, "5", "members", Optional.of(NOON));
        PrivateLayer first = described(PAGE).layers().get(0);
        assertThat(first.until()).contains(NOON);
        assertThat(described(PAGE).layers().get(0).state()).isEqualTo(first.state());

        keep("mail", 2, "a@b", "members");
        assertThat(described(PAGE).layers().get(0).state()).isNotEqualTo(first.state());
        assertThat(first.toString()).doesNotContain("a@b");
    }

    @Test
    void aValueWhoseReadersAreChosenIsInTheLayerOfItsReadersAndEverybodysLayerEndsWithItsConsent() {
        schema("{id: mail, type: text, readers: chosen, writers: wiki}", "{id: phone, type: text, readers: chosen, writers: wiki}");
        keep("mail", 1, "a@b", "public", Optional.of(NOON));
        keep("phone", 1, "5", "secretariat");
        IndexedPage page = described(PAGE);

        assertThat(page.prose()).doesNotContain("a@b");
        assertThat(page.values()).containsOnlyKeys("name");
        assertThat(page.layers()).extracting(PrivateLayer::readers).containsExactly(
                List.of("admin", "all", "authenticated", "secretariat", "suwon"), List.of("admin", "secretariat"));
        assertThat(page.layers()).extracting(layer -> layer.values().keySet()).containsExactly(
                Set.of("name", "mail"), Set.of("name", "mail", "phone"));
        assertThat(page.layers().get(0).until()).contains(NOON);
        assertThat(ids(schemas.schema("Town").orElseThrow().knownTo(Asker.anonymous()))).contains("mail");
    }

    @Test
    void aDesignIsKnownWithoutTheFieldsThatAreNotForSomebodyAnywhere() {
        schema("{id: mail, type: text, readers: members, facet: true}", "{id: budget, type: integer, readers: institution}",
                "{id: remark, type: text, readers: secretariat}");
        Schema town = schemas.schema("Town").orElseThrow();

        assertThat(ids(town.knownTo(Asker.anonymous()))).containsExactly("name");
        assertThat(ids(town.knownTo(new Asker("kim", "", Set.of())))).containsExactly("name", "mail", "budget");
        assertThat(town.knownTo(new Asker("sec", "", Set.of("Secretariat")))).isEqualTo(town);
    }

    private static List<String> ids(Schema schema) {
        return schema.fields().stream().map(Field::id).toList();
    }
}
