package org.ecities.server.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ecities.server.running.Visitor;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Two worlds, one with private values on its pages and one without: to a reader without the right every screen, list and
 * feed is the same in both, byte for byte. A reader with the right finds them in the next request after the save.
 */
class PrivateWorldsTest {

    private static final String SCHEMA = "Schema.City";
    private static final String FIELDS = """
            fields:
              - {id: worldMood, type: text, label: Worldmood, readers: members, facet: true}
              - {id: worldBudget, type: integer, label: Worldbudget, readers: institution, facet: true, rules: [{max: 9, severity: warning}]}
              - {id: worldRemark, type: text, label: Worldremark, readers: secretariat, facet: true, rules: [{maxLength: 3, severity: warning}]}
              - {id: worldSpot, type: geo, label: Worldspot, readers: institution}
            """;

    /** The page of the contributor's own institution. */
    private static final String OWN = "City.Worldown";
    /** The page of another one. */
    private static final String OTHER = "City.Worldother";
    private static final String TABLES = "Note.Worlds";
    private static final String VIEWS = "Note.World-Views";
    private static final String CITIES = "filter: schema = City and title in (Worldown, Worldother)";
    /** Views that group, sum, filter, sort, chart, map and compare by fields for few. */
    private static final List<String> BODIES = List.of(
            "group: worldMood\nmeasures: count, sum worldBudget, median worldBudget, coverage worldRemark\n" + CITIES,
            "group: worldBudget, country\nmeasures: count\nsort: -count\n" + CITIES,
            "columns: worldMood, worldBudget, worldRemark, worldSpot\nsort: -worldBudget, worldMood\n"
                    + "measures: sum worldBudget, mean worldBudget, max worldBudget, coverage worldMood\n" + CITIES,
            "kind: cards\ncolumns: worldMood, worldBudget\nsort: worldRemark\n" + CITIES,
            "kind: list\n" + CITIES + " and (worldMood = quivermood or worldBudget > 1 or has worldRemark or has worldSpot)",
            "kind: map\nplace: worldSpot\nsort: worldBudget\n" + CITIES,
            "kind: bar\ncolumns: worldBudget\nsort: -worldBudget\n" + CITIES,
            "kind: bar\ngroup: worldRemark\nmeasures: sum worldBudget\n" + CITIES,
            "kind: line\ngroup: changed, worldMood\nmeasures: sum worldBudget\n" + CITIES,
            "kind: compare\ncolumns: country, worldMood, worldBudget, worldRemark, worldSpot\n" + CITIES,
            "kind: topics\nneeds: worldMood\noffers: worldRemark\n" + CITIES);
    private static final String TEXT = "[{ALLOW edit %s}]\n[{City\n\nname:\n  en: World%s\ncountry: KR\n}]\nWorldprose of a bridge.";

    private static final List<String> ADDRESSES = Stream.concat(views(), Stream.of(
            "/search?q=worldprose",
            "/search?q=quivermood",
            "/search?q=worldprose+quiverremark",
            "/search?q=quiver*",
            "/search?q=world*",
            "/search?q=70707",
            "/search?q=worldprose+-quivermood",
            "/search/suggest?q=quiver",
            "/search/suggest?q=world",
            "/directory/cities?q=worldprose",
            "/directory/cities?q=worldprose&worldMood=quivermood",
            "/directory/cities?q=worldprose&worldRemark=quiverremark",
            "/directory/cities?q=worldprose&worldBudget=70707",
            "/directory/cities?q=worldprose&sort=worldMood",
            "/directory/cities?q=worldprose&sort=-worldBudget",
            "/directory/cities?q=worldprose&sort=worldRemark",
            "/directory/cities?q=worldprose&filter=has+worldMood",
            "/directory/cities?q=worldprose&filter=not+has+worldMood",
            "/directory/cities?q=worldprose&filter=worldBudget+%3E+1",
            "/directory/cities?q=worldprose&filter=worldRemark+~+quiverremark",
            "/directory/cities?q=worldprose&filter=has+Check",
            "/directory/cities?q=worldprose&filter=not+Check.field+%3D+City.worldRemark",
            "/export/City.csv?q=worldprose",
            "/export/City.json?q=worldprose",
            "/export/City.csv?q=worldprose&worldMood=quivermood",
            "/export/City.json?q=worldprose&filter=has+worldRemark",
            "/export/City.csv?q=quivermood",
            "/please-check",
            "/please-check?field=City.worldRemark&severity=warning",
            "/directory/cities",
            "/wiki/" + OWN,
            "/wiki/" + OTHER,
            "/wiki/" + TABLES,
            "/wiki/" + SCHEMA,
            "/values/" + OTHER,
            "/sheet/" + OTHER,
            "/sheet/" + OTHER + "?field=worldMood",
            "/sheet/" + OTHER + "?field=country",
            "/compare/" + OTHER + "?with=" + OWN,
            "/history/" + OWN,
            "/history/" + OTHER,
            "/diff/" + OTHER + "?from=1&to=2",
            "/info/" + OTHER,
            "/form/" + OTHER,
            "/edit/" + OTHER,
            "/comments/" + OTHER,
            "/recent",
            "/feeds/recent",
            "/feeds/page/" + OTHER,
            "/")).toList();

    private static String schema;

    /** Each view alone, sorted by what is for few, and as CSV. */
    private static Stream<String> views() {
        Stream<String> each = IntStream.rangeClosed(1, BODIES.size())
                .mapToObj(number -> "/views/" + VIEWS + "/" + number)
                .flatMap(view -> Stream.of(view, view + ".csv", view + "?sort=-worldBudget", view + "?sort=-sum+worldBudget"));
        return Stream.concat(Stream.of("/wiki/" + VIEWS), each);
    }

    @BeforeAll
    static void aDesignWithFieldsForFew() {
        schema = Wiki.text(SCHEMA);
        Wiki.save(SCHEMA, schema.replaceFirst("fields:\n", FIELDS));
        assertThat(Wiki.text(SCHEMA)).contains("worldRemark");
        People.CONTRIBUTOR.visitor();
        Wiki.save(OWN, TEXT.formatted("clerk, Secretariat", "own"));
        Wiki.save(OTHER, TEXT.formatted("Secretariat", "other") + " First.");
        Wiki.save(OTHER, TEXT.formatted("Secretariat", "other"));
        Wiki.save(VIEWS, BODIES.stream().map(body -> "[{View\n\n" + body + "\n}]").collect(Collectors.joining("\n\n")));
        Wiki.save(TABLES, """
                [{Directory

                filter: schema = City and title in (Worldown, Worldother)
                columns: worldMood, country, worldBudget, worldRemark
                sort: worldMood, -worldBudget
                facets: worldMood, worldRemark
                }]
                [{Directory

                filter: schema = City and (worldMood = quivermood or worldBudget > 1 or has worldRemark)
                }]
                [{Search query='quivermood'}]
                """);
    }

    @AfterAll
    static void putTheDesignBack() {
        Wiki.save(SCHEMA, schema);
    }

    private static Map<String, String> told(Visitor visitor) {
        Map<String, String> told = new LinkedHashMap<>();
        for (String address : ADDRESSES) {
            HttpResponse<String> answer = visitor.get(address);
            told.put(address, answer.statusCode() + " " + answer.headers().firstValue("ETag") + "\n" + answer.body());
        }
        return told;
    }

    private static void keep(String page, String mood, String budget, String remark) {
        Visitor office = People.SECRETARIAT.visitor();
        HttpResponse<String> saved = DataSheetForm.of(office, page)
                .with("f.worldMood", mood).with("f.worldBudget", budget).with("f.worldRemark", remark)
                .with("f.worldSpot.lat", budget.isEmpty() ? "" : "37.1").with("f.worldSpot.lon", budget.isEmpty() ? "" : "127.1")
                .send(office);
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(303);
    }

    @Test
    void whoMayNotReadThemLivesInAWorldWithoutThem() {
        keep(OWN, "", "", "");
        keep(OTHER, "", "", "");
        Map<String, String> anonymous = told(People.ANONYMOUS.visitor());
        Map<String, String> contributor = told(People.CONTRIBUTOR.visitor());
        assertThat(anonymous.get("/search?q=worldprose")).contains(OWN, OTHER);
        assertThat(anonymous.get("/wiki/" + TABLES)).contains("Worldown").doesNotContain("Worldmood");

        keep(OWN, "", "", "quiverremark worldprose");
        keep(OTHER, "", "70707", "quiverremark worldprose bridge");
        assertThat(told(People.CONTRIBUTOR.visitor())).isEqualTo(contributor);
        assertThat(told(People.ANONYMOUS.visitor())).isEqualTo(anonymous);

        keep(OWN, "quivermood", "70708", "quiverremark");
        keep(OTHER, "quivermood", "70707", "quiverremark");
        assertThat(told(People.ANONYMOUS.visitor())).isEqualTo(anonymous);
        assertThat(told(People.CONTRIBUTOR.visitor())).isNotEqualTo(contributor);

        keep(OWN, "", "", "");
        keep(OTHER, "", "", "");
        assertThat(told(People.ANONYMOUS.visitor())).isEqualTo(anonymous);
        assertThat(withoutHistory(told(People.CONTRIBUTOR.visitor()))).isEqualTo(withoutHistory(contributor));
    }

    /** Who may read a field is told of its earlier values for good. */
    private static Map<String, String> withoutHistory(Map<String, String> told) {
        Map<String, String> rest = new LinkedHashMap<>(told);
        rest.keySet().removeAll(List.of("/values/" + OTHER, "/info/" + OTHER));
        return rest;
    }

    @Test
    void whoMayReadThemFindsThemInTheNextRequest() {
        keep(OWN, "quivernew", "8001", "quivernote");
        keep(OTHER, "quivernew", "8002", "quivernote");

        assertThat(found("/search?q=quivernew", People.CONTRIBUTOR)).contains(OWN, OTHER);
        assertThat(found("/search?q=quivernote", People.CONTRIBUTOR)).doesNotContain(OWN, OTHER);
        assertThat(found("/search?q=quivernote", People.SECRETARIAT)).contains(OWN, OTHER);
        assertThat(found("/search?q=quivernew", People.ANONYMOUS)).doesNotContain(OWN, OTHER);

        assertThat(found("/directory/cities?worldMood=quivernew", People.CONTRIBUTOR)).contains(OWN, OTHER, "Worldmood");
        assertThat(found("/directory/cities?filter=worldBudget+%3E+8000", People.CONTRIBUTOR)).contains(OWN).doesNotContain(OTHER);
        assertThat(found("/directory/cities?filter=worldBudget+%3E+8000", People.SECRETARIAT)).contains(OWN, OTHER);
        String ordered = found("/directory/cities?worldMood=quivernew&sort=-worldBudget", People.ADMIN);
        assertThat(ordered.indexOf("Worldother")).isLessThan(ordered.indexOf("Worldown"));
        assertThat(People.CONTRIBUTOR.visitor().get("/directory/cities?worldRemark=x").statusCode()).isEqualTo(400);
        assertThat(People.ANONYMOUS.visitor().get("/directory/cities?worldMood=x").statusCode()).isEqualTo(400);

        String table = found("/wiki/" + TABLES, People.CONTRIBUTOR);
        assertThat(table).contains("Worldmood", "quivernew", "8,001").doesNotContain("8,002", "Worldremark", "quivernote");
        assertThat(found("/wiki/" + TABLES, People.SECRETARIAT)).contains("8,002", "Worldremark", "quivernote");
        assertThat(found("/wiki/" + TABLES, People.ANONYMOUS)).doesNotContain("Worldmood", "quivernew", "quivernote", "8,00");
    }

    @Test
    void viewsReckonWithThemForTheirReadersOnly() {
        keep(OWN, "quiverview", "9001", "quiverword");
        keep(OTHER, "quiverview", "9002", "quiverword");
        String views = "/views/" + VIEWS + "/";
        assertThat(csv(views + "1.csv", People.SECRETARIAT)).contains("quiverview,2,18003,2,9001.5,2,2");
        assertThat(csv(views + "1.csv", People.CONTRIBUTOR)).contains("quiverview,2,9001,1,9001,1\r\n");
        assertThat(csv(views + "1.csv", People.ANONYMOUS)).doesNotContain("quiver", "900", "Worldmood");
        assertThat(found("/wiki/" + VIEWS, People.CONTRIBUTOR)).contains("n = 1 of 2", "9,001").doesNotContain("9,002", "quiverword", "18,003");
        assertThat(found(views + "6", People.CONTRIBUTOR)).contains("Worldown").doesNotContain("Worldother");
        assertThat(found(views + "6", People.SECRETARIAT)).contains("Worldown", "Worldother");
        assertThat(found(views + "6", People.ANONYMOUS)).doesNotContain("Worldown");
        assertThat(found(views + "7", People.CONTRIBUTOR)).containsOnlyOnce("ec-chart__bar\"");
        assertThat(found(views + "3?sort=-worldBudget", People.ADMIN)).containsSubsequence("9,002", "9,001");
        assertThat(People.ANONYMOUS.visitor().get(views + "3?sort=-worldBudget").statusCode()).isEqualTo(400);
    }

    private static String csv(String address, People who) {
        HttpResponse<String> answer = who.visitor().get(address);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    @Test
    void earlierValuesAreLinkedAndShownToTheirReadersAndComeBack() {
        keep(OWN, "quiverfirst", "", "quiverold");
        keep(OWN, "quiversecond", "", "quiverold");
        Visitor clerk = People.CONTRIBUTOR.visitor();
        assertThat(found("/info/" + OWN, People.CONTRIBUTOR)).contains("/values/" + OWN);
        assertThat(found("/info/" + OWN, People.ANONYMOUS)).doesNotContain("/values/");
        assertThat(People.ANONYMOUS.visitor().get("/values/" + OWN).statusCode()).isEqualTo(404);
        Document shown = Screen.of(clerk.get("/values/" + OWN)).hasStatus(200)
                .says("Worldmood", "quiverfirst", "quiversecond").hides("quiverold", "Worldremark").html();

        Map<String, String> back = new LinkedHashMap<>();
        Element form = shown.select("main tr:contains(quiverfirst) form[action^=/values/]").first();
        form.select("[name]").forEach(input -> back.put(input.attr("name"), input.val()));
        assertThat(clerk.post("/values/" + OWN, back).statusCode()).isEqualTo(303);
        assertThat(found("/search?q=quiverfirst", People.CONTRIBUTOR)).contains(OWN);
        assertThat(found("/search?q=quiversecond", People.CONTRIBUTOR)).doesNotContain(OWN);
        back.put("token", "");
        assertThat(clerk.post("/values/" + OWN, back).statusCode()).isEqualTo(403);
    }

    private static String found(String address, People who) {
        HttpResponse<String> answer = who.visitor().get(address);
        assertThat(Optional.of(answer.statusCode())).as(answer.body()).contains(200);
        return Screen.of(answer).html().select("main").html();
    }
}
