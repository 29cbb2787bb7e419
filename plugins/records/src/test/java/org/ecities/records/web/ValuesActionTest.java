package org.ecities.records.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ecities.pages.Asker;
import org.ecities.pages.PageChange;
import org.ecities.pages.PrivateValues;
import org.ecities.pages.Readership;
import org.ecities.pages.ValueChange;
import org.ecities.pages.WikiPages;
import org.ecities.records.FieldTypes;
import org.ecities.records.FieldValue;
import org.ecities.records.PrivateText;
import org.ecities.records.RecordLinks;
import org.ecities.records.RecordMerge;
import org.ecities.records.SchemaText;
import org.ecities.records.StubSchemas;
import org.ecities.records.Value;
import org.ecities.store.Consent;
import org.ecities.store.PrivateValue;
import org.ecities.store.PurgeKind;
import org.ecities.store.PurgeRequest;
import org.ecities.store.SqliteStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Earlier private values, for those who may read them. */
class ValuesActionTest {

    private static final Asker CLERK = new Asker("clerk", "", Set.of());
    private static final Asker OTHER = new Asker("other", "", Set.of());
    private static final Asker SECRETARIAT = new Asker("sec", "", Set.of("Secretariat"));
    private static final String PAGE = "Contact.0042";
    private static final String TEXT = "[{ALLOW edit clerk, Secretariat}]\r\n[{Person\r\n\r\nname: {en: Focal point}\r\n}]\r\n";

    @TempDir
    private Path folder;

    private final FieldTypes types = FieldTypes.standard();
    private final StubSchemas schemas = StubSchemas.everything();
    private SqliteStore store;
    private WikiPages pages;
    private ValuesAction action;

    @BeforeEach
    void open() {
        schemas.put(new SchemaText(types).read("""
                [{Schema

                name: Person
                label: {en: Person}
                titleField: name
                groups: []
                fields:
                  - {id: name, type: textByLanguage}
                  - {id: phone, type: text, label: Phone, readers: institution, was: [telephone]}
                  - {id: remark, type: text, label: Remark, readers: secretariat}
                  - {id: rank, type: text, label: Rank, readers: members, writers: secretariat}
                }]
                """).schema().orElseThrow());
        store = SqliteStore.open(folder, Clock.systemUTC());
        pages = new WikiPages(store, new RecordMerge(schemas, types), new RecordLinks(schemas, types));
        action = new ValuesAction(pages, new PrivateValues(store), schemas, types);
        pages.commit(Asker.system(), PageChange.text(PAGE, 0, TEXT), "");
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void keep(String field, int base, String value, Readership readers, Optional<Consent> consent) {
        Optional<String> text = Optional.ofNullable(value).map(said -> PrivateText.of(FieldValue.of(Value.of(said))));
        pages.commit(SECRETARIAT, PageChange.text(PAGE, 1, TEXT).with(
                List.of(new ValueChange(field, base, text, readers, consent))), "");
    }

    private void keepPhones() {
        keep("phone", 0, "3101", Readership.INSTITUTION, Optional.of(new Consent(
                "Listed as contact", Instant.parse("2026-03-01T00:00:00Z"), Optional.of(Instant.parse("2999-01-01T00:00:00Z")))));
        keep("phone", 1, "3102", Readership.SECRETARIAT, Optional.empty());
        keep("phone", 2, "3103", Readership.INSTITUTION, Optional.empty());
    }

    private Exchange get(Asker asker) throws Exception {
        return Exchange.get(action, asker, PAGE, Map.of());
    }

    private Exchange back(Asker asker, String field, String version, String base) throws Exception {
        return Exchange.post(action, asker, PAGE, Map.of(
                "field", new String[] {field}, "version", new String[] {version}, "base", new String[] {base}));
    }

    private PrivateValue phone() {
        return store.privateValues().latest(store.pages().head(PAGE).orElseThrow().pageId(), "phone").orElseThrow();
    }

    @Test
    void eachReaderSeesTheVersionsThatAreForThem() throws Exception {
        keepPhones();
        keep("remark", 0, "slow", Readership.SECRETARIAT, Optional.empty());

        assertThat(get(CLERK).html())
                .contains("3101", "3103", "Listed as contact, given on 1 March 2026, until 31 December 2998", "sec",
                        "The institution and the secretariat")
                .doesNotContain("3102", "Remark", "slow");
        assertThat(get(SECRETARIAT).html()).contains("3101", "3102", "3103", "Remark", "slow");
    }

    @Test
    void whoMayReadNoneGetsTheAnswerOfAPageThatIsNotThere() throws Exception {
        String before = refusal(get(OTHER));
        keepPhones();
        for (Asker asker : List.of(OTHER, Asker.anonymous())) {
            assertThat(refusal(get(asker))).isEqualTo(before);
            assertThat(refusal(Exchange.get(action, asker, "Contact.none", Map.of()))).isEqualTo(before);
        }
        assertThat(refusal(back(Asker.anonymous(), "phone", "1", "3"))).isEqualTo(before);
        assertThat(phone().version()).isEqualTo(3);
    }

    private static String refusal(Exchange exchange) {
        return exchange.status() + " " + exchange.shown("message");
    }

    @Test
    void anEarlierValueComesBackAsANewVersionWithItsConsent() throws Exception {
        keepPhones();
        Browser screen = get(CLERK).browser();
        assertThat(screen.form().select("[name=version]").eachAttr("value")).containsExactly("1");

        assertThat(back(CLERK, "phone", "1", "3").status()).isEqualTo(303);
        assertThat(phone().version()).isEqualTo(4);
        assertThat(phone().value()).hasValueSatisfying(text -> assertThat(text).contains("3101"));
        assertThat(phone().consent().map(Consent::scope)).contains("Listed as contact");
        assertThat(phone().author()).isEqualTo("clerk");
        assertThat(store.pages().head(PAGE).orElseThrow().version()).as("no version of the page").isEqualTo(1);

        keep("phone", 4, null, Readership.INSTITUTION, Optional.empty());
        assertThat(get(CLERK).html()).contains("Removed");
        assertThat(back(CLERK, "phone", "3", "0").status()).isEqualTo(303);
        assertThat(phone().value()).hasValueSatisfying(text -> assertThat(text).contains("3103"));
    }

    @Test
    void nothingComesBackThatIsNotTheirsToReadOrToWrite() throws Exception {
        keepPhones();
        keep("rank", 0, "first", Readership.MEMBERS, Optional.empty());
        keep("rank", 1, "second", Readership.MEMBERS, Optional.empty());

        for (String version : List.of("2", "9", "0", "x", "")) {
            assertThat(back(CLERK, "phone", version, "3").status()).as(version).isEqualTo(400);
        }
        assertThat(back(CLERK, "rank", "1", "2").status()).as("the secretariat writes it").isEqualTo(400);
        assertThat(back(OTHER, "rank", "1", "2").status()).isEqualTo(400);
        assertThat(get(OTHER).html()).contains("first", "second").doesNotContain("3101", "name=\"version\"");
        assertThat(back(SECRETARIAT, "rank", "1", "2").status()).isEqualTo(303);
        assertThat(phone().version()).isEqualTo(3);
    }

    @Test
    void whatSomebodyChangedMeanwhileIsNotOverwritten() throws Exception {
        keepPhones();
        assertThat(back(CLERK, "phone", "1", "1").status()).isEqualTo(409);
        assertThat(phone().version()).isEqualTo(3);
    }

    @Test
    void endedAndPurgedValuesAreToldButNotShown() throws Exception {
        keepPhones();
        keep("phone", 3, "3104", Readership.INSTITUTION, Optional.of(
                new Consent("Listed", Instant.EPOCH, Optional.of(Instant.EPOCH.plusSeconds(86_400)))));
        assertThat(get(CLERK).html()).contains("The consent ended.").doesNotContain("3104");
        assertThat(get(SECRETARIAT).html()).contains("3104");
        assertThat(back(CLERK, "phone", "4", "4").status()).isEqualTo(400);

        store.purges().purge(
                store.purges().plan(new PurgeRequest(PurgeKind.PRIVATE_VALUE, PAGE, "phone", 1, 1)), "root", "asked for");
        assertThat(get(SECRETARIAT).html()).contains("Removed for good").doesNotContain("3101", "Listed as contact");
    }

    @Test
    void valuesUnderAnEarlierIdAreThoseOfTheField() throws Exception {
        keep("telephone", 0, "3100", Readership.INSTITUTION, Optional.empty());
        assertThat(get(CLERK).html()).contains("3100");
        assertThat(back(CLERK, "telephone", "1", "0").status()).isEqualTo(303);
        assertThat(phone().value()).hasValueSatisfying(text -> assertThat(text).contains("3100"));
    }
}
