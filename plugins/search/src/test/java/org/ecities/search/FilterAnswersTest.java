package org.ecities.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ecities.records.Answer;
import org.ecities.records.Filter;
import org.ecities.records.FilterLanguage;
import org.ecities.records.Query;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Filters, orders, columns and counts over four cities and a page without a record. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FilterAnswersTest {

    private TestWiki wiki;

    @BeforeAll
    void fill(@TempDir Path folder) {
        wiki = new TestWiki(folder)
                .save("Suwon", "schema: City", "word country: KR", "number population: 1190000",
                        "days founded: 1949-08-15", "branch topic: recycling waste environment", "word needs: participation | open-data", "flag capital: no",
                        "point location: 37.29,127.01", "text motto: Human city, happy Suwon")
                .save("Tokyo", "schema: City", "word country: JP", "number population: 9700000",
                        "days founded: 1943", "branch topic: waste environment", "flag capital: yes", "word needs: open-data")
                .save("Busan", "schema: City", "word country: KR", "number population: 3300000.5",
                        "days founded: 1949-08")
                .save("Ngerulmud", "schema: City", "word country: PW", "flag capital: yes", "number rank: 10 | 2")
                .save("Help", "Prose without a record.");
    }

    @AfterAll
    void close() {
        wiki.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            schema = City                                | Busan Ngerulmud Suwon Tokyo
            country = KR                                 | Busan Suwon
            country = kr                                 | Busan Suwon
            country != KR                                | Ngerulmud Tokyo
            country in (JP, PW)                          | Ngerulmud Tokyo
            not country in (JP, PW)                      | Busan Help Suwon
            population > 1190000                         | Busan Tokyo
            population >= 1190000                        | Busan Suwon Tokyo
            population < 3300000.5                       | Suwon
            population <= 3300000.5                      | Busan Suwon
            population = 3300000.5                       | Busan
            has population                               | Busan Suwon Tokyo
            not has population                           | Help Ngerulmud
            schema = City and not has population         | Ngerulmud
            founded = 1949                               | Busan Suwon
            founded = 1949-08                            | Busan Suwon
            founded = 1949-08-15                         | Suwon
            founded < 1949                               | Tokyo
            founded <= 1949                              | Busan Suwon Tokyo
            founded > 1949-08-14                         | Suwon
            founded >= 1949-08                           | Busan Suwon
            capital = yes                                | Ngerulmud Tokyo
            capital = no                                 | Suwon
            needs = open-data                            | Suwon Tokyo
            needs = open-data and needs = participation  | Suwon
            motto ~ "happy suwon"                        | Suwon
            motto ~ human                                | Suwon
            topic = recycling                            | Suwon
            topic = waste                                | Suwon Tokyo
            topic in (environment, mobility)             | Suwon Tokyo
            motto = "human city, happy suwon"            | Suwon
            name = tokyo                                 | Tokyo
            title ~ busan or country = PW                | Busan Ngerulmud
            author = mina and country = JP               | Tokyo
            changed = 2026-03-14 and country = JP        | Tokyo
            changed > 2026-03-14                         |
            changed >= 2026-03-14T10:15:30Z and capital = no | Suwon
            changed < 2026-03-14T10:15:30Z               |
            rank = 2                                     | Ngerulmud
            nothing = 5                                  |
            country > 5                                  |
            *                                            | Busan Help Ngerulmud Suwon Tokyo
            """)
    void findsExactlyWhatFits(String filter, String names) {
        List<String> expected = names == null ? List.of() : Arrays.asList(names.split(" "));
        assertThat(wiki.fitting(filter)).isEqualTo(expected);
        assertThat(wiki.ask(Query.of(FilterLanguage.parse(filter), 1)).total()).isEqualTo(expected.size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            population           | Suwon Busan Tokyo Help Ngerulmud
            -population          | Tokyo Busan Suwon Help Ngerulmud
            country              | Tokyo Busan Suwon Ngerulmud Help
            -country             | Ngerulmud Busan Suwon Tokyo Help
            founded              | Tokyo Busan Suwon Help Ngerulmud
            -founded             | Suwon Busan Tokyo Help Ngerulmud
            -capital             | Ngerulmud Tokyo Suwon Busan Help
            -title               | Tokyo Suwon Ngerulmud Help Busan
            nothing              | Busan Help Ngerulmud Suwon Tokyo
            country,-population  | Tokyo Busan Suwon Ngerulmud Help
            changed              | Busan Help Ngerulmud Suwon Tokyo
            """)
    void sortsWithMissingValuesLastAndTiesByTitle(String sort, String names) {
        List<Query.Sort> order = Arrays.stream(sort.split(",")).map(Query.Sort::parse).toList();
        Query query = new Query(
                Optional.empty(), FilterLanguage.parse(""), order, 0, 10, List.of(), List.of());
        assertThat(TestWiki.names(wiki.ask(query))).containsExactly(names.split(" "));
    }

    @Test
    void givesColumnsInTheirOrderAsTheyWereWritten() {
        Query query = new Query(Optional.empty(), FilterLanguage.parse("name = Suwon"), List.of(), 0, 1,
                List.of("country", "population", "founded", "needs", "capital", "location", "motto", "changed", "nothing"),
                List.of());
        assertThat(wiki.ask(query).hits().get(0).columns()).containsExactly(
                Map.entry("country", List.of("KR")),
                Map.entry("population", List.of("1190000")),
                Map.entry("founded", List.of("1949-08-15")),
                Map.entry("needs", List.of("participation", "open-data")),
                Map.entry("capital", List.of("no")),
                Map.entry("location", List.of("37.29, 127.01")),
                Map.entry("motto", List.of("Human city, happy Suwon")),
                Map.entry("changed", List.of("2026-03-14T10:15:30Z")),
                Map.entry("nothing", List.of()));
    }

    @Test
    void countsEachPageOnceForEachOfItsValues() {
        Query query = new Query(Optional.empty(), FilterLanguage.parse("schema = City"), List.of(), 0, 0,
                List.of(), List.of("country", "needs", "nothing"));
        assertThat(wiki.ask(query).facets().toString()).isEqualTo(
                "{country=[Count[value=KR, pages=2], Count[value=JP, pages=1], Count[value=PW, pages=1]], "
                        + "needs=[Count[value=open-data, pages=2], Count[value=participation, pages=1]], nothing=[]}");
    }

    @Test
    void givesTheWantedStretchAndTheWholeTotal() {
        Query query = new Query(
                Optional.empty(), FilterLanguage.parse(""), List.of(), 1, 2, List.of(), List.of());
        assertThat(TestWiki.names(wiki.ask(query))).containsExactly("Help", "Ngerulmud");
        assertThat(wiki.ask(query).total()).isEqualTo(5);
    }

    @Test
    void answersTheLargestFilterTheLanguageAllows() {
        String filter = "population = 2024" + " or population = 2024".repeat(FilterLanguage.MAX_CONDITIONS - 1);
        assertThat(wiki.fitting(filter.substring(0, Math.min(filter.length(), FilterLanguage.MAX_LENGTH)).replaceAll(" or [a-z= ]*$", "")))
                .isEmpty();
        assertThat(wiki.fitting("population in (2024" + ", 2024".repeat(300) + ")")).isEmpty();
    }

    @Test
    void countAWordTogetherWithThoseBelowIt() {
        Query query = new Query(
                Optional.empty(), new Filter.Everything(), List.of(), 0, 10, List.of("topic"), List.of("topic"));
        Answer answer = wiki.ask(query);
        assertThat(answer.facets().get("topic")).containsExactly(
                new Answer.Count("environment", 2), new Answer.Count("waste", 2), new Answer.Count("recycling", 1));
        assertThat(answer.hits()).filteredOn(hit -> hit.name().equals("Suwon"))
                .allSatisfy(hit -> assertThat(hit.columns().get("topic")).containsExactly("recycling"));
    }
}
