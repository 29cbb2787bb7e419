package org.ecities.records.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ecities.pages.Asker;
import org.ecities.pages.PageChange;
import org.ecities.pages.PrivateValues;
import org.ecities.pages.WikiPages;
import org.ecities.records.Answer;
import org.ecities.records.Catalogue;
import org.ecities.records.FieldTypes;
import org.ecities.records.PageSchemas;
import org.ecities.records.PrivateFields;
import org.ecities.records.Query;
import org.ecities.records.RecordLinks;
import org.ecities.records.RecordMerge;
import org.ecities.records.Schema;
import org.ecities.records.Summarised;
import org.ecities.records.Summary;
import org.ecities.records.web.design.DesignAction;
import org.ecities.store.PageHead;
import org.ecities.store.SqliteStore;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DesignActionTest {

    private static final Asker LEE = new Asker("lee", "Lee", Set.of("Secretariat"));
    private static final Asker KIM = new Asker("kim", "Kim", Set.of());
    private static final String DESIGN = "Schema.City";
    private static final String TEXT = """
            [{Schema

            name: City
            titleField: name
            groups:
              - id: place
                label: {en: Place, ko: 위치}
            fields:
              # The place
              - id: name
                type: text
                label: {en: Name, ko: 이름}
              - id: area   # square kilometres
                type: decimal
                label: {en: Area}
                key: survey
            }]
            """.replace("\n", "\r\n");

    @TempDir
    private Path folder;

    private SqliteStore store;
    private WikiPages pages;
    private PageSchemas schemas;
    private DesignAction action;

    @BeforeEach
    void open() {
        FieldTypes types = FieldTypes.standard();
        store = SqliteStore.open(folder, Clock.systemUTC());
        schemas = new PageSchemas(store.pages(), types);
        store.feed().follow("schemas", store.feed().last(), schemas);
        pages = new WikiPages(store, new RecordMerge(schemas, types), new RecordLinks(schemas, types));
        save(DESIGN, TEXT);
        save("City.Suwon", "[{City\n\nname: Suwon\narea: 121.05\n}]");
        save("City.Cebu", "[{City\n\nname: Cebu\narea: 315\n}]");
        save("City.Dakar", "[{City\n\nname: Dakar\n}]");
        action = new DesignAction(pages, new AllPages(), schemas, types, new PrivateFields(new PrivateValues(store)),
                prefix -> store.pages().pages(prefix, 0, 100).stream().map(PageHead::name).toList());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void isForTheSecretariatAlone() throws Exception {
        assertThat(get(KIM, Map.of()).status()).isEqualTo(403);
        assertThat(post(KIM, Map.of("do", new String[] {"close"}, "field", new String[] {"area"})).status()).isEqualTo(403);
        assertThat(text(DESIGN)).isEqualTo(TEXT);
        assertThat(get(LEE, Map.of()).html()).contains("Area", "Number with decimals").doesNotContain("titleField");
    }

    @Test
    void saysEveryKindOfAnswerInWords() throws Exception {
        form(Map.of("add", new String[] {"field"})).named("type").select("option[value~=.]").forEach(kind ->
                assertThat(kind.text()).as(kind.attr("value")).isNotEqualTo(kind.attr("value")));
    }

    @Test
    void addsAFieldWithOptionsAndTheirList() throws Exception {
        Browser form = form(Map.of("add", new String[] {"field"}))
                .type("label.en", "Waste: how often").type("label.ko", "수거 주기").choose("type", "choice")
                .type("options", "Every day\nOnce a week").type("options.ko", "매일\n주 1회").check("facet", "true", true);

        assertThat(send(form, "save").status()).isEqualTo(303);

        Schema schema = schemas.schema("City").orElseThrow();
        assertThat(schema.field("wasteHowOften").orElseThrow().vocabulary()).hasValue("Vocabulary.City-WasteHowOften");
        assertThat(schemas.vocabulary("Vocabulary.City-WasteHowOften").orElseThrow().terms())
                .containsEntry("once-a-week", Map.of("en", "Once a week", "ko", "주 1회"));
        assertThat(text(DESIGN)).startsWith(TEXT.substring(0, TEXT.indexOf("}]")));
    }

    @Test
    void changesNothingButWhatWasChanged() throws Exception {
        Browser form = form(field("area")).type("label.ko", "면적");

        assertThat(send(form, "save").status()).isEqualTo(303);
        assertThat(text(DESIGN)).isEqualTo(TEXT.replace("{en: Area}", "{en: Area, ko: 면적}"));
        assertThat(send(form(field("area")), "save").status()).isEqualTo(303);
        assertThat(store.pages().head(DESIGN).orElseThrow().version()).isEqualTo(2);
    }

    @Test
    void saysWhatWouldBreakBeforeItSaves() throws Exception {
        Exchange asked = send(form(field("area")).choose("type", "integer"), "save");

        assertThat(asked.status()).isEqualTo(200);
        assertThat(Jsoup.parse(asked.html()).text())
                .contains("2 of 3 pages have an answer. 1 pages would say: please check.", "City.Suwon: '121.05' is not a whole number");
        assertThat(text(DESIGN)).isEqualTo(TEXT);

        assertThat(send(asked.browser(), "agree").status()).isEqualTo(303);
        assertThat(text(DESIGN)).isEqualTo(TEXT.replace("type: decimal", "type: integer"));
        assertThat(text("City.Suwon")).contains("121.05");
    }

    @Test
    void namesNoPageThatTheAskerMayNotView() throws Exception {
        save("City.Hidden", "[{ALLOW view admin}]\n[{City\n\nname: Hidden\narea: 1.5\n}]");

        String shown = send(form(field("area")).choose("type", "integer"), "try").html();

        assertThat(shown).contains("2 of 3 pages").doesNotContain("Hidden");
    }

    @Test
    void keepsWhatWasTypedWhenItIsRefused() throws Exception {
        Exchange refused = send(form(Map.of("add", new String[] {"field"})).type("help.en", "Typed already."), "save");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.browser().named("help.en").attr("value")).isEqualTo("Typed already.");
        assertThat(refused.html()).contains("Write a name in at least one language.", "Choose the kind of answer.");

        Exchange limits = send(form(field("area")).type("min", "many"), "save");
        assertThat(limits.status()).isEqualTo(422);
        assertThat(Jsoup.parse(limits.html()).text()).contains("'many' is not accepted. Write a number");
    }

    @Test
    void mergesTwoPeopleAndAsksWhereBothChangedTheSame() throws Exception {
        Browser first = form(field("area")).type("label.en", "Surface");
        Browser second = form(field("area")).type("unit", "km²");
        Browser third = form(field("area")).type("label.en", "Extent");
        send(first, "save");

        assertThat(send(second, "save").status()).isEqualTo(303);
        assertThat(text(DESIGN)).contains("label: {en: Surface}", "unit: km²");

        Exchange clash = send(third, "save");
        assertThat(clash.status()).isEqualTo(409);
        assertThat(Jsoup.parse(clash.html()).text()).contains("Theirs: Surface. Yours: Extent.");
        assertThat(send(clash.browser(), "save").status()).isEqualTo(303);
        assertThat(text(DESIGN)).contains("label: {en: Extent}", "unit: km²");
    }

    @Test
    void closesMovesAndRenamesWithoutTouchingPages() throws Exception {
        post(LEE, step("close", "area"));
        assertThat(schemas.schema("City").orElseThrow().field("area").orElseThrow().closed()).isTrue();
        assertThat(get(LEE, Map.of()).html()).contains("Closed: no longer asked for");
        post(LEE, step("open", "area"));
        assertThat(text(DESIGN)).isEqualTo(TEXT);
        assertThat(post(LEE, step("close", "name")).status()).isEqualTo(422);

        post(LEE, step("up", "area"));
        assertThat(schemas.schema("City").orElseThrow().fields().get(0).id()).isEqualTo("area");
        post(LEE, step("down", "area"));
        assertThat(text(DESIGN)).isEqualTo(TEXT);

        send(form(field("area")).type("id", "surface"), "save");
        assertThat(text(DESIGN)).contains("id: surface   # square kilometres", "was:\r\n      - area");
        assertThat(store.pages().head("City.Suwon").orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void changesAList() throws Exception {
        save("Vocabulary.Topics", "[{Vocabulary\n\nwaste: {en: Waste, ko: 폐기물}\nwater: Water\n}]");
        String list = "Vocabulary.Topics";
        Browser form = new Browser(forms(Exchange.get(action, LEE, list, Map.of()).html(), "options"));
        form.type("options", "Digital twins\nWaste").type("options.ko", "디지털 트윈\n폐기물");
        assertThat(Exchange.post(action, LEE, list, with(form.send(), "add")).status()).isEqualTo(303);
        assertThat(text(list)).contains("water: Water\r\ndigital-twins: {en: Digital twins, ko: 디지털 트윈}\r\n}]");

        form.type("options", "One\nTwo").type("options.ko", "하나");
        Exchange refused = Exchange.post(action, LEE, list, with(form.send(), "add"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html()).contains(">One\r\nTwo<", ">하나<");

        Browser names = Exchange.get(action, LEE, list, Map.of("term", new String[] {"water"})).browser();
        assertThat(Exchange.post(action, LEE, list, with(names.type("label.ko", "물").send(), "save")).status()).isEqualTo(303);
        Exchange.post(action, LEE, list, Map.of("do", new String[] {"close"}, "term", new String[] {"waste"}));
        Exchange.post(action, LEE, list, Map.of("do", new String[] {"up"}, "term", new String[] {"water"}));
        assertThat(text(list)).contains("water: {en: Water, ko: 물}\r\nwaste: {en: Waste, ko: 폐기물, closed: true}");
    }

    private static String forms(String html, String input) {
        return Jsoup.parse(html).select("form:has([name=" + input + "])").outerHtml();
    }

    private static Map<String, String[]> step(String step, String field) {
        return Map.of("do", new String[] {step}, "field", new String[] {field});
    }

    private static Map<String, String[]> field(String id) {
        return Map.of("field", new String[] {id});
    }

    private Browser form(Map<String, String[]> params) throws Exception {
        return get(LEE, params).browser();
    }

    private Exchange send(Browser form, String step) throws Exception {
        return post(LEE, with(form.send(), step));
    }

    private static Map<String, String[]> with(Map<String, String[]> params, String step) {
        Map<String, String[]> sent = new HashMap<>(params);
        sent.put("do", new String[] {step});
        return sent;
    }

    private Exchange get(Asker asker, Map<String, String[]> params) throws Exception {
        return Exchange.get(action, asker, DESIGN, params);
    }

    private Exchange post(Asker asker, Map<String, String[]> params) throws Exception {
        return Exchange.post(action, asker, DESIGN, params);
    }

    private String text(String page) {
        return store.pages().page(page).orElseThrow().text();
    }

    private void save(String page, String text) {
        int base = store.pages().head(page).map(PageHead::version).orElse(0);
        pages.commit(Asker.system(), PageChange.text(page, base, text), "");
    }

    /** Finds every city the asker may view. */
    private final class AllPages implements Catalogue {

        @Override
        public Answer ask(Query query, Asker asker) {
            List<Answer.Hit> hits = store.pages().pages("City.", 0, 100).stream()
                    .filter(page -> pages.view(asker, page.name()).isPresent())
                    .map(page -> new Answer.Hit(
                            page.pageId(), page.name(), page.name(), Optional.of("City"), Instant.EPOCH, Map.of(), List.of()))
                    .toList();
            return new Answer(hits.size(), query.offset() == 0 ? hits : List.of(), Map.of());
        }

        @Override
        public Summarised summarise(Summary summary, Asker asker) {
            throw new UnsupportedOperationException("no screen here asks for it");
        }

        @Override
        public List<Answer.Hit> suggest(String letters, int limit, Asker asker) {
            return List.of();
        }

        @Override
        public long passed() {
            return 0;
        }
    }
}
