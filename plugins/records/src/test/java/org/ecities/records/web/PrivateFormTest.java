package org.ecities.records.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ecities.pages.Asker;
import org.ecities.pages.Drafts;
import org.ecities.pages.PageChange;
import org.ecities.pages.PageTag;
import org.ecities.pages.PrivateValues;
import org.ecities.pages.TagFinder;
import org.ecities.pages.TagSpan;
import org.ecities.pages.WikiPages;
import org.ecities.records.FieldTypes;
import org.ecities.records.IndexedPage;
import org.ecities.records.PrivateFields;
import org.ecities.records.RecordIndexing;
import org.ecities.records.RecordLinks;
import org.ecities.records.RecordMerge;
import org.ecities.records.SchemaText;
import org.ecities.records.StubSchemas;
import org.ecities.store.PrivateValue;
import org.ecities.store.SqliteStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A field with {@code readers}: its value is in the form and on the page of those who may read it, nowhere else. */
class PrivateFormTest {

    private static final Asker KIM = new Asker("kim", "", Set.of());
    private static final Asker SECRETARIAT = new Asker("sec", "", Set.of("Secretariat"));
    private static final Asker ADMIN = new Asker("root", "", Set.of("Admin"));
    private static final String PAGE = "City.Suwon";
    private static final String PHONE = "+82 31 228 2114";
    private static final String TEXT = "[{City\r\n\r\nname: {en: Suwon}\r\npopulation: 1000\r\n}]\r\nProse.\r\n";

    @TempDir
    private Path folder;

    private final FieldTypes types = FieldTypes.standard();
    private final StubSchemas schemas = StubSchemas.everything();
    private SqliteStore store;
    private WikiPages pages;
    private PrivateFields privateFields;
    private FormAction action;

    @BeforeEach
    void open() {
        String schema = StubSchemas.EVERYTHING
                .replace("{id: phone, type: phone,", "{id: phone, readers: secretariat, type: phone,")
                .replace("{id: mayor, type: text,", "{id: mayor, readers: members, type: text,");
        schemas.put(new SchemaText(types).read(schema).schema().orElseThrow());
        RecordMerge merge = new RecordMerge(schemas, types);
        store = SqliteStore.open(folder, Clock.systemUTC());
        pages = new WikiPages(store, merge, new RecordLinks(schemas, types));
        privateFields = new PrivateFields(new PrivateValues(store));
        action = new FormAction(
                pages, merge, privateFields, schemas, types, new Drafts(store.drafts(), Clock.systemUTC()));
        pages.commit(ADMIN, PageChange.text(PAGE, 0, TEXT), "");
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void theFormKeepsThemApartFromTheTextInTheSameChange() throws Exception {
        long before = store.feed().last();
        Exchange saved = post(SECRETARIAT, get(SECRETARIAT).type("f.phone", PHONE).type("f.population", "1200"));

        assertThat(saved.status()).isEqualTo(303);
        assertThat(text()).isEqualTo(TEXT.replace("1000", "1200"));
        assertThat(store.feed().last()).isEqualTo(before + 1);
        assertThat(store.feed().since(before, 10).toString()).doesNotContain(PHONE, "Phone");
        assertThat(value("phone")).satisfies(value -> {
            assertThat(value.value()).hasValueSatisfying(text -> assertThat(text).contains("+82"));
            assertThat(value.readers()).isEqualTo("secretariat");
            assertThat(value.change()).isEqualTo(before + 1);
        });
        assertThat(get(SECRETARIAT).named("f.phone").attr("value")).isEqualTo(PHONE);
    }

    @Test
    void aValueAloneMakesNoVersionOfThePage() throws Exception {
        post(SECRETARIAT, get(SECRETARIAT).type("f.phone", PHONE));

        assertThat(store.pages().head(PAGE).orElseThrow().version()).isEqualTo(1);
        assertThat(value("phone").version()).isEqualTo(1);
        post(SECRETARIAT, get(SECRETARIAT));
        assertThat(value("phone").version()).isEqualTo(1);
        post(SECRETARIAT, get(SECRETARIAT).type("f.phone", ""));
        assertThat(value("phone").deleted()).isTrue();
    }

    @Test
    void whoMayNotReadAFieldGetsNoInputAndCannotSendOne() throws Exception {
        post(SECRETARIAT, get(SECRETARIAT).type("f.phone", PHONE));
        Browser browser = get(KIM);
        assertThat(browser.form().html()).doesNotContain("f.phone", "v.phone", "31 228");

        Map<String, String[]> forged = new java.util.HashMap<>(browser.send());
        forged.put("f.phone", new String[] {"+82 31 000 0000"});
        forged.put("v.phone", new String[] {"1"});
        assertThat(Exchange.post(action, KIM, PAGE, forged).status()).isEqualTo(303);
        assertThat(value("phone").version()).isEqualTo(1);
    }

    @Test
    void eachReaderSeesTheirPartOfThePage() throws Exception {
        post(SECRETARIAT, get(SECRETARIAT).type("f.phone", PHONE).type("f.mayor", "First Mayor"));

        assertThat(html(Asker.anonymous())).doesNotContain("First Mayor", "31-228", "Phone");
        assertThat(html(KIM)).contains("First Mayor", "Shown to signed-in people only").doesNotContain("31-228", "Phone");
        assertThat(html(SECRETARIAT)).contains("First Mayor", "31-228", "Shown to the secretariat only");
    }

    @Test
    void bothTextsOfAConflictAreShownAndTheChosenOneIsKept() throws Exception {
        for (String choice : List.of("mine", "theirs")) {
            post(SECRETARIAT, get(SECRETARIAT).type("f.mayor", "First Mayor"));
            Browser late = get(SECRETARIAT).type("f.mayor", "Third Mayor").type("f.population", choice.equals("mine") ? "7" : "8");
            post(KIM, get(KIM).type("f.mayor", "Second Mayor"));

            Exchange conflict = post(SECRETARIAT, late);
            assertThat(conflict.status()).isEqualTo(409);
            assertThat(conflict.browser().form().select("pre").eachText())
                    .containsExactly("First Mayor", "Second Mayor", "Third Mayor");
            assertThat(post(SECRETARIAT, conflict.browser().check("choice.mayor", choice, true)).status()).isEqualTo(303);
            assertThat(get(KIM).named("f.mayor").attr("value"))
                    .isEqualTo(choice.equals("mine") ? "Third Mayor" : "Second Mayor");
            assertThat(text()).contains("population: " + (choice.equals("mine") ? "7" : "8"));
        }
    }

    @Test
    void twoPeopleWhoChangeDifferentFieldsDoNotMeet() throws Exception {
        Browser late = get(SECRETARIAT).type("f.phone", PHONE);
        post(KIM, get(KIM).type("f.mayor", "First Mayor").type("f.population", "7"));

        assertThat(post(SECRETARIAT, late).status()).isEqualTo(303);
        assertThat(value("mayor").value()).isPresent();
        assertThat(value("phone").value()).isPresent();
    }

    @Test
    void aRefusedFormGivesBackWhatWasTyped() throws Exception {
        Exchange refused = post(SECRETARIAT, get(SECRETARIAT).type("f.phone", PHONE).type("f.population", "many"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.browser().named("f.phone").attr("value")).isEqualTo(PHONE);
        assertThat(store.privateValues().latest(page(), "phone")).isEmpty();
        assertThat(post(SECRETARIAT, refused.browser().type("f.population", "7")).status()).isEqualTo(303);
        assertThat(value("phone").value()).isPresent();
    }

    @Test
    void theIndexHoldsNothingOfThem() throws Exception {
        post(SECRETARIAT, get(SECRETARIAT).type("f.phone", PHONE).type("f.mayor", "First Mayor"));
        pages.commit(ADMIN, PageChange.text(PAGE, 1, TEXT.replace("1000", "1000\r\nphone: '+82 31 555 5555'")), "");
        IndexedPage indexed = new RecordIndexing(schemas, types, (name, text) -> List.of("all"))
                .describe(store.pages().page(PAGE).orElseThrow());

        assertThat(indexed.toString()).doesNotContain("First Mayor", "31 228", "555");
        assertThat(indexed.values()).doesNotContainKeys("phone", "mayor").containsKey("population");
    }

    @Test
    void aPrivateFieldInTheTextIsToCheckAndTheFormTakesItOut() throws Exception {
        pages.commit(ADMIN, PageChange.text(PAGE, 1, TEXT.replace("1000", "1000\r\nphone: '+82 31 555 5555'")), "");
        assertThat(html(SECRETARIAT)).contains("Take it out of the text");
        assertThat(html(KIM)).doesNotContain("555 5555");

        post(SECRETARIAT, get(SECRETARIAT).type("f.phone", PHONE));
        assertThat(text()).isEqualTo(TEXT);
        assertThat(value("phone").value()).isPresent();
    }

    @Test
    void aFormDesignSaysReadersInKnownWords() {
        assertThat(violations("{id: phone, type: phone, readers: friends}")).containsExactly("records.violation.schema.readers");
        assertThat(violations("{id: phone, type: phone, readers: members, facet: true}")).isEmpty();
        assertThat(violations("{id: phone, type: phone, readers: members, key: phones}"))
                .containsExactly("records.violation.schema.private");
        assertThat(violations("{id: phone, type: phone, readers: members, required: true}"))
                .containsExactly("records.violation.schema.private");
        assertThat(violations("{id: phone, type: phone, readers: public, required: true}")).isEmpty();
    }

    private List<String> violations(String field) {
        String text = "[{Schema\n\nname: Town\nlabel: {en: Town}\ntitleField: name\ngroups: []\nfields:\n"
                + "  - {id: name, type: text}\n  - " + field + "\n}]";
        return new SchemaText(types).read(text).violations().stream().map(found -> found.key()).toList();
    }

    private Browser get(Asker asker) throws Exception {
        return Exchange.get(action, asker, PAGE, Map.of()).browser();
    }

    private Exchange post(Asker asker, Browser browser) throws Exception {
        return Exchange.post(action, asker, PAGE, browser.send());
    }

    private String html(Asker asker) {
        String text = text();
        TagSpan tag = TagFinder.find(text).get(0);
        return new RecordTag(schemas, types, privateFields)
                .html(new PageTag.Use(tag.name(), tag.body(text), PAGE, text, asker, Locale.ENGLISH));
    }

    private long page() {
        return store.pages().head(PAGE).orElseThrow().pageId();
    }

    private PrivateValue value(String field) {
        return store.privateValues().latest(page(), field).orElseThrow();
    }

    private String text() {
        return store.pages().page(PAGE).orElseThrow().text();
    }
}
