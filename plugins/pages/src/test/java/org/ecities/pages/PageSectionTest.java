package org.ecities.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageSectionTest {

    private static final String TEXT = "Before.\r\n!!!One\r\nA\r\n!!Two\r\nB\r\n!Three\r\nC\r\n!!Four\r\nD\r\n!!!Five\r\nE\r\n";

    @ParameterizedTest
    @CsvSource({
        "1, '!!!One|A|!!Two|B|!Three|C|!!Four|D|'",
        "2, '!!Two|B|!Three|C|'",
        "3, '!Three|C|'",
        "4, '!!Four|D|'",
        "5, '!!!Five|E|'",
    })
    void reachesToTheNextHeadingOfItsLevel(int number, String part) {
        assertThat(PageSection.of(TEXT, number).orElseThrow().part()).isEqualTo(part.replace("|", "\r\n"));
    }

    @Test
    void isAbsentWhereThereIsNoSuchHeading() {
        assertThat(PageSection.of(TEXT, 0)).isEmpty();
        assertThat(PageSection.of(TEXT, 6)).isEmpty();
        assertThat(PageSection.of("", 1)).isEmpty();
    }

    @Test
    void isPutBackInItsPlace() {
        PageSection part = PageSection.of(TEXT, 4).orElseThrow();

        assertThat(part.with(part.part())).isEqualTo(TEXT);
        assertThat(part.with("!!Four\r\nnew")).isEqualTo(TEXT.replace("D\r\n", "new\r\n"));
        assertThat(part.with("")).isEqualTo(TEXT.replace("!!Four\r\nD\r\n", ""));
    }
}
