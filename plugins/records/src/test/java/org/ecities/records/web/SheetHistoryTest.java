package org.ecities.records.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ecities.pages.Asker;
import org.ecities.pages.PageChange;
import org.ecities.pages.PrivateValues;
import org.ecities.pages.Readership;
import org.ecities.pages.ValueChange;
import org.ecities.pages.WikiPages;
import org.ecities.pages.web.Visit;
import org.ecities.records.FieldTypes;
import org.ecities.records.FieldValue;
import org.ecities.records.PrivateFields;
import org.ecities.records.PrivateText;
import org.ecities.records.RecordLinks;
import org.ecities.records.RecordMerge;
import org.ecities.records.RecordText;
import org.ecities.records.SchemaText;
import org.ecities.records.StubSchemas;
import org.ecities.records.Value;
import org.ecities.records.history.SheetVersions;
import org.ecities.store.PageVersion;
import org.ecities.store.PurgeKind;
import org.ecities.store.PurgeRequest;
import org.ecities.store.SqliteStore;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The data sheet value by value, two versions field by field, and two pages side by side. */
class SheetHistoryTest {

    private static final Asker CLERK = new Asker("clerk", "", Set.of());
    private static final Asker OTHER = new Asker("other", "", Set.of());
    private static final Asker SECRETARIAT = new Asker("sec", "", Set.of("Secretariat"));
    private static final String PAGE = "Town.Ferry";
    private static final String SHEET = "[{ALLOW edit clerk, Secretariat}]\r\n%s[{Town\r\n\r\n%s}]\r\n";

    @TempDir
    private Path folder;

    private final FieldTypes types = FieldTypes.standard();
    private final StubSchemas schemas = StubSchemas.everything();
    private SqliteStore store;
    private WikiPages pages;
    private SheetAction sheet;
    private CompareAction compare;

    @BeforeEach
    void open() {
        schemas.put(new SchemaText(types).read("""
                [{Schema

                name: Town
                label: {en: Town}
                titleField: name
                groups: []
                fields:
                  - {id: name, type: textByLanguage, label: Name}
                  - {id: people, type: integer, label: People, evidence: true, was: [inhabitants]}
                  - {id: harbour, type: yesNo, label: Harbour}
                  - {id: rank, type: text, label: Rank, writers: secretariat}
                  - {id: remark, type: text, label: Remark, readers: secretariat}
                }]
                """).schema().orElseThrow());
        store = SqliteStore.open(folder, Clock.systemUTC());
        pages = new WikiPages(store, new RecordMerge(schemas, types), new RecordLinks(schemas, types));
        PrivateFields privateFields = new PrivateFields(new PrivateValues(store));
        sheet = new SheetAction(pages, privateFields, schemas, types);
        compare = new CompareAction(pages, privateFields, schemas, types);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void save(Asker author, String page, int base, String prose, String record, String note) {
        pages.commit(author, List.of(PageChange.text(page, base, SHEET.formatted(prose, record))), note, Optional.empty());
    }

    /** Four versions: the number comes under its earlier id, the prose changes, the number changes twice. */
    private void fourVersions() {
        save(SECRETARIAT, PAGE, 0, "", "name: {en: Ferry}\r\ninhabitants: 100\r\nrank: first\r\n", "begun");
        save(CLERK, PAGE, 1, "Prose. ", "name: {en: Ferry}\r\ninhabitants: 100\r\nrank: first\r\n", "prose");
        save(CLERK, PAGE, 2, "Prose. ", """
                name: {en: Ferry}\r
                people:\r
                  value: 120\r
                  asOf: 2024\r
                  source: Harbour office\r
                rank: first\r
                """, "counted");
        save(SECRETARIAT, PAGE, 3, "Prose. ", "name: {en: Ferry}\r\npeople: 90\r\nharbour: yes\r\nrank: first\r\n", "again");
    }

    private Document get(Asker asker, Map<String, String[]> params) throws Exception {
        return Jsoup.parse(Exchange.get(sheet, asker, PAGE, params).html());
    }

    private static Map<String, String[]> field(String id) {
        return Map.of("field", new String[] {id});
    }

    private static List<String> rows(Document screen) {
        return screen.select("tbody tr").eachText();
    }

    private Exchange back(Asker asker, String field, String version, String base) throws Exception {
        return Exchange.post(sheet, asker, PAGE, Map.of(
                "field", new String[] {field}, "version", new String[] {version}, "base", new String[] {base}));
    }

    private String text() {
        return pages.view(SECRETARIAT, PAGE).orElseThrow().text();
    }

    @Test
    void eachValueSaysWhoSetItLast() throws Exception {
        fourVersions();

        List<String> rows = rows(get(OTHER, Map.of()));
        assertThat(rows).hasSize(4);
        assertThat(rows.get(0)).startsWith("Name").contains(" sec ");
        assertThat(rows.get(1)).startsWith("People 90 sec ");
        assertThat(rows.get(3)).startsWith("Rank first sec ");
        assertThat(rows(get(Asker.anonymous(), Map.of())).get(1)).startsWith("People 90 ").doesNotContain("sec");
    }

    @Test
    void aTimelineSaysWhoWhenBeforeAfterAndFromWhichSource() throws Exception {
        fourVersions();

        List<String> rows = rows(get(OTHER, field("people")));
        assertThat(rows).hasSize(3);
        assertThat(rows.get(0)).contains("sec 120", "Harbour office", " 90 again Version 4");
        assertThat(rows.get(1)).contains("clerk 100 120", "Harbour office", "counted Version 3");
        assertThat(rows.get(2)).contains("sec Nothing 100 begun");
        assertThat(rows(get(OTHER, field("inhabitants")))).as("by its earlier id").isEqualTo(rows);
        assertThat(Exchange.get(sheet, OTHER, PAGE, field("unheard")).status()).isEqualTo(404);
    }

    @Test
    void oneValueComesBackAndNothingElseChanges() throws Exception {
        fourVersions();
        assertThat(get(CLERK, field("people")).select("form")).as("who may edit is offered it").hasSize(2);
        assertThat(get(Asker.anonymous(), field("people")).select("form")).isEmpty();

        assertThat(back(CLERK, "people", "3", "4").location()).isEqualTo("/sheet/Town.Ferry?field=people");
        assertThat(text()).isEqualTo(SHEET.formatted("Prose. ", """
                name: {en: Ferry}\r
                people:\r
                  value: 120\r
                  asOf: 2024\r
                  source: Harbour office\r
                harbour: yes\r
                rank: first\r
                """));
        assertThat(pages.view(CLERK, PAGE).orElseThrow().head().note()).isEqualTo("People: value of version 3 brought back");
    }

    @Test
    void whatSomebodyChangedMeanwhileIsNotOverwritten() throws Exception {
        fourVersions();
        assertThat(back(CLERK, "people", "1", "3").status()).as("another value since").isEqualTo(409);
        assertThat(text()).contains("people: 90");

        assertThat(back(SECRETARIAT, "harbour", "4", "3").status()).as("the same value since").isEqualTo(303);
        assertThat(text()).contains("people: 90", "harbour: yes");
    }

    @Test
    void nobodyBringsBackWhatTheyMayNotWrite() throws Exception {
        fourVersions();
        save(SECRETARIAT, PAGE, 4, "", "name: {en: Ferry}\r\nrank: second\r\n", "");
        String before = text();

        assertThat(get(CLERK, field("rank")).select("form")).isEmpty();
        assertThat(back(CLERK, "rank", "1", "5").status()).isEqualTo(400);
        assertThat(back(Asker.anonymous(), "people", "3", "5").status()).isEqualTo(403);
        for (String version : List.of("", "0", "99", "x", "99999999999")) {
            assertThat(back(SECRETARIAT, "people", version, "5").status()).as(version).isEqualTo(400);
        }
        assertThat(back(SECRETARIAT, "people", "3", "77").status()).isEqualTo(400);
        assertThat(text()).isEqualTo(before);
    }

    @Test
    void aPageWithoutADataSheetIsLikeOneThatIsNotThere() throws Exception {
        pages.commit(SECRETARIAT, PageChange.text("Plain", 0, "Prose"), "");
        pages.commit(SECRETARIAT, PageChange.text("Town.Closed", 0, "[{ALLOW view Secretariat}]\r\n[{Town\r\n\r\nrank: 1\r\n}]"), "");
        Object none = Exchange.get(sheet, OTHER, "Town.None", Map.of()).shown("message");
        for (String page : List.of("Plain", "Town.Closed")) {
            assertThat(Exchange.get(sheet, OTHER, page, Map.of()).shown("message")).isEqualTo(none);
            assertThat(Exchange.post(sheet, OTHER, page, field("rank")).status()).isEqualTo(404);
            assertThat(Exchange.get(compare, OTHER, page, Map.of()).status()).isEqualTo(404);
        }
    }

    @Test
    void aTextRemovedForGoodIsLeftOut() throws Exception {
        fourVersions();
        store.purges().purge(store.purges().plan(new PurgeRequest(PurgeKind.PAGE_VERSION, PAGE, "", 3, 3)), "root", "asked for");

        assertThat(rows(get(SECRETARIAT, field("people")))).hasSize(2).noneMatch(row -> row.contains("120"));
    }

    @Test
    void aLongHistoryIsReadInStretches() throws Exception {
        save(SECRETARIAT, PAGE, 0, "", "name: {en: Ferry}\r\npeople: 7\r\n", "");
        int last = SheetVersions.MAX_VERSIONS + 20;
        for (int version = 1; version < last; version++) {
            save(SECRETARIAT, PAGE, version, "Prose " + version + ". ", "name: {en: Ferry}\r\npeople: 7\r\nrank: " + version / 100 + "\r\n", "");
        }

        Document newest = get(SECRETARIAT, Map.of());
        assertThat(rows(newest).get(1)).startsWith("People 7 Before version 21");
        Document stretch = get(SECRETARIAT, field("rank"));
        assertThat(rows(stretch)).hasSize(2);
        assertThat(stretch.select("a[rel~=next]").attr("href")).isEqualTo("/sheet/Town.Ferry?field=rank&newer=199");
        Document older = get(SECRETARIAT, Map.of("field", new String[] {"rank"}, "newer", new String[] {"199"}));
        assertThat(rows(older)).hasSize(1);
        assertThat(rows(older).get(0)).contains("Nothing 0");
        assertThat(older.select("a[rel~=next]")).isEmpty();
    }

    @Test
    void twoVersionsAreComparedFieldByField() {
        fourVersions();
        VersionFields fields = new VersionFields(schemas, types);
        Visit visit = new Visit(OTHER, Locale.ENGLISH, () -> "");

        Document table = Jsoup.parse(fields.html(visit, version(3), version(4)));
        assertThat(table.select("thead th").eachText()).containsExactly("Field", "Version 3", "Version 4", "Difference");
        assertThat(rows(table)).hasSize(2);
        assertThat(rows(table).get(0)).startsWith("People 120").endsWith("90 Other value");
        assertThat(rows(table).get(1)).isEqualTo("Harbour Nothing Yes New");
        assertThat(fields.html(visit, version(1), version(2))).as("prose alone").isEmpty();
    }

    private PageVersion version(int number) {
        return pages.view(OTHER, PAGE, number).orElseThrow();
    }

    @Test
    void twoPagesStandSideBySideAsTheVisitorSeesThem() throws Exception {
        fourVersions();
        save(SECRETARIAT, "Town.Far-Away", 0, "", "name: {en: Far Away}\r\npeople: 90\r\n", "");
        pages.commit(SECRETARIAT, PageChange.text("Town.Far-Away", 1, pages.view(SECRETARIAT, "Town.Far-Away").orElseThrow().text())
                .with(List.of(new ValueChange("remark", 0, Optional.of(PrivateText.of(FieldValue.of(Value.of("whispered")))),
                        Readership.SECRETARIAT, Optional.empty()))), "");
        Map<String, String[]> with = Map.of("with", new String[] {"Far Away"});

        List<String> rows = rows(Jsoup.parse(Exchange.get(compare, OTHER, PAGE, with).html()));
        assertThat(rows).contains("People 90 90 The same", "Harbour Yes Nothing On the first page only").noneMatch(row -> row.contains("Remark"));
        assertThat(rows(Jsoup.parse(Exchange.get(compare, SECRETARIAT, PAGE, with).html())))
                .contains("Remark Nothing whispered On the second page only");
        assertThat(Exchange.get(compare, OTHER, PAGE, Map.of()).status()).isEqualTo(404);
    }

    @Test
    void aPrivateFieldThatStandsInAnOldTextIsNotTold() throws Exception {
        save(SECRETARIAT, PAGE, 0, "", "name: {en: Ferry}\r\nremark: whispered\r\n", "");
        save(SECRETARIAT, PAGE, 1, "", "name: {en: Ferry}\r\n", "");

        assertThat(Exchange.get(sheet, OTHER, PAGE, field("remark")).status()).isEqualTo(404);
        assertThat(get(OTHER, Map.of()).text()).doesNotContain("whispered", "Remark");
        assertThat(new VersionFields(schemas, types).html(new Visit(OTHER, Locale.ENGLISH, () -> ""), version(1), version(2)))
                .doesNotContain("whispered");
        assertThat(new RecordText(schemas).read(version(1).text()).record()).isPresent();
    }
}
