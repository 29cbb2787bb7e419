package org.ecities.records.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.ecities.pages.Asker;
import org.ecities.pages.ConflictException;
import org.ecities.pages.Drafts;
import org.ecities.pages.PageChange;
import org.ecities.pages.PrivateValues;
import org.ecities.pages.WikiPages;
import org.ecities.records.FieldTypes;
import org.ecities.records.PrivateFields;
import org.ecities.records.RecordLinks;
import org.ecities.records.RecordMerge;
import org.ecities.records.StubSchemas;
import org.ecities.store.PageHead;
import org.ecities.store.SqliteStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormActionTest {

    private static final Asker KIM = new Asker("kim", "Kim", Set.of());
    private static final Asker ADMIN = new Asker("root", "Root", Set.of("Admin"));
    private static final String PAGE = "City.Suwon";
    private static final String TEXT = """
            [{City

            name: {en: Suwon}
            country: KR   # code
            population: 1000
            needs: [waste]
            }]
            Prose.
            """.replace("\n", "\r\n");

    @TempDir
    private Path folder;

    private SqliteStore store;
    private WikiPages pages;
    private FormAction action;

    @BeforeEach
    void open() {
        StubSchemas schemas = StubSchemas.everything();
        FieldTypes types = FieldTypes.standard();
        RecordMerge merge = new RecordMerge(schemas, types);
        store = SqliteStore.open(folder, Clock.systemUTC());
        pages = new WikiPages(store, merge, new RecordLinks(schemas, types));
        action = new FormAction(
                pages, merge, new PrivateFields(new PrivateValues(store)), schemas, types, new Drafts(store.drafts(), Clock.systemUTC()));
        edit(TEXT);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void showsTheFormOfAPage() throws Exception {
        Exchange shown = get(PAGE);
        assertThat(shown.part()).isEqualTo("form");
        assertThat(shown.title()).isEqualTo("Edit: Suwon");
        assertThat(shown.shown("pageName")).isEqualTo(PAGE);
        assertThat(shown.browser().send()).containsEntry("base", new String[] {"1"}).containsEntry("token", new String[] {"token"});
    }

    @Test
    void offersWhatWasRefusedAndNotSaved() throws Exception {
        store.accounts().create("kim", "Kim", "", "hash");
        post(get(PAGE).browser().type("f.population", "many"));

        assertThat(get(PAGE).shown("draft")).isNotNull();
        Exchange continued = Exchange.get(action, KIM, PAGE, Map.of("draft", new String[] {"continue"}));
        assertThat(continued.browser().send().get("f.population")).containsExactly("many");
        assertThat(continued.shown("draft")).isNull();

        post(get(PAGE).browser().type("f.population", "1300"));
        assertThat(get(PAGE).shown("draft")).isNull();
    }

    @Test
    void savesOnlyWhatWasChanged() throws Exception {
        Exchange saved = post(get(PAGE).browser().type("f.population", "1200"));
        assertThat(saved.status()).isEqualTo(303);
        assertThat(saved.location()).isEqualTo("/wiki/City.Suwon");
        assertThat(text()).isEqualTo(TEXT.replace("1000", "1200"));
        assertThat(head().note()).isEqualTo("changed: Population");
        assertThat(head().author()).isEqualTo("kim");
    }

    @Test
    void asksOnceAboutAnImplausibleJumpAndNeverBlocksIt() throws Exception {
        edit(TEXT.replace("population: 1000", "density: 1000"));
        Exchange asked = post(get(PAGE).browser().type("f.density", "10000"));
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.browser().form().text()).contains("Was 1,000, now 10,000", "once more", "If they are right, save again.");
        Exchange another = post(asked.browser().type("f.density", "20000"));
        assertThat(another.status()).isEqualTo(422);
        assertThat(post(another.browser()).status()).isEqualTo(303);
        assertThat(text()).contains("density: 20000");
        assertThat(post(get(PAGE).browser().type("f.density", "1").type("note", "was typed wrongly")).status()).isEqualTo(303);
    }

    @Test
    void keepsTheAuthorsNote() throws Exception {
        post(get(PAGE).browser().type("f.population", "1200").type("note", " new census "));
        assertThat(head().note()).isEqualTo("new census");
    }

    @Test
    void makesNoVersionWhenNothingChangedOrWhenSentTwice() throws Exception {
        assertThat(post(get(PAGE).browser()).status()).isEqualTo(303);
        assertThat(head().version()).isEqualTo(1);
        Browser browser = get(PAGE).browser().type("f.population", "1200");
        assertThat(post(browser).status()).isEqualTo(303);
        assertThat(post(browser).status()).isEqualTo(303);
        assertThat(head().version()).isEqualTo(2);
    }

    @Test
    void mergesWithWhatOthersDidMeanwhile() throws Exception {
        Browser browser = get(PAGE).browser().type("f.population", "1200").check("f.needs", "water", true);
        edit(TEXT.replace("Prose", "Better prose").replace("[waste]", "[waste, participation]"));
        assertThat(post(browser).status()).isEqualTo(303);
        assertThat(text()).contains("Better prose", "population: 1200", "  - waste\r\n  - participation\r\n  - water");
    }

    @Test
    void refusesNewErrorsAndGivesBackWhatWasTyped() throws Exception {
        Exchange refused = post(get(PAGE).browser().type("f.population", "many").type("note", "mine"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.part()).isEqualTo("form");
        assertThat(refused.browser().named("f.population").attr("value")).isEqualTo("many");
        assertThat(refused.browser().named("note").attr("value")).isEqualTo("mine");
        assertThat(text()).isEqualTo(TEXT);
        assertThat(post(refused.browser().type("f.population", "7")).status()).isEqualTo(303);
    }

    @Test
    void givesBackWhatWasTypedWhenThePageIsRefused() throws Exception {
        Exchange refused = post(get(PAGE).browser().type("f.population", "5").type("note", "n".repeat(600)));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.browser().named("f.population").attr("value")).isEqualTo("5");
        assertThat(refused.browser().form().select("[role=alert]")).isNotEmpty();
    }

    @Test
    void showsBothTextsOfAConflictAndSavesTheChosenOne() throws Exception {
        for (String choice : new String[] {"mine", "theirs"}) {
            edit(TEXT);
            Browser browser = get(PAGE).browser().type("f.population", "1200").choose("f.country", "NO").type("note", "mine");
            edit(TEXT.replace("1000", "1100").replace("[waste]", "[water]"));
            Exchange conflict = post(browser);
            assertThat(conflict.status()).isEqualTo(409);
            assertThat(conflict.part()).isEqualTo("conflict");
            assertThat(conflict.shown("conflict")).isInstanceOf(ConflictException.class);
            assertThat(conflict.browser().form().select("pre").eachText()).containsExactly("1000", "1100", "1200");
            assertThat(text()).contains("1100");
            assertThat(post(conflict.browser().check("choice.population", choice, true)).status()).isEqualTo(303);
            assertThat(text()).isEqualTo(TEXT
                    .replace("1000", choice.equals("mine") ? "1200" : "1100")
                    .replace("[waste]", "[water]")
                    .replace("KR   # code", "NO   # code"));
            assertThat(head().note()).isEqualTo("mine");
        }
    }

    @Test
    void settlesTextsByLanguageOneByOne() throws Exception {
        Browser browser = get(PAGE).browser()
                .type("f.name.en", "Suwon-si").type("f.name.newLanguage", "ko").type("f.name.newText", "수원시");
        edit(TEXT.replace("{en: Suwon}", "{en: Suwon City, fr: Souwon}"));
        Exchange conflict = post(browser);
        post(conflict.browser().check("choice.name", "theirs", true));
        assertThat(text()).contains("en: Suwon City", "fr: Souwon", "ko: 수원시");
    }

    @Test
    void makesNewPagesWithASchema() throws Exception {
        assertThat(get("City.Busan").html()).contains("/form/City.Busan?schema=City");
        Exchange shown = get("City.Busan", "City");
        assertThat(shown.title()).isEqualTo("New: City.Busan");
        Exchange saved = Exchange.post(action, KIM, "City.Busan", shown.browser().type("f.name.en", "Busan").send());
        assertThat(saved.status()).isEqualTo(303);
        assertThat(pages.view(KIM, "City.Busan").orElseThrow().text())
                .isEqualTo("[{City\r\n\r\nname:\r\n  en: Busan\r\n}]\r\n");
        Exchange again = Exchange.post(action, KIM, "City.Busan", shown.browser().type("f.name.en", "Busan").send());
        assertThat(again.status()).isEqualTo(303);
        assertThat(pages.view(KIM, "City.Busan").orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void carriesEverythingWhenThePageWasDeletedMeanwhile() throws Exception {
        Browser browser = get(PAGE).browser().type("f.population", "1200");
        pages.commit(ADMIN, PageChange.deletion(PAGE, 1), "");
        Exchange conflict = post(browser);
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(post(conflict.browser()).status()).isEqualTo(303);
        assertThat(text()).contains("en: Suwon", "country: KR", "population: 1200", "- waste");
    }

    @Test
    void leadsToTheTextWhenTheRecordCannotBeRead() throws Exception {
        edit(TEXT.replace("country", "name"));
        Exchange shown = get(PAGE);
        assertThat(shown.status()).isEqualTo(422);
        assertThat(shown.html()).contains("Line 4", "/edit/City.Suwon");
    }

    @Test
    void asksForRights() throws Exception {
        assertThat(Exchange.get(action, Asker.anonymous(), PAGE, Map.of()).status()).isEqualTo(403);
        assertThat(Exchange.post(action, Asker.anonymous(), PAGE, get(PAGE).browser().send()).status()).isEqualTo(403);
        assertThat(Exchange.get(action, Asker.anonymous(), "City.New", Map.of()).status()).isEqualTo(403);
    }

    @Test
    void refusesOddRequests() throws Exception {
        assertThat(get(PAGE + "2", "Town").status()).isEqualTo(404);
        for (String base : new String[] {"", "x", "-1", "99", "99999999999"}) {
            Map<String, String[]> params = new HashMap<>(get(PAGE).browser().send());
            params.put("base", new String[] {base});
            assertThat(Exchange.post(action, KIM, PAGE, params).status()).as(base).isEqualTo(400);
        }
    }

    private Exchange get(String page) throws Exception {
        return Exchange.get(action, KIM, page, Map.of());
    }

    private Exchange get(String page, String schema) throws Exception {
        return Exchange.get(action, KIM, page, Map.of("schema", new String[] {schema}));
    }

    private Exchange post(Browser browser) throws Exception {
        return Exchange.post(action, KIM, PAGE, browser.send());
    }

    private void edit(String text) {
        int base = store.pages().head(PAGE).map(PageHead::version).orElse(0);
        pages.commit(ADMIN, PageChange.text(PAGE, base, text), "");
    }

    private String text() {
        return store.pages().page(PAGE).orElseThrow().text();
    }

    private PageHead head() {
        return store.pages().head(PAGE).orElseThrow();
    }
}
