package org.ecities.views.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ecities.pages.Asker;
import org.ecities.records.FieldTypes;
import org.ecities.records.FilterLanguage;
import org.ecities.records.Query;
import org.ecities.testing.Exchange;
import org.ecities.views.Cell;
import org.ecities.views.DirectoryPaths;
import org.ecities.views.Row;
import org.ecities.views.StubCatalogue;
import org.ecities.views.StubSchemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectoryActionTest {

    private final StubCatalogue catalogue = new StubCatalogue()
            .hit("City.Suwon", "Suwon", Map.of("country", List.of("KR"), "population", List.of("1190000"),
                    "needs", List.of("open-data", "participation")))
            .count("country", "KR", 150)
            .count("country", "JP", 3)
            .total(150);

    private final DirectoryAction action = new DirectoryAction(
            catalogue, new StubSchemas(), FieldTypes.standard(), new DirectoryPaths(Map.of("cities", "City")));

    private Exchange send(Exchange exchange) {
        return exchange.send(action, Asker.anonymous());
    }

    private static Exchange cities() {
        return Exchange.of("/cities");
    }

    @Test
    void asksForAllConditionsTogether() {
        send(cities().with("country", "KR", "JP").with("needs", "open-data").with("filter", "population > 5 or has website")
                .with("q", "fortress").with("sort", "-population").with("page", "2").with("lang", "ko").with("website", ""));
        assertThat(catalogue.asked).containsExactly(new Query(
                Optional.of("fortress"),
                FilterLanguage.parse("schema = City and country in (KR, JP) and needs in (open-data)"
                        + " and (population > 5 or has website)"),
                List.of(new Query.Sort("population", true)), 50, 50,
                List.of("title", "country", "population", "needs"), List.of("country", "needs")));
    }

    @Test
    void showsRowsInTheLanguageOfTheVisitor() {
        assertThat(send(cities()).attribute("rows")).isEqualTo(List.of(new Row("Suwon", "/wiki/City.Suwon", List.of(
                new Cell("Suwon", "/wiki/City.Suwon", false),
                new Cell("Republic of Korea", "", false),
                new Cell("1,190,000", "", true),
                new Cell("open-data, participation", "", false)))));
        Exchange korean = cities().send(action, Asker.anonymous(), Locale.KOREAN);
        assertThat(korean.shown().title()).isEqualTo("도시 목록");
        assertThat(korean.attribute("columns").toString()).contains("국가 또는 지역");
    }

    @Test
    void offersEachColumnToSortBy() {
        assertThat(send(cities().with("country", "KR").with("sort", "-population").with("page", "2")).attribute("columns"))
                .isEqualTo(List.of(
                        new Column("title", "Name", "/directory/cities?country=KR&sort=title", "none", false),
                        new Column("country", "Country or area", "/directory/cities?country=KR&sort=country", "none", false),
                        new Column("population", "Population", "/directory/cities?country=KR&sort=population", "descending", true),
                        new Column("needs", "Needs", "/directory/cities?country=KR&sort=needs", "none", false)));
    }

    @Test
    void offersFacetsAndTheWayBack() {
        Exchange shown = send(cities().with("country", "JP").with("q", "a b"));
        assertThat(shown.attribute("facets")).isEqualTo(List.of(new Facet("country", "Country or area", List.of(
                new FacetValue("Japan", 3, "/directory/cities?q=a+b", true),
                new FacetValue("Republic of Korea", 150, "/directory/cities?country=JP&country=KR&q=a+b", false)), List.of())));
        assertThat(shown.attribute("conditions")).isEqualTo(List.of(
                new Condition("Country or area", "Japan", "/directory/cities?q=a+b"),
                new Condition("", "a b", "/directory/cities?country=JP")));
        assertThat(shown.attribute("kept")).isEqualTo(List.of(new Parameter("country", "JP")));
    }

    @Test
    void leadsToTheNextAndThePreviousPage() {
        Exchange second = send(cities().with("country", "KR").with("page", "2"));
        assertThat(second.attribute("previousHref")).isEqualTo("/directory/cities?country=KR");
        assertThat(second.attribute("nextHref")).isEqualTo("/directory/cities?country=KR&page=3");
        assertThat(send(cities().with("page", "3")).attribute("nextHref")).isEqualTo("");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            countri    | KR             | The address asks for "countri", which is no field. Did you mean country?
            zzz        | 1              | The address asks for "zzz", which is no field. Accepted: q, sort, page, filter, name, country, population, website, needs, offers, location, year.
            sort       | -populatoin    | The address sorts by "populatoin", which is no field. Did you mean population?
            page       | 0              | There is no page "0". Use a whole number from 1 to 2,000.
            page       | two            | There is no page "two".
            filter     | country ==     | The filter cannot be read. Position 10
            """)
    void refusesWhatItDoesNotKnow(String parameter, String value, String message) {
        Exchange shown = send(cities().with(parameter, value));
        assertThat(shown.shown().status()).isEqualTo(400);
        assertThat(shown.shown().part()).isEqualTo("directory");
        assertThat(shown.attribute("problems").toString()).contains(message);
        assertThat(catalogue.asked).isEmpty();
    }

    @Test
    void refusesAValueThatNoRecordCanHave() {
        StubCatalogue empty = new StubCatalogue();
        DirectoryAction nothing = new DirectoryAction(
                empty, new StubSchemas(), FieldTypes.standard(), new DirectoryPaths(Map.of("cities", "City")));
        Exchange odd = cities().with("country", "XX").send(nothing, Asker.anonymous());
        assertThat(odd.shown().status()).isEqualTo(400);
        assertThat(odd.attribute("problems").toString()).contains("Country or area: ").contains("XX");
        Exchange none = cities().with("country", "JP").send(nothing, Asker.anonymous());
        assertThat(none.shown().status()).isEqualTo(200);
        assertThat(none.attribute("total")).isEqualTo(0L);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /villages
            /
            ''
            /cities/x
            """)
    void namesTheDirectoriesThereAre(String path) {
        Exchange shown = send(Exchange.of(path));
        assertThat(shown.shown().status()).isEqualTo(404);
        assertThat(shown.attribute("message").toString()).contains("cities");
    }

    @Test
    void aFieldThatIsNotForTheVisitorIsNoField() {
        for (String parameter : List.of("mood", "remark", "moo", "remar")) {
            assertThat(send(cities().with(parameter, "good")).attribute("problems").toString())
                    .contains("which is no field").doesNotContain("mean mood", "mean remark");
            assertThat(send(cities().with("sort", "-" + parameter)).attribute("problems").toString())
                    .contains("which is no field").doesNotContain("mean mood", "mean remark", ", mood", ", remark");
        }
        assertThat(catalogue.asked).isEmpty();

        Asker secretariat = new Asker("sec", "", Set.of("Secretariat"));
        cities().with("remark", "slow").with("sort", "mood").send(action, secretariat);
        assertThat(catalogue.asked.get(0).facets()).containsExactly("country", "needs", "mood", "remark");
        assertThat(catalogue.asked.get(0).columns()).contains("mood", "remark");
        assertThat(cities().with("remark", "slow").send(action, new Asker("mina", "", Set.of())).shown().status()).isEqualTo(400);
    }
}
