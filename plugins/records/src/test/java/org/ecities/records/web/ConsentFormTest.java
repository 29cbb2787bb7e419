package org.ecities.records.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ecities.pages.Asker;
import org.ecities.pages.Drafts;
import org.ecities.pages.PageChange;
import org.ecities.pages.PrivateValues;
import org.ecities.pages.WikiPages;
import org.ecities.records.FieldTypes;
import org.ecities.records.PrivateFields;
import org.ecities.records.RecordLinks;
import org.ecities.records.RecordMerge;
import org.ecities.records.SchemaText;
import org.ecities.records.StubSchemas;
import org.ecities.store.Consent;
import org.ecities.store.PrivateValue;
import org.ecities.store.SqliteStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The form asks what persons agreed to about private fields, and keeps it with their values. */
class ConsentFormTest {

    private static final Asker CLERK = new Asker("clerk", "", Set.of());
    private static final Asker SECRETARIAT = new Asker("sec", "", Set.of("Secretariat"));
    private static final String PAGE = "Contact.0042";
    private static final String TEXT = "[{ALLOW edit clerk, Secretariat}]\r\n[{Person\r\n\r\nname: {en: Focal point}\r\n}]\r\n";
    private static final Instant NOON = Instant.parse("2026-03-14T12:00:00Z");

    @TempDir
    private Path folder;

    private final FieldTypes types = FieldTypes.standard();
    private final StubSchemas schemas = StubSchemas.everything();
    private Instant now = NOON;
    private SqliteStore store;
    private FormAction action;

    @BeforeEach
    void open() {
        schemas.put(new SchemaText(types).read("""
                [{Schema

                name: Person
                label: {en: Person}
                titleField: name
                groups:
                  - {id: contact, label: {en: Contact}}
                fields:
                  - {id: name, type: textByLanguage, core: true}
                  - {id: phone, type: text, label: Phone, group: contact, readers: institution, consent: true}
                  - {id: mail, type: text, label: Mail, group: contact, readers: institution, consent: true}
                  - {id: remark, type: text, label: Remark, group: contact, readers: secretariat}
                }]
                """).schema().orElseThrow());
        store = SqliteStore.open(folder, new Clock() {
            @Override
            public Instant instant() {
                return now;
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        });
        RecordMerge merge = new RecordMerge(schemas, types);
        WikiPages pages = new WikiPages(store, merge, new RecordLinks(schemas, types));
        action = new FormAction(
                pages, merge, new PrivateFields(new PrivateValues(store)), schemas, types,
                new Drafts(store.drafts(), Clock.systemUTC()));
        pages.commit(Asker.system(), PageChange.text(PAGE, 0, TEXT), "");
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Browser get(Asker asker) throws Exception {
        return Exchange.get(action, asker, PAGE, Map.of()).browser();
    }

    private Exchange post(Asker asker, Browser browser) throws Exception {
        return Exchange.post(action, asker, PAGE, browser.send());
    }

    private static Browser agreed(Browser browser, String given, String scope, String until) {
        return browser.type("c.contact.given", given).type("c.contact.scope", scope).type("c.contact.until", until);
    }

    private PrivateValue value(String field) {
        return store.privateValues()
                .latest(store.pages().head(PAGE).orElseThrow().pageId(), field)
                .orElseThrow();
    }

    @Test
    void oneFieldsetOfASectionAsksForAllItsFields() throws Exception {
        Browser form = get(CLERK);
        assertThat(form.form().select("fieldset legend").eachText()).containsOnlyOnce("Consent of the person");
        assertThat(form.form().text()).contains("For: Phone, Mail.").doesNotContain("Remark");
        assertThat(form.form().select("[name^=c.]").eachAttr("name"))
                .containsExactly("c.contact.given", "c.contact.scope", "c.contact.until");
    }

    @Test
    void whatWasAgreedIsKeptWithTheValuesAndShownAgain() throws Exception {
        Browser form = agreed(get(CLERK).type("f.phone", "31"), "2026-03-01", "Listed as focal point", "2026-12-31");
        assertThat(post(CLERK, form).status()).isEqualTo(303);

        assertThat(value("phone").consent()).contains(new Consent(
                "Listed as focal point", Instant.parse("2026-03-01T00:00:00Z"),
                Optional.of(Instant.parse("2027-01-01T00:00:00Z"))));
        Browser again = get(CLERK);
        assertThat(again.named("c.contact.until").attr("value")).isEqualTo("2026-12-31");
        assertThat(again.named("c.contact.scope").attr("value")).isEqualTo("Listed as focal point");

        post(CLERK, again.type("f.mail", "a@b"));
        assertThat(value("mail").consent()).as("of the same section").isEmpty();
    }

    @Test
    void aNewConsentAloneMakesAVersionOfEachValueAndNothingTypedMakesNone() throws Exception {
        post(CLERK, get(CLERK).type("f.phone", "31").type("f.mail", "a@b"));
        assertThat(value("phone").consent()).isEmpty();
        post(CLERK, get(CLERK));
        assertThat(value("phone").version()).isEqualTo(1);

        post(CLERK, agreed(get(CLERK), "2026-03-01", "Listed", ""));
        assertThat(List.of(value("phone"), value("mail"))).allSatisfy(value -> {
            assertThat(value.version()).isEqualTo(2);
            assertThat(value.consent().orElseThrow().expires()).isEmpty();
        });
        post(CLERK, get(CLERK).type("f.phone", "32"));
        assertThat(value("phone").consent()).as("a changed value keeps the consent that is shown").isPresent();
        assertThat(value("mail").version()).isEqualTo(2);
        post(CLERK, get(CLERK).type("f.phone", ""));
        assertThat(value("phone").deleted()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''          | Listed | ''         | is not the day of the consent
            2026-02-30  | Listed | ''         | '2026-02-30' is not the day of the consent
            1 March     | Listed | ''         | '1 March' is not the day of the consent
            2026-03-01  | ''     | ''         | Say what the person agreed to
            2026-03-01  | Listed | soon       | 'soon' is not a last day
            2026-03-01  | Listed | 2026-02-01 | The last day 2026-02-01 is before
            """)
    void whatCannotBeReadIsSaidAndGivenBack(String given, String scope, String until, String message) throws Exception {
        Exchange refused = post(CLERK, agreed(get(CLERK).type("f.phone", "31"), given, scope, until));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.browser().form().select("fieldset .ec-form__error").text()).contains(message);
        assertThat(refused.browser().named("c.contact.scope").attr("value")).isEqualTo(scope);
        assertThat(store.privateValues().pages()).isEmpty();
    }

    @Test
    void whatHasEndedIsToCheckAndTheSecretariatAloneSeesTheValue() throws Exception {
        post(CLERK, agreed(get(CLERK).type("f.phone", "3131"), "2026-03-01", "Listed", "2026-03-14"));
        assertThat(get(CLERK).form().text()).doesNotContain("Please check");
        now = NOON.plus(Duration.ofDays(1));

        Browser form = get(CLERK);
        assertThat(form.form().text()).contains("Please check Phone: the consent ended on 14 March 2026.");
        assertThat(form.form().html()).doesNotContain("3131");
        assertThat(get(SECRETARIAT).named("f.phone").attr("value")).isEqualTo("3131");

        post(CLERK, get(CLERK));
        assertThat(value("phone").version()).as("a form nobody touched").isEqualTo(1);
        post(SECRETARIAT, get(SECRETARIAT).type("c.contact.until", "2027-03-14"));
        assertThat(value("phone").value()).hasValueSatisfying(text -> assertThat(text).contains("3131"));
        assertThat(get(CLERK).named("f.phone").attr("value")).isEqualTo("3131");
    }

    @Test
    void anEditorWhoDoesNotSeeTheEndedValueCanEnterAnotherOne() throws Exception {
        post(CLERK, agreed(get(CLERK).type("f.phone", "3131"), "2026-03-01", "Listed", "2026-03-14"));
        now = NOON.plus(Duration.ofDays(1));

        Browser form = agreed(get(CLERK).type("f.phone", "4242"), "2026-03-15", "Listed again", "");
        assertThat(post(CLERK, form).status()).isEqualTo(303);
        assertThat(value("phone").version()).isEqualTo(2);
        assertThat(value("phone").value()).hasValueSatisfying(text -> assertThat(text).contains("4242"));
    }

    @Test
    void aConflictCarriesWhatWasTypedOfConsents() throws Exception {
        post(CLERK, get(CLERK).type("f.phone", "1"));
        Browser late = agreed(get(CLERK).type("f.phone", "3"), "2026-03-01", "Listed", "");
        post(SECRETARIAT, get(SECRETARIAT).type("f.phone", "2"));

        Exchange conflict = post(CLERK, late);
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(post(CLERK, conflict.browser().check("choice.phone", "mine", true)).status()).isEqualTo(303);
        assertThat(value("phone").consent().map(Consent::scope)).contains("Listed");
    }

    @Test
    void aDesignAsksForConsentToFieldsForFewOnly() {
        String open = "[{Schema\n\nname: Town\nlabel: {en: Town}\ntitleField: name\ngroups: []\nfields:\n"
                + "  - {id: name, type: text}\n  - {id: phone, type: text, consent: true}\n}]";
        assertThat(new SchemaText(types).read(open).violations()).extracting(found -> found.key())
                .containsExactly("records.violation.schema.consent");
    }
}
