package org.ecities.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.ecities.records.Answer;
import org.ecities.records.Query;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Finds a city first by its name in any script, among pages that speak of it a lot. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NameSearchTest {

    private TestWiki wiki;

    @BeforeAll
    void fill(@TempDir Path folder) {
        wiki = new TestWiki(folder)
                .save("City.Suwon", "title: Suwon", "names: 수원시", "schema: City", "word country: KR", "A fortress.")
                .save("City.Lahore", "title: Lahore", "names: لاہور", "schema: City", "word country: PK")
                .save("City.Tokyo", "title: Tokyo", "names: 東京都", "other: Edo", "schema: City")
                .save("City.Herat", "title: Herāt", "other: هرات | هراة", "schema: City")
                .save("City.Xian", "title: Xi'an", "names: 西安", "schema: City")
                .save("City.Da-Nang", "title: Đà Nẵng", "schema: City")
                .save("City.Jalalabad", "title: Jalalabad", "other: جلال آباد", "schema: City")
                .save("City.Kyoto", "title: Kyoto", "names: 京都", "schema: City")
                .save("CaseStudy.Suwon-Bridge", "title: Suwon Bridge", "Suwon Suwon Suwon. 수원시 수원시 수원. City of Suwon.")
                .save("Report", "Suwon city, Lahore, لاہور, 東京, Tokyo, Herat, Xi'an, Xian, Da Nang, 西安: Suwon city again.")
                .save("Tokyo-Report", "title: Tokyo report", "Edo was here. Edo Edo Edo.");
    }

    @AfterAll
    void close() {
        wiki.close();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            수원,        City.Suwon
            수원시,      City.Suwon
            Suwon,       City.Suwon
            suwon city,  City.Suwon
            Suwon-si,    City.Suwon
            City of Suwon, City.Suwon
            SUWON,       City.Suwon
            Lahore,      City.Lahore
            لاہور,       City.Lahore
            لاهور,       City.Lahore
            東京,        City.Tokyo
            東京都,      City.Tokyo
            Tokyo,       City.Tokyo
            Ｔｏｋｙｏ,  City.Tokyo
            Herat,       City.Herat
            Herāt,       City.Herat
            هرات,        City.Herat
            Xi'an,       City.Xian
            Xi’an,       City.Xian
            Xian,        City.Xian
            西安,        City.Xian
            西安市,      City.Xian
            Da Nang,     City.Da-Nang
            da nang city, City.Da-Nang
            جلال‌آباد,    City.Jalalabad
            京都,        City.Kyoto
            京都市,      City.Kyoto
            Edo,         City.Tokyo
            """)
    void findsTheCityFirst(String typed, String city) {
        assertThat(wiki.found(typed)).startsWith(city);
    }

    @Test
    void putsANameThatBeginsSoBeforeProse() {
        assertThat(wiki.found("Suwon")).containsExactly("City.Suwon", "CaseStudy.Suwon-Bridge", "Report");
    }

    @Test
    void wantsAllWordsWhereSomePageHasThem() {
        assertThat(wiki.found("lahore tokyo")).containsExactly("Report");
    }

    @Test
    void isContentWithSomeWordsWhereNoPageHasAll() {
        assertThat(wiki.found("fortress zebra")).containsExactly("City.Suwon");
    }

    @Test
    void leavesOutPagesWithAnUnwantedWord() {
        assertThat(wiki.found("suwon -lahore")).containsExactly("City.Suwon", "CaseStudy.Suwon-Bridge");
    }

    @Test
    void findsAPhraseOnlyAsItStands() {
        assertThat(wiki.found("\"again suwon\"")).isEmpty();
        assertThat(wiki.found("\"city again\"")).containsExactly("Report");
    }

    @Test
    void findsTheBeginningOfAWord() {
        assertThat(wiki.found("fortr*")).containsExactly("City.Suwon");
        assertThat(wiki.found("fortr")).isEmpty();
    }

    @Test
    void marksTheFoundWordsInTheExcerpt() {
        Answer answer = wiki.ask(Query.words("lahore tokyo", 1));
        assertThat(answer.hits().get(0).excerpt()).filteredOn(Answer.Fragment::found)
                .extracting(Answer.Fragment::text)
                .containsExactly("Lahore", "Tokyo");
        assertThat(String.join("", answer.hits().get(0).excerpt().stream().map(Answer.Fragment::text).toList()))
                .startsWith("Suwon city, Lahore, لاہور, 東京");
    }

    @Test
    void suggestsNamesThatBeginWithTheLettersOfAnyWord() {
        assertThat(suggested("su")).containsExactly("City.Suwon", "CaseStudy.Suwon-Bridge");
        assertThat(suggested("수")).containsExactly("City.Suwon");
        assertThat(suggested("brid")).containsExactly("CaseStudy.Suwon-Bridge");
        assertThat(suggested("tokyo")).startsWith("City.Tokyo").contains("Tokyo-Report");
        assertThat(suggested("")).isEmpty();
        assertThat(suggested("*")).isEmpty();
    }

    private List<String> suggested(String letters) {
        return wiki.catalogue().suggest(letters, 10, TestWiki.READER).stream().map(Answer.Hit::name).toList();
    }
}
