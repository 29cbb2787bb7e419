package org.ecities.views.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ecities.pages.Asker;
import org.ecities.pages.Messages;
import org.ecities.pages.PageTag;
import org.ecities.records.Answer;
import org.ecities.records.FieldTypes;
import org.ecities.records.FilterLanguage;
import org.ecities.records.Measure;
import org.ecities.records.Query;
import org.ecities.records.Summarised;
import org.ecities.records.Summary;
import org.ecities.views.StubCatalogue;
import org.ecities.views.StubSchemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViewTagTest {

    private static final Asker MINA = new Asker("mina", "Mina", Set.of());
    private static final String CITIES = "filter: schema = City";
    private static final AskLinks ASKING = new AskLinks() {
        @Override
        public List<String> fields() {
            return List.of("membership");
        }

        @Override
        public Optional<String> address(Answer.Hit hit) {
            return hit.columns().containsKey("membership") ? Optional.of("/write/" + hit.name()) : Optional.empty();
        }
    };

    private final StubCatalogue catalogue = new StubCatalogue();
    private final Views views = new Views(
            catalogue, new StubSchemas(), FieldTypes.standard(), ASKING, new MapImages(List.of("/views/land.svg?v=1")));
    private final ViewTag tag = new ViewTag(views);

    private String html(Asker asker, String... lines) {
        String body = "\n" + String.join("\n", lines) + "\n";
        String text = "Text\n[{View" + body + "}]";
        return tag.html(new PageTag.Use("View", body, "Main", text, asker, Locale.ENGLISH)).replace("&quot;", "\"");
    }

    private String csv(String... lines) {
        return views.csv(String.join("\n", lines), 1, Asker.anonymous(), Messages.of(Locale.ENGLISH));
    }

    private void group(List<String> values, long pages, String... figures) {
        Summarised last = catalogue.summaries.isEmpty()
                ? new Summarised(new Summarised.Group(List.of(), 0, List.of()), List.of())
                : catalogue.summaries.remove(0);
        List<Summarised.Group> groups = new ArrayList<>(last.groups());
        Summarised.Group group = new Summarised.Group(
                values.stream().map(value -> Optional.of(value).filter(text -> !text.isEmpty())).toList(), pages,
                Arrays.stream(figures).map(ViewTagTest::measured).toList());
        groups.add(group);
        catalogue.summaries.add(new Summarised(group, groups));
    }

    /** {@code 12@3}: 12, of 3 pages. */
    private static Summarised.Measured measured(String text) {
        String[] parts = text.split("@");
        return new Summarised.Measured(
                Optional.of(parts[0]).filter(number -> !number.equals("-")).map(BigDecimal::new), Long.parseLong(parts[1]));
    }

    private void cities() {
        catalogue.hit("City.Suwon", "Suwon <b>", Map.of("country", List.of("KR"), "population", List.of("1190000"),
                        "location", List.of("37.29, 127.01"), "needs", List.of("waste"), "offers", List.of("open-data"),
                        "membership", List.of("member")))
                .hit("City.Suva", "Suva", Map.of("country", List.of("FJ"), "population", List.of("94000"),
                        "location", List.of("-18.14, 178.44"), "needs", List.of("open-data")))
                .hit("City.Honolulu", "Honolulu", Map.of("location", List.of("21.3, -157.86")));
    }

    @Test
    void aTableSortsByItsHeadsAndLeadsToItsCsv() {
        cities();
        assertThat(html(Asker.anonymous(), CITIES, "columns: country, population", "sort: -population"))
                .contains("<th scope=\"col\" aria-sort=\"descending\" class=\"ec-number\"><a href=\"/views/Main/1?sort=population\">Population")
                .contains("<a href=\"/views/Main/1?sort=country\">Country or area")
                .contains("<th scope=\"row\" dir=\"auto\"><a href=\"/wiki/City.Suwon\">Suwon &lt;b&gt;</a></th>")
                .contains("<td class=\"ec-number\" dir=\"auto\">1,190,000</td>")
                .contains("href=\"/views/Main/1.csv\"");
    }

    @Test
    void aTableEndsWithWhatItsNumbersComeToAndOfHowManyPagesTheyAre() {
        cities();
        group(List.of(), 52, "1284000@37");
        assertThat(html(Asker.anonymous(), CITIES, "columns: country, population", "measures: sum population"))
                .contains("<tfoot><tr><th scope=\"row\" dir=\"auto\">Population, sum</th><td dir=\"auto\"></td>"
                        + "<td class=\"ec-number\" dir=\"auto\">1,284,000 <small class=\"ec-view__coverage\">n = 37 of 52</small></td>");
        assertThat(catalogue.summarised.get(0).measures()).containsExactly(new Measure(Measure.Kind.SUM, "population"));
        assertThat(catalogue.summarised.get(0).groups()).isEmpty();
    }

    @Test
    void groupsStandInTheReadersWordsAndInTheWantedOrder() {
        group(List.of("KR"), 10, "5@10", "100.126@8");
        group(List.of("JP"), 3, "3@3", "300@3");
        group(List.of(""), 1, "1@1", "-@0");
        String html = html(Asker.anonymous(), CITIES, "group: country", "measures: count, mean population", "sort: -mean population");
        assertThat(html.replaceAll("<[^>]*>", " ").replaceAll(" +", " "))
                .contains("Japan 3 300 Republic of Korea 5 100.13 n = 8 of 10 Not stated 1")
                .contains("All ");
        assertThat(catalogue.summarised).containsExactly(new Summary(
                FilterLanguage.parse("schema = City"), List.of("country"),
                List.of(Measure.COUNT, new Measure(Measure.Kind.MEAN, "population"))));
    }

    @Test
    void cardsAndListsShowWhatTheirColumnsHold() {
        cities();
        assertThat(html(Asker.anonymous(), "kind: cards", CITIES, "columns: country, population"))
                .contains("<a href=\"/wiki/City.Suva\">Suva</a>", "<dt>Population</dt><dd dir=\"auto\">94,000</dd>");
        assertThat(html(Asker.anonymous(), "kind: list", CITIES, "columns: country, population"))
                .contains("Suva</a> <span class=\"ec-view__facts\">FJ · 94,000</span>");
    }

    @Test
    void aMapShowsAsiaAndThePacificInOnePiece() {
        cities();
        String html = html(Asker.anonymous(), "kind: map", "title: Members", CITIES);
        assertThat(html)
                .contains("<image href=\"/views/land.svg?v=1\" x=\"-300\" y=\"0\" width=\"3600\" height=\"1360\"")
                .contains("role=\"group\"", "aria-label=\"Members, with 3 places\"")
                .contains("<a class=\"ec-map__place\" href=\"/wiki/City.Suva\" aria-label=\"Suva\"><title>Suva</title>"
                        + "<circle class=\"ec-map__dot\" cx=\"1784.4\" cy=\"961.4\"")
                .contains("cx=\"2021.4\" cy=\"567\"")
                .contains("<summary>The 3 places as a list</summary>")
                .contains("href=\"/wiki/Disclaimer\"")
                .doesNotContain("style=");
        assertThat(catalogue.asked.get(0).columns()).containsExactly("location");
    }

    @Test
    void barsAreAPictureWithADescriptionAndATable() {
        cities();
        assertThat(html(Asker.anonymous(), "kind: bar", CITIES, "columns: population", "sort: -population"))
                .contains("role=\"img\"", "<title>Population</title>")
                .contains("<desc>2 bars: Population. First is Suwon &lt;b&gt; with 1,190,000.</desc>")
                .contains("<rect class=\"ec-chart__bar\" x=\"0\" y=\"19\" width=\"290\" height=\"13\">")
                .contains("<summary>Figures as a table</summary>", "/views/Main/1.csv")
                .doesNotContain("style=");
    }

    @Test
    void linesRunOverYearsOneForEachSecondValue() {
        group(List.of("2020", "KR"), 1, "10@1");
        group(List.of("2020", "JP"), 1, "20@1");
        group(List.of("2022", "KR"), 1, "30@1");
        assertThat(html(Asker.anonymous(), "kind: line", CITIES, "group: year, country", "measures: mean population"))
                .contains("<desc>Population, mean from 2020 to 2022; 2 lines.</desc>")
                .contains("Republic of Korea</span>", "Japan</span>", "ec-chart__line--1")
                .contains("<path class=\"ec-chart__line ec-chart__line--0\" d=\"M60 158.7L456 12\">")
                .contains(">2020</text>", ">2022</text>");
    }

    @Test
    void comparesRecordsFieldByField() {
        cities();
        assertThat(html(Asker.anonymous(), "kind: compare", "filter: schema = City and name in (City.Suwon, City.Suva)"))
                .contains("<th scope=\"col\"><a href=\"/wiki/City.Suva\">Suva")
                .contains("<th scope=\"row\" dir=\"auto\">Population</th><td class=\"ec-number\" dir=\"auto\">1,190,000</td>"
                        + "<td class=\"ec-number\" dir=\"auto\">94,000</td>")
                .doesNotContain("Website");
    }

    @Test
    void topicsSayWhoNeedsWhoOffersAndWhereToAsk() {
        cities();
        assertThat(html(Asker.anonymous(), "kind: topics", CITIES))
                .contains("<th scope=\"row\" dir=\"auto\">open-data</th>")
                .contains("<a href=\"/wiki/City.Suva\" dir=\"auto\">Suva</a></li></ul></td><td>"
                        + "<ul class=\"ec-topics__names\"><li><a href=\"/wiki/City.Suwon\" dir=\"auto\">Suwon &lt;b&gt;</a> · "
                        + "<a href=\"/write/City.Suwon\" rel=\"nofollow\">Ask them<span class=\"ec-hidden\">: Suwon &lt;b&gt;</span></a>");
        assertThat(catalogue.asked.get(0).columns()).containsExactly("membership", "needs", "offers");
    }

    @Test
    void aCsvHoldsPlainNumbersAndNoFormulas() {
        catalogue.hit("City.Odd", "=cmd|' /C calc'!A0", Map.of("country", List.of("@x"), "population", List.of("-5")))
                .hit("City.Plain", "Plain, \"quoted\"", Map.of("country", List.of("KR"), "population", List.of("1190000")));
        assertThat(csv(CITIES, "columns: country, population")).isEqualTo("\uFEFFName,Country or area,Population\r\n"
                + "'=cmd|' /C calc'!A0,'@x,-5\r\n\"Plain, \"\"quoted\"\"\",Republic of Korea,1190000\r\n");
        assertThat(catalogue.asked).extracting(Query::limit).containsOnly(Query.MAX_LIMIT);
    }

    @Test
    void aCsvOfGroupsSaysOfHowManyPagesEachFigureIs() {
        group(List.of("KR"), 10, "10@10", "0.5@8");
        assertThat(csv(CITIES, "group: country", "measures: count, median population"))
                .isEqualTo("\uFEFFCountry or area,Entries,\"Population, median\",\"Population, median: entries with a value\"\r\n"
                        + "Republic of Korea,10,0.5,8\r\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kind: pie                        | Line 4: kind is "pie". Accepted: table, cards, list, map, bar, line, compare, topics.
            color: red                       | Line 4: "color" is not known in a view of kind table. Accepted: kind, title, filter, columns,
            limit: 501                       | Line 4: limit is "501". A whole number from 1 to 500 is accepted.
            columns: populaton               | Line 4: columns names "populaton", which is no field. Did you mean population?
            measures: total population       | Line 4: "total population" is no measure. Accepted: count, or coverage, sum,
            measures: sum country            | Line 4: "sum country" needs numbers, and country has none.
            group: country, needs, offers    | Line 4: 3 fields to group by. At most 2 are accepted.
            kind: line                       | Line 4: a view of kind line needs group and measures here.
            kind: bar                        | Line 4: bars need a number.
            filter: [                        | please check these points
            """)
    void tellsSignedInPeopleWhatIsWrong(String line, String message) {
        String[] lines = line.startsWith("filter") ? new String[] {line} : new String[] {CITIES, line};
        String told = html(MINA, lines);
        assertThat(told).containsIgnoringCase(message);
        assertThat(html(Asker.anonymous(), lines)).contains("A list is missing here at the moment.").doesNotContain("Line");
        assertThat(catalogue.asked).isEmpty();
    }

    @Test
    void aMapWithoutAFieldWithPlacesSaysSo() {
        assertThat(html(MINA, "kind: map", "filter: name = X")).contains("Line 3: a map needs a field with a location.");
        assertThat(html(MINA, "kind: map", CITIES, "place: country")).contains("Line 5: place names \"country\", which is no field. Accepted: location.");
    }

    @Test
    void leavesOutFieldsThatAreNotForTheReaderAndSaysNothingOfThem() {
        group(List.of("KR"), 1, "1@1");
        catalogue.summaries.add(catalogue.summaries.get(0));
        html(Asker.anonymous(), CITIES, "group: remark, country", "measures: coverage remark, count", "sort: -coverage remark");
        assertThat(catalogue.summarised.get(0).groups()).containsExactly("country");
        assertThat(catalogue.summarised.get(0).measures()).containsExactly(Measure.COUNT);
        html(Asker.anonymous(), CITIES, "columns: remark, author, country", "sort: remark, author");
        assertThat(catalogue.asked.get(0).columns()).containsExactly("title", "country");
        assertThat(catalogue.asked.get(0).sort()).isEmpty();
        assertThat(views.sorts(CITIES, "remark", Asker.anonymous())).isFalse();
        assertThat(views.sorts(CITIES, "remark", new Asker("sec", "", Set.of("Secretariat")))).isTrue();
        assertThat(html(MINA, CITIES, "columns: remrk")).doesNotContain("remark");
    }

    @Test
    void saysWhichSchemasItShows() {
        assertThat(tag.shows("filter: schema = City and country = KR")).contains(Set.of("City"));
        assertThat(tag.shows("filter: schema = City or country = KR")).isEmpty();
        assertThat(tag.shows("kind: list")).isEmpty();
        assertThat(tag.shows("filter: schema = ")).contains(Set.of());
    }
}
