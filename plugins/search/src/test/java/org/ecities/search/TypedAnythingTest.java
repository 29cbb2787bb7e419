package org.ecities.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.ecities.records.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that somebody types can be wrong. */
class TypedAnythingTest {

    private static final List<String> PIECES = List.of(
            "a", "Suwon", "수", "京", "ス", "ก", "ក", "م", " ", "-", "*", "?", "\"", "(", ")", "[", "/", "~", ":", "^",
            "\\", "AND", "OR", "NOT", "+", "!", "{", "}", "&&", "||", "\u0000", "\uD83D\uDE00", "\uD800", "\u200B",
            "\u0301", "\u3099", "'", "“", "_names:", "TO");

    @TempDir
    Path folder;

    @Test
    void answersEverySequenceOfOddPieces() {
        Random random = new Random(20260314);
        try (TestWiki wiki = new TestWiki(folder)) {
            wiki.save("Suwon", "수원 京都 fortress");
            for (int i = 0; i < 2_000; i++) {
                String typed = typed(random);
                assertThatCode(() -> {
                    wiki.ask(Query.words(typed, 5));
                    wiki.catalogue().suggest(typed, 5, TestWiki.READER);
                }).as(typed).doesNotThrowAnyException();
            }
        }
    }

    private static String typed(Random random) {
        StringBuilder typed = new StringBuilder();
        for (int length = random.nextInt(30); length > 0; length--) {
            typed.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return typed.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"수", "가나", "a ", "ab* ", "\"a b\" ", "-x ", "京都", "ภาษาไทย"})
    void answersTheLongestQueries(String piece) {
        try (TestWiki wiki = new TestWiki(folder)) {
            wiki.save("Suwon", "fortress");
            assertThatCode(() -> wiki.ask(Query.words(piece.repeat(5_000 / piece.length()), 5))).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            city hall            | [Word[text=city, begin=false], Word[text=hall, begin=false]] | []
            "city hall" -old     | [Word[text=city hall, begin=false]] | [Word[text=old, begin=false]]
            cit*                 | [Word[text=cit, begin=true]] | []
            -"new town" x        | [Word[text=x, begin=false]] | [Word[text=new town, begin=false]]
            Mazar-e Sharif       | [Word[text=Mazar-e, begin=false], Word[text=Sharif, begin=false]] | []
            - * -                | [Word[text=-, begin=false], Word[text=-, begin=false]] | []
            「東京 都」          | [Word[text=東京 都, begin=false]] | []
            "open                | [Word[text=open, begin=false]] | []
            """)
    void readsWordsPhrasesAndSigns(String typed, String wanted, String unwanted) {
        SearchWords words = SearchWords.parse(typed);
        assertThat(words.wanted()).hasToString(wanted);
        assertThat(words.unwanted()).hasToString(unwanted);
    }

    @Test
    void looksAtNoMoreThanItsLimits() {
        assertThat(SearchWords.parse("a ".repeat(1_000)).wanted()).hasSize(SearchWords.MAX_WORDS);
        assertThat(SearchWords.parse("a".repeat(1_000)).wanted().get(0).text()).hasSize(SearchWords.MAX_LENGTH);
    }
}
