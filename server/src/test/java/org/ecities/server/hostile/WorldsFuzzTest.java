package org.ecities.server.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.ecities.server.running.RunningServer;
import org.ecities.server.running.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random values that a visitor may not read, and random questions to every route: what the visitor gets is the same, byte
 * for byte, whether the values are there or not. {@code -Decities.worlds=200} plays that many rounds.
 */
class WorldsFuzzTest {

    private static final String SCHEMA = "Schema.City";
    private static final String FIELDS = """
            fields:
              - {id: fuzzMood, type: text, label: Fuzzmood, readers: members, facet: true}
              - {id: fuzzBudget, type: integer, label: Fuzzbudget, readers: institution, facet: true}
              - {id: fuzzRemark, type: text, label: Fuzzremark, readers: secretariat, facet: true}
              - {id: fuzzShare, type: decimal, label: Fuzzshare, readers: secretariat}
              - {id: fuzzDay, type: date, label: Fuzzday, readers: secretariat}
              - {id: fuzzWords, type: tags, label: Fuzzwords, readers: secretariat, facet: true}
            """;

    /** The page of the contributor's own institution; the secretariat alone edits the others. */
    private static final String OWN = "City.Fuzzown";
    private static final List<String> CITIES = List.of(OWN, "City.Fuzzother", "City.Fuzzthird");
    private static final String TABLE = "Note.Fuzzworlds";
    private static final String TEXT = """
            [{ALLOW edit %s}]
            [{City

            name:
              en: %s
            country: KR
            population: %d
            }]
            Fuzzprose of a harbour.""";

    /** Values that are given out, and what somebody might ask for. */
    private static final List<String> WORDS = List.of(
            "zibberish", "zibbermost", "zubbed", "fuzzprose", "harbour", "4711", "4712", "0.5", "2031-05-06", "2031", "KR", "Fuzz");
    private static final List<String> ASKED = List.of(
            "fuzzMood", "fuzzBudget", "fuzzRemark", "fuzzShare", "fuzzDay", "fuzzWords", "population", "country", "title");

    /** Routes whose answers are never the same twice, or whose reading has an effect. */
    private static final Set<String> APART = Set.of("/health", "/sign-out", "/mail/stop");

    private static final int QUESTIONS = 60;
    private static final String VIEWS = "Note.Fuzzviews";
    private static final int KINDS = 8;

    private static String schema;

    @BeforeAll
    static void aDesignWithFieldsForFew() {
        People.CONTRIBUTOR.visitor();
        schema = Wiki.text(SCHEMA);
        Wiki.save(SCHEMA, schema.replaceFirst("fields:\n", FIELDS));
        for (String city : CITIES) {
            String editors = city.equals(OWN) ? "clerk, Secretariat" : "Secretariat";
            Wiki.save(city, TEXT.formatted(editors, city.substring(5), city.length()));
        }
        Wiki.save(TABLE, """
                [{Directory

                filter: schema = City and title ~ Fuzz
                columns: fuzzMood, population, fuzzBudget, fuzzRemark, fuzzWords
                sort: -fuzzShare, fuzzDay
                facets: fuzzMood, fuzzRemark, fuzzWords
                }]
                """);
    }

    @AfterAll
    static void putTheDesignBack() {
        for (String city : CITIES) {
            keep(city, Map.of());
        }
        Wiki.save(SCHEMA, schema);
    }

    static IntStream rounds() {
        return IntStream.range(0, Integer.getInteger("ecities.worlds", 3));
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void nothingTellsOfValuesThatAreNotForTheVisitor(int seed) {
        Random random = new Random(seed);
        List<String> routes = RunningServer.shared().routes().stream()
                .filter(route -> !route.contains(".jsp") && !APART.contains(route))
                .sorted()
                .toList();
        List<String> pages = new ArrayList<>(CITIES);
        pages.addAll(List.of(TABLE, SCHEMA, VIEWS));
        RandomAddresses made = new RandomAddresses(random, routes, pages, ASKED, WORDS);
        List<String> addresses = new ArrayList<>(made.round(QUESTIONS));
        StringBuilder views = new StringBuilder("Views of round " + seed + ".\n");
        for (int view = 1; view <= KINDS; view++) {
            views.append(made.view());
            addresses.add("/views/" + VIEWS + "/" + view);
            addresses.add("/views/" + VIEWS + "/" + view + ".csv");
        }
        Wiki.save(VIEWS, views.toString());

        CITIES.forEach(city -> keep(city, Map.of()));
        Map<String, String> empty = told(People.ANONYMOUS, addresses);
        Map<String, Map<String, String>> open = worlds(random, true);
        open.forEach(WorldsFuzzTest::keep);
        assertSame(told(People.ANONYMOUS, addresses), empty, seed);
        Map<String, String> contributor = told(People.CONTRIBUTOR, addresses);

        worlds(random, false).forEach((city, values) -> {
            Map<String, String> all = new LinkedHashMap<>(values);
            all.putAll(open.get(city));
            keep(city, all);
        });
        assertSame(told(People.CONTRIBUTOR, addresses), contributor, seed);
        assertSame(told(People.ANONYMOUS, addresses), empty, seed);
    }

    /** Values by page: those that the contributor reads there, or those that only others read. */
    private static Map<String, Map<String, String>> worlds(Random random, boolean forContributor) {
        Map<String, Map<String, String>> worlds = new LinkedHashMap<>();
        for (String city : CITIES) {
            Map<String, String> values = new LinkedHashMap<>();
            boolean budget = city.equals(OWN);
            put(values, random, forContributor, "fuzzMood", "zibberish", "zibbermost", "zubbed fuzzprose");
            put(values, random, forContributor == budget, "fuzzBudget", "4711", "4712", "-3");
            put(values, random, !forContributor, "fuzzRemark", "zibberish", "zubbed harbour", "KR");
            put(values, random, !forContributor, "fuzzShare", "0.5", "4711.25");
            put(values, random, !forContributor, "fuzzDay", "2031-05-06", "2031");
            put(values, random, !forContributor, "fuzzWords", "zibberish, zubbed", "harbour", "4712");
            worlds.put(city, values);
        }
        return worlds;
    }

    private static void put(Map<String, String> values, Random random, boolean given, String field, String... choice) {
        if (given && random.nextInt(4) > 0) {
            values.put(field, choice[random.nextInt(choice.length)]);
        }
    }

    private static void keep(String city, Map<String, String> values) {
        Visitor office = People.SECRETARIAT.visitor();
        DataSheetForm form = DataSheetForm.of(office, city);
        ASKED.stream()
                .filter(field -> field.startsWith("fuzz"))
                .forEach(field -> form.with("f." + field, values.getOrDefault(field, "")));
        HttpResponse<String> saved = form.send(office);
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(303);
    }

    private static Map<String, String> told(People who, List<String> addresses) {
        Visitor visitor = who.visitor();
        Map<String, String> told = new LinkedHashMap<>();
        for (String address : addresses) {
            HttpResponse<String> answer = visitor.get(address);
            told.put(address, answer.statusCode() + " " + answer.headers().firstValue("ETag").orElse("") + "\n"
                    + answer.body().replaceAll("(name=\"(?:token|proof)\" value=\")[^\"]*", "$1"));
        }
        return told;
    }

    private static void assertSame(Map<String, String> now, Map<String, String> before, int seed) {
        for (Map.Entry<String, String> answer : before.entrySet()) {
            assertThat(now.get(answer.getKey())).as("round %d: %s", seed, answer.getKey()).isEqualTo(answer.getValue());
        }
    }
}
