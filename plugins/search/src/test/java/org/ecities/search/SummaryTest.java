package org.ecities.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ecities.pages.Asker;
import org.ecities.records.FilterLanguage;
import org.ecities.records.Measure;
import org.ecities.records.Summarised;
import org.ecities.records.Summary;
import org.ecities.records.SummaryTooLargeException;
import org.ecities.store.PageEdit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Counts, sums, means, medians and coverage of groups, against the real index. */
class SummaryTest {

    private static final Asker BUSAN = new Asker("clerk", "", Set.of("Busan"));
    private static final Asker SECRETARIAT = new Asker("sec", "", Set.of("Secretariat"));

    @TempDir
    private Path folder;

    private TestWiki wiki;

    @BeforeEach
    void aWiki() {
        wiki = new TestWiki(folder);
    }

    @AfterEach
    void close() {
        wiki.close();
    }

    private void cities() {
        wiki.save("Suwon", "schema: City", "word country: KR", "number people: 10", "days since: 2024-03", "word needs: a | b")
                .save("Busan", "schema: City", "word country: KR", "number people: 30", "days since: 2024", "word needs: b")
                .save("Jeju", "schema: City", "word country: KR", "text vision: green")
                .save("Suva", "schema: City", "word country: FJ", "number people: 0.1", "days since: 2019-12-31")
                .save("Nowhere", "schema: City", "number people: 0.2")
                .save("Note", "word country: KR", "number people: 5000");
    }

    private String told(String groups, String measures, Asker asker) {
        Summarised told = wiki.catalogue().summarise(question("schema = City", groups, measures), asker);
        List<Summarised.Group> all = new ArrayList<>(told.groups());
        all.add(told.all());
        return all.stream().map(SummaryTest::line).collect(Collectors.joining("; "));
    }

    private static Summary question(String filter, String groups, String measures) {
        return new Summary(FilterLanguage.parse(filter), list(groups),
                list(measures).stream().map(text -> Measure.parse(text).orElseThrow()).toList());
    }

    private static List<String> list(String text) {
        return text.isEmpty() ? List.of() : Arrays.stream(text.split(",")).map(String::strip).toList();
    }

    private static String line(Summarised.Group group) {
        return group.values().stream().map(value -> value.orElse("-")).collect(Collectors.joining("/")) + " " + group.pages()
                + group.given().stream()
                        .map(given -> " " + given.number().map(BigDecimal::toPlainString).orElse("?") + "@" + given.pages())
                        .collect(Collectors.joining());
    }

    @Test
    void reckonsEachGroupAndAllOfThem() {
        cities();
        assertThat(told("country", "count, sum people, mean people", TestWiki.READER))
                .isEqualTo("FJ 1 1@1 0.1@1 0.1@1; KR 3 3@3 40@2 20@2; - 1 1@1 0.2@1 0.2@1;  5 5@5 40.3@4 10.075@4");
        assertThat(told("", "median people, min people, max people, coverage vision", TestWiki.READER))
                .isEqualTo(" 5 5.1@4 0.1@4 30@4 1@1");
    }

    @Test
    void saysOfHowManyPagesAFigureIs() {
        cities();
        Summarised told = wiki.catalogue().summarise(question("schema = City", "", "sum vision, sum absent, coverage people"), BUSAN);
        assertThat(told.all().given().get(0)).isEqualTo(new Summarised.Measured(Optional.empty(), 0));
        assertThat(told.all().given().get(1)).isEqualTo(new Summarised.Measured(Optional.empty(), 0));
        assertThat(told.all().given().get(2)).isEqualTo(new Summarised.Measured(Optional.of(new BigDecimal("4")), 4));
    }

    @Test
    void groupsByYearsByNumbersAndByEachOfSeveralValues() {
        cities();
        assertThat(told("since", "count", TestWiki.READER)).isEqualTo("2019 1 1@1; 2024 2 2@2; - 2 2@2;  5 5@5");
        assertThat(told("people", "", TestWiki.READER)).isEqualTo("0.1 1; 0.2 1; 10 1; 30 1; - 1;  5");
        assertThat(told("needs", "sum people", TestWiki.READER)).isEqualTo("a 1 10@1; b 2 40@2; - 3 0.3@2;  5 40.3@4");
        assertThat(told("since, needs", "count", TestWiki.READER))
                .isEqualTo("2019/- 1 1@1; 2024/a 1 1@1; 2024/b 2 2@2; -/- 2 2@2;  5 5@5");
    }

    @Test
    void nobodyCountsWhatTheyMayNotReadOrView() {
        wiki.save("Suwon", "schema: City", "word country: KR", "number budget: 1", "[{ALLOW edit Suwon}]")
                .save("Busan", "schema: City", "word country: KR", "[{ALLOW edit Busan}]")
                .save("Hidden", "viewers: suwon admin", "schema: City", "word country: XX", "number budget: 1000");
        String measures = "sum budget, coverage mood, median budget";
        String without = told("mood", measures, TestWiki.READER);
        String busanWithout = told("mood", measures, BUSAN);
        wiki.keep("Suwon", "mood", "members", "word: good")
                .keep("Suwon", "budget", "institution", "number: 70")
                .keep("Busan", "budget", "institution", "number: 9")
                .keep("Busan", "mood", "secretariat", "word: bad");

        assertThat(told("mood", measures, TestWiki.READER)).isEqualTo(without).isEqualTo("- 2 1@1 0@0 1@1;  2 1@1 0@0 1@1");
        assertThat(busanWithout).isEqualTo(without);
        assertThat(told("mood", measures, BUSAN)).isEqualTo("good 1 1@1 1@1 1@1; - 1 9@1 0@0 9@1;  2 10@2 1@1 5@2");
        assertThat(told("mood", measures, SECRETARIAT)).isEqualTo("bad 1 9@1 1@1 9@1; good 1 70@1 1@1 70@1;  2 79@2 2@2 39.5@2");
        assertThat(told("mood", measures, TestWiki.MINA)).isEqualTo("good 1 70@1 1@1 70@1; - 2 1000@1 0@0 1000@1;  3 1070@2 1@1 535@2");
    }

    @Test
    void aConsentThatEndsTakesTheValueOutAndSaysUntilWhenAnswersHold() {
        wiki.save("Suwon", "schema: City", "[{ALLOW edit Suwon}]")
                .keep("Suwon", "budget", "members", "number: 70", Optional.of(TestWiki.NOW.plusSeconds(60)));
        assertThat(told("", "sum budget", BUSAN)).isEqualTo(" 1 70@1");
        assertThat(wiki.catalogue().freshUntil()).isEqualTo(TestWiki.NOW.plusSeconds(60));
        wiki.clock().advance(Duration.ofSeconds(60));
        assertThat(told("", "sum budget", BUSAN)).isEqualTo(" 1 ?@0");
        assertThat(wiki.catalogue().freshUntil()).isAfter(TestWiki.NOW.plus(Duration.ofDays(10_000)));
    }

    /** Many random pages in several segments against a plain reckoning in memory. */
    @Test
    void agreesWithAPlainReckoning() {
        Random random = new Random(20261201);
        List<PageEdit> pages = new ArrayList<>();
        List<List<BigDecimal>> numbers = IntStream.range(0, 7).<List<BigDecimal>>mapToObj(group -> new ArrayList<>()).toList();
        for (int i = 0; i < 600; i++) {
            int group = random.nextInt(7);
            BigDecimal number = new BigDecimal(random.nextInt(2_000_000) - 1_000_000).movePointLeft(random.nextInt(4));
            boolean given = random.nextInt(5) > 0;
            pages.add(PageEdit.of("P" + i, 0, "schema: City\r\nword country: C" + group + (given ? "\r\nnumber people: " + number.toPlainString() : "")));
            if (given) {
                numbers.get(group).add(number);
            }
        }
        wiki.saveAll(pages);
        Summarised told = wiki.catalogue().summarise(
                question("schema = City", "country", "sum people, median people, min people"), TestWiki.READER);
        for (int group = 0; group < 7; group++) {
            List<BigDecimal> sorted = numbers.get(group).stream().sorted().toList();
            BigDecimal upper = sorted.get(sorted.size() / 2);
            BigDecimal median = sorted.size() % 2 == 1
                    ? upper : upper.add(sorted.get(sorted.size() / 2 - 1)).divide(BigDecimal.valueOf(2));
            BigDecimal sum = sorted.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(told.groups().get(group).given())
                    .extracting(given -> given.number().orElseThrow())
                    .usingElementComparator(BigDecimal::compareTo)
                    .containsExactly(sum, median, sorted.get(0));
        }
    }

    @Test
    void refusesMoreGroupsThanItsLimit() {
        wiki.save("Odd", "schema: City", "word key: " + IntStream.range(0, 101).mapToObj(i -> "a" + i).collect(Collectors.joining(" | ")),
                "word other: " + IntStream.range(0, 101).mapToObj(i -> "b" + i).collect(Collectors.joining(" | ")));
        assertThatThrownBy(() -> wiki.catalogue().summarise(question("schema = City", "key, other", "count"), TestWiki.READER))
                .isInstanceOfSatisfying(SummaryTooLargeException.class,
                        large -> assertThat(large.limit()).isEqualTo(Summary.MAX_GROUPS));
    }
}
