package org.ecities.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ecities.records.Filter;
import org.ecities.records.FilterLanguage;
import org.ecities.records.Query;
import org.ecities.store.PageEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Finds 2,334 cities by the names that people type. */
class CityNamesTest {

    @TempDir
    Path folder;

    @Test
    void findsEveryCityByItsNamesInItsScriptAndInPlainLetters() throws IOException {
        List<String> cities = SharedData.lines("cities-asia-pacific.csv");
        List<String> queries = SharedData.lines("multilingual/city-name-queries.csv");
        List<String> wrong = new ArrayList<>();
        try (TestWiki wiki = new TestWiki(folder)) {
            wiki.saveAll(cities.stream().skip(1).map(CityNamesTest::page).toList());
            queries.stream().skip(1).map(SharedData::cells).forEach(query -> check(wiki, query, wrong));
        }
        assertThat(wrong).isEmpty();
    }

    private static void check(TestWiki wiki, List<String> query, List<String> wrong) {
        List<String> expected = Arrays.stream(query.get(3).split("[|; ]")).map(id -> "City." + id).toList();
        List<String> found = TestWiki.names(wiki.ask(Query.words(query.get(2), 20)));
        if (!found.subList(0, Math.min(found.size(), 10)).containsAll(expected)) {
            wrong.add(query + " found " + found);
        }
    }

    static PageEdit page(String line) {
        List<String> city = SharedData.cells(line);
        return PageEdit.of("City." + city.get(0), 0, String.join("\n",
                "title: " + city.get(1),
                "other: " + city.get(2) + (city.get(3).isEmpty() ? "" : " | " + city.get(3).replace("|", " | ")),
                "schema: City",
                "word country: " + city.get(4),
                "number population: " + city.get(9),
                city.get(1) + " is a city in " + city.get(5) + "."));
    }

    @Test
    void answersADirectoryOfTheLargestCitiesOfSomeCountries() throws IOException {
        List<String> cities = SharedData.lines("cities-asia-pacific.csv");
        try (TestWiki wiki = new TestWiki(folder)) {
            wiki.saveAll(cities.stream().skip(1).map(CityNamesTest::page).toList());
            Filter filter = FilterLanguage.parse(
                    "schema = City and country in (KR, JP) and population > 1000000");
            long expected = cities.stream().skip(1).map(SharedData::cells)
                    .filter(city -> city.get(4).equals("KR") || city.get(4).equals("JP"))
                    .filter(city -> Long.parseLong(city.get(9)) > 1_000_000)
                    .count();
            assertThat(wiki.ask(Query.of(filter, 5)).total()).isEqualTo(expected).isGreaterThan(10);
        }
    }
}
