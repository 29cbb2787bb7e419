package org.ecities.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ecities.pages.Asker;
import org.ecities.pages.PageTag;
import org.ecities.records.FieldTypes;
import org.ecities.records.FilterLanguage;
import org.ecities.records.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectoryTagTest {

    private static final Asker MINA = new Asker("mina", "Mina", Set.of());

    private final StubCatalogue catalogue = new StubCatalogue();
    private final DirectoryTag tag = new DirectoryTag(
            catalogue, new StubSchemas(), FieldTypes.standard(), new DirectoryPaths(Map.of("cities", "City")));

    private String html(Asker asker, Locale locale, String... lines) {
        String body = "\n" + String.join("\n", lines) + "\n";
        return tag.html(new PageTag.Use("Directory", body, "Main", "Text\n[{Directory" + body + "}]", asker, locale));
    }

    @Test
    void asksForWhatTheBodySays() {
        html(Asker.anonymous(), Locale.ENGLISH,
                "filter: schema = City and country in (KR, JP)",
                "columns: country, population",
                "sort: -population",
                "limit: 10",
                "facets: country");
        assertThat(catalogue.asked).containsExactly(new Query(
                Optional.empty(), FilterLanguage.parse("schema = City and country in (KR, JP)"),
                List.of(new Query.Sort("population", true)), 0, 10,
                List.of("title", "country", "population"), List.of("country")));
    }

    @Test
    void showsATableInTheLanguageOfTheReader() {
        catalogue.hit("City.Suwon", "Suwon <b>", Map.of("country", List.of("KR"), "population", List.of("1190000")))
                .hit("City.Ngerulmud", "Ngerulmud", Map.of())
                .total(2_334);
        String body = "filter: schema = City\ncolumns: name, country, population";
        assertThat(html(Asker.anonymous(), Locale.ENGLISH, body))
                .contains("<caption class=\"ec-table__caption\">2 of 2,334 shown</caption>")
                .contains("<th scope=\"col\">Name</th><th scope=\"col\">Country or area</th>"
                        + "<th scope=\"col\" class=\"ec-number\">Population</th>")
                .contains("<th scope=\"row\" dir=\"auto\"><a href=\"/wiki/City.Suwon\">Suwon &lt;b&gt;</a></th>"
                        + "<td dir=\"auto\">Republic of Korea</td><td class=\"ec-number\" dir=\"auto\">1,190,000</td>")
                .contains("<td dir=\"auto\"></td><td class=\"ec-number\" dir=\"auto\"></td>")
                .contains("<a href=\"/directory/cities\">See the full directory</a>");
        assertThat(html(Asker.anonymous(), Locale.KOREAN, body)).contains("대한민국", "국가 또는 지역", "전체 2,334개 중 2개");
    }

    @Test
    void leadsToSmallerDirectories() {
        catalogue.hit("City.Suwon", "Suwon", Map.of()).count("country", "KR", 12);
        assertThat(html(Asker.anonymous(), Locale.ENGLISH,
                        "filter: schema = City and has needs", "sort: -population", "facets: country"))
                .contains("href=\"/directory/cities?filter=has+needs&amp;sort=-population&amp;country=KR\">Republic of Korea</a>"
                        + " <span class=\"ec-facets__count\">(12)</span>")
                .contains("href=\"/directory/cities?filter=has+needs&amp;sort=-population\">");
    }

    @Test
    void saysSoWhenNothingFits() {
        assertThat(html(Asker.anonymous(), Locale.ENGLISH, "filter: schema = City"))
                .contains("No page fits this list yet.")
                .doesNotContain("<table");
    }

    @Test
    void showsTheStandardColumnsWhenTheBodyIsEmptyButForTheFilter() {
        html(Asker.anonymous(), Locale.ENGLISH, "filter: schema = City");
        assertThat(catalogue.asked.get(0).columns()).containsExactly("title", "country", "population", "needs");
        assertThat(catalogue.asked.get(0).limit()).isEqualTo(DirectoryDefinition.STANDARD_LIMIT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            filter: schema = City and country in KR          | Line 3: the filter cannot be read. Position 30
            limit: many                                      | Line 3: limit is "many". A whole number from 1 to 500
            limit: 501                                       | Line 3: limit is "501".
            color: red                                       | Line 3: "color" is not known here. Accepted: filter, columns, sort, limit, facets.
            filter: [                                        | please check these points
            """)
    void tellsSignedInPeopleWhatIsWrong(String line, String message) {
        assertThat(html(MINA, Locale.ENGLISH, line).replace("&quot;", "\"")).containsIgnoringCase(message);
        assertThat(html(Asker.anonymous(), Locale.ENGLISH, line))
                .contains("A list is missing here at the moment.")
                .doesNotContain("Line");
        assertThat(catalogue.asked).isEmpty();
    }

    @Test
    void namesUnknownFieldsWithTheNearestOne() {
        assertThat(html(MINA, Locale.ENGLISH, "filter: schema = City", "columns: populaton", "sort: xyzzy").replace("&quot;", "\""))
                .contains("Line 4: columns names \"populaton\", which is no field. Did you mean population?")
                .contains("Line 5: sort names \"xyzzy\", which is no field. Accepted: schema, name, title, author, changed, country");
    }

    @Test
    void leavesOutFieldsThatAreNotForTheReaderAndSaysNothingOfThem() {
        catalogue.hit("City.Suwon", "Suwon", Map.of());
        String[] body = {
            "filter: schema = City", "columns: remark, mood, country", "sort: remark, -mood, country", "facets: mood, remark"
        };
        html(Asker.anonymous(), Locale.ENGLISH, body);
        html(MINA, Locale.ENGLISH, body);
        html(new Asker("sec", "", Set.of("Secretariat")), Locale.ENGLISH, body);

        assertThat(catalogue.asked).extracting(Query::columns).containsExactly(
                List.of("title", "country"), List.of("title", "mood", "country"), List.of("title", "remark", "mood", "country"));
        assertThat(catalogue.asked).extracting(Query::facets).containsExactly(
                List.of(), List.of("mood"), List.of("mood", "remark"));
        assertThat(catalogue.asked).extracting(asked -> asked.sort().size()).containsExactly(1, 2, 3);
        assertThat(html(Asker.anonymous(), Locale.ENGLISH, body)).doesNotContain("Remark", "Mood");
        assertThat(html(MINA, Locale.ENGLISH, "filter: schema = City", "columns: remrk, xyzzy")).doesNotContain("remark");
    }

    @Test
    void aTagOfPrivateColumnsAloneShowsTitlesToOthers() {
        html(Asker.anonymous(), Locale.ENGLISH, "filter: schema = City", "columns: remark");
        assertThat(catalogue.asked.get(0).columns()).containsExactly("title");
    }
}
