package org.ecities.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ecities.pages.Asker;
import org.ecities.records.Answer;
import org.ecities.records.FilterLanguage;
import org.ecities.records.Query;
import org.ecities.store.ChangeSet;
import org.ecities.store.PageEdit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages with private values are found, counted, sorted and shown by them, by those who may read them and nobody else. */
class PrivateLayersTest {

    private static final Asker BUSAN = new Asker("clerk", "", Set.of("Busan"));
    private static final Asker SUWON = TestWiki.MINA;
    private static final Asker SECRETARIAT = new Asker("sec", "", Set.of("Secretariat"));
    private static final Asker ADMIN = Asker.system();
    private static final List<Asker> ALL = List.of(TestWiki.READER, BUSAN, SUWON, SECRETARIAT, ADMIN);

    @TempDir
    private Path folder;

    private TestWiki wiki;

    @BeforeEach
    void aWiki() {
        wiki = new TestWiki(folder)
                .save("Suwon", "schema: City", "word country: KR", "[{ALLOW edit Suwon}]", "open words of the bridge")
                .save("Busan", "schema: City", "word country: KR", "[{ALLOW edit Busan}]", "open words of the port");
    }

    @AfterEach
    void close() {
        wiki.close();
    }

    private TestWiki kept() {
        return wiki.keep("Suwon", "mood", "members", "word: good")
                .keep("Suwon", "budget", "institution", "number: 70")
                .keep("Suwon", "remark", "secretariat", "text: slow bridge")
                .keep("Busan", "budget", "institution", "number: 9");
    }

    private Answer ask(String filter, Asker asker, List<Query.Sort> sort) {
        return wiki.catalogue().ask(
                new Query(Optional.empty(), FilterLanguage.parse(filter), sort, 0, 9,
                        List.of("mood", "budget", "remark"), List.of("mood", "remark", "country")),
                asker);
    }

    private List<Integer> totals(String filter) {
        return ALL.stream().map(asker -> (int) ask(filter, asker, List.of()).total()).toList();
    }

    @Test
    void everybodyFindsEachPageOnceWhateverTheyMayRead() {
        kept();
        assertThat(totals("")).containsExactly(2, 2, 2, 2, 2);
        assertThat(totals("schema = City and not mood = bad")).containsExactly(2, 2, 2, 2, 2);
        assertThat(ALL).allSatisfy(asker -> {
            assertThat(ask("", asker, List.of()).facets().get("country")).containsExactly(new Answer.Count("KR", 2));
            assertThat(wiki.catalogue().suggest("s", 9, asker)).hasSize(1);
        });
    }

    @Test
    void filtersFindByThemForTheirReadersOnly() {
        kept();
        assertThat(totals("mood = good")).containsExactly(0, 1, 1, 1, 1);
        assertThat(totals("budget > 50")).containsExactly(0, 0, 1, 1, 1);
        assertThat(totals("has budget")).containsExactly(0, 1, 1, 2, 2);
        assertThat(totals("remark ~ bridge")).containsExactly(0, 0, 0, 1, 1);
        assertThat(totals("not mood = good")).containsExactly(2, 1, 1, 1, 1);
    }

    @Test
    void columnsCountsAndOrderHoldThem() {
        kept();
        List<Query.Sort> byBudget = List.of(Query.Sort.parse("-budget"));
        assertThat(TestWiki.names(ask("", TestWiki.READER, byBudget))).containsExactly("Busan", "Suwon");
        assertThat(TestWiki.names(ask("", SUWON, byBudget))).containsExactly("Suwon", "Busan");
        assertThat(TestWiki.names(ask("", SECRETARIAT, byBudget))).containsExactly("Suwon", "Busan");
        assertThat(TestWiki.names(ask("", BUSAN, List.of(Query.Sort.parse("budget"))))).containsExactly("Busan", "Suwon");

        Answer institution = ask("budget > 50", SUWON, List.of());
        assertThat(institution.hits().get(0).columns()).isEqualTo(
                Map.of("mood", List.of("good"), "budget", List.of("70"), "remark", List.of()));
        assertThat(institution.facets().get("mood")).containsExactly(new Answer.Count("good", 1));
        assertThat(institution.facets().get("remark")).isEmpty();
        assertThat(ask("", SECRETARIAT, List.of()).facets().get("remark")).hasSize(1);
    }

    @Test
    void wordsFindThemAndExcerptsShowThem() {
        kept();
        Query words = Query.words("slow", 9);
        assertThat(wiki.catalogue().ask(words, SUWON).hits()).isEmpty();
        assertThat(wiki.catalogue().ask(words, SECRETARIAT).hits().get(0).excerpt())
                .anySatisfy(part -> assertThat(part).isEqualTo(new Answer.Fragment("slow", true)));
        assertThat(wiki.catalogue().ask(Query.words("bridge", 9), TestWiki.READER).hits().get(0).excerpt().toString())
                .doesNotContain("slow");
    }

    @Test
    void aReaderIsToldTheSameWithAndWithoutThem() {
        List<Object> before = told(TestWiki.READER);
        List<Object> busan = told(BUSAN);
        kept();
        for (int i = 0; i < 40; i++) {
            wiki.keep("Suwon", "f" + (char) ('a' + i % 26) + (char) ('a' + i / 26), "secretariat", "text: open port bridge " + i);
        }
        assertThat(told(TestWiki.READER)).isEqualTo(before);
        assertThat(told(BUSAN)).isNotEqualTo(busan);
    }

    private List<Object> told(Asker asker) {
        List<Object> told = new ArrayList<>();
        for (String typed : List.of("bridge", "open", "port open", "slow", "op*", "\"open words\"", "-slow", "good")) {
            told.add(wiki.catalogue().ask(Query.words(typed, 9), asker));
        }
        for (String filter : List.of("", "has mood", "not has mood", "mood = good", "budget > 1", "remark ~ slow")) {
            for (String sort : List.of("mood", "-budget", "remark", "title")) {
                told.add(ask(filter, asker, List.of(Query.Sort.parse(sort))));
            }
        }
        told.add(wiki.catalogue().suggest("b", 9, asker));
        return told;
    }

    @Test
    void whoMayNotViewThePageFindsNoLayerOfIt() {
        wiki.save("Hidden", "viewers: suwon admin", "[{ALLOW edit Busan}]").keep("Hidden", "mood", "members", "word: hidden")
                .keep("Hidden", "budget", "institution", "number: 5");
        assertThat(totals("mood = hidden")).containsExactly(0, 0, 1, 0, 1);
        assertThat(totals("budget = 5")).containsExactly(0, 0, 0, 0, 1);
    }

    @Test
    void aValueAloneReachesTheNextQuestionAndSoDoesItsEnd() {
        kept();
        wiki.keep("Suwon", "mood", "members", "word: bad");
        assertThat(totals("mood = good")).containsExactly(0, 0, 0, 0, 0);
        assertThat(totals("mood = bad")).containsExactly(0, 1, 1, 1, 1);
        wiki.keep("Suwon", "mood", "secretariat", "word: bad");
        assertThat(totals("mood = bad")).containsExactly(0, 0, 0, 1, 1);
        wiki.keep("Suwon", "mood", "", "");
        assertThat(totals("has mood")).containsExactly(0, 0, 0, 0, 0);
        wiki.keep("Suwon", "budget", "", "").keep("Suwon", "remark", "", "").keep("Busan", "budget", "", "");
        assertThat(totals("")).containsExactly(2, 2, 2, 2, 2);
        assertThat(documents()).isEqualTo(2);
    }

    @Test
    void aChangedRuleGivesThemToOthers() {
        kept();
        wiki.save("Suwon", "schema: City", "word country: KR", "[{ALLOW edit Busan}]", "open words");
        assertThat(totals("budget = 70")).containsExactly(0, 1, 0, 1, 1);
        assertThat(totals("")).containsExactly(2, 2, 2, 2, 2);
    }

    @Test
    void withAPageGoAllItsDocuments() {
        kept().delete("Suwon");
        assertThat(totals("")).containsExactly(1, 1, 1, 1, 1);
        wiki.commitAgain("Suwon", "schema: City");
        assertThat(totals("has budget")).containsExactly(0, 1, 0, 1, 1);
        wiki.commit(ChangeSet.of(PageEdit.of("Busan", 1, "[{ALLOW edit Busan}]").renamed("Pusan"), "mina", ""));
        assertThat(TestWiki.names(ask("has budget", BUSAN, List.of()))).containsExactly("Pusan");
        assertThat(totals("")).containsExactly(2, 2, 2, 2, 2);
    }

    @Test
    void aRebuiltIndexHoldsTheSame() {
        kept();
        List<Object> before = ALL.stream().<Object>map(this::told).toList();
        wiki.catalogue().rebuild((done, total) -> {});
        assertThat(ALL.stream().<Object>map(this::told).toList()).isEqualTo(before);
    }

    @Test
    void fromTheEndOfItsConsentOnNobodyFindsAValueWithoutAnyChange() {
        wiki.keep("Suwon", "mood", "members", "word: good", Optional.of(TestWiki.NOW.plusSeconds(60)))
                .keep("Busan", "mood", "members", "word: good", Optional.of(TestWiki.NOW.plusSeconds(90)))
                .keep("Suwon", "budget", "members", "number: 1");
        wiki.clock().advance(Duration.ofSeconds(60).minusMillis(1));
        assertThat(totals("mood = good")).containsExactly(0, 2, 2, 2, 2);
        wiki.clock().advance(Duration.ofMillis(1));
        assertThat(totals("mood = good")).containsExactly(0, 1, 1, 1, 1);
        assertThat(totals("budget = 1")).containsExactly(0, 1, 1, 1, 1);
        assertThat(totals("")).containsExactly(2, 2, 2, 2, 2);
        wiki.clock().advance(Duration.ofSeconds(30));
        assertThat(totals("mood = good")).containsExactly(0, 0, 0, 0, 0);
        assertThat(totals("")).containsExactly(2, 2, 2, 2, 2);
    }

    private int documents() {
        return wiki.catalogue().opened().writer().getDocStats().numDocs;
    }
}
