package org.ecities.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ecities.pages.Asker;
import org.ecities.records.Answer;
import org.ecities.records.FilterLanguage;
import org.ecities.records.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page that a reader may not view changes nothing the reader is told. */
class RightsTest {

    private static final List<String> TYPED = List.of("suwon", "bridge suwon", "\"suwon bridge\"", "zebra suwon", "secret", "sec*");

    @TempDir
    Path folder;

    @Test
    void hiddenPagesChangeNoTotalOrderCountOrSuggestion() {
        try (TestWiki wiki = new TestWiki(folder)) {
            wiki.save("Suwon", "schema: City", "word country: KR", "suwon bridge and more words")
                    .save("Bridge", "word country: JP", "a bridge, a bridge, a bridge in suwon")
                    .save("Zebra", "suwon");
            List<Object> before = told(wiki, TestWiki.READER);
            for (int i = 0; i < 40; i++) {
                wiki.save("Secret-" + i, "title: Suwon secret " + i, "viewers: mina", "schema: City",
                        "word country: KR", "suwon suwon bridge zebra secret ".repeat(i + 1));
            }
            assertThat(told(wiki, TestWiki.READER)).isEqualTo(before);
            assertThat(told(wiki, TestWiki.MINA)).isNotEqualTo(before);
        }
    }

    /** Everything the Catalogue says. */
    private static List<Object> told(TestWiki wiki, Asker asker) {
        List<Object> told = new ArrayList<>();
        TYPED.forEach(words -> told.add(wiki.catalogue().ask(Query.words(words, 100), asker)));
        told.add(wiki.catalogue().ask(
                new Query(Optional.empty(), FilterLanguage.parse("has country"), List.of(), 0, 100,
                        List.of("country"), List.of("country", "schema", "author")),
                asker));
        told.add(wiki.catalogue().suggest("su", 50, asker));
        return told;
    }

    @Test
    void personsGroupsAndAdminsSeeTheirPages() {
        try (TestWiki wiki = new TestWiki(folder)) {
            wiki.save("A", "viewers: mina", "word").save("B", "viewers: suwon", "word").save("C", "viewers: nobody", "word");
            assertThat(found(wiki, TestWiki.READER)).isEmpty();
            assertThat(found(wiki, TestWiki.MINA)).containsExactly("A", "B");
            assertThat(found(wiki, new Asker("kim", "Kim", Set.of("SUWON")))).containsExactly("B");
            assertThat(found(wiki, Asker.system())).containsExactly("A", "B", "C");
        }
    }

    @Test
    void aRightThatIsTakenAwayCountsForTheNextQuestion() {
        try (TestWiki wiki = new TestWiki(folder)) {
            wiki.save("A", "word");
            assertThat(found(wiki, TestWiki.READER)).containsExactly("A");
            wiki.save("A", "viewers: mina", "word");
            assertThat(found(wiki, TestWiki.READER)).isEmpty();
        }
    }

    private static List<String> found(TestWiki wiki, Asker asker) {
        return TestWiki.names(wiki.catalogue().ask(Query.words("word", 10), asker));
    }
}
