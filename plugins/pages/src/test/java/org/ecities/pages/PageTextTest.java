package org.ecities.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            ""               | ""
            a                | a;CR;LF
            a;LF             | a;CR;LF
            a;CR             | a;CR;LF
            a;CR;LF          | a;CR;LF
            a;LF;CR          | a;CR;LF;CR;LF
            a;CR;CR;LF;b     | a;CR;LF;CR;LF;b;CR;LF
            ;LF;LF           | ;CR;LF;CR;LF
            a;TAB;b          | a;TAB;b;CR;LF
            a;BEL;b          | a;ODD;b;CR;LF
            a;HIGH;b         | a;ODD;b;CR;LF
            a;LOW;b          | a;ODD;b;CR;LF
            a;HIGH           | a;ODD;CR;LF
            ;LOW;HIGH        | ;ODD;ODD;CR;LF
            ;HIGH;LOW        | ;HIGH;LOW;CR;LF
            ;HIGH;HIGH;LOW   | ;ODD;HIGH;LOW;CR;LF
            ;LAST            | ;ODD;CR;LF
            수원             | 수원;CR;LF
            """)
    void isBroughtIntoItsKeptForm(String typed, String kept) {
        assertThat(PageText.normalised(spelled(typed))).isEqualTo(spelled(kept));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void inItsKeptFormStaysAsItIs(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            StringBuilder typed = new StringBuilder();
            random.ints(random.nextInt(30), 0, 0x10000).forEach(c -> typed.append((char) (c % 3 == 0 ? c : c % 40)));
            String kept = PageText.normalised(typed.toString());
            assertThat(PageText.normalised(kept)).isEqualTo(kept);
        }
    }

    @ParameterizedTest
    @CsvSource({"a;LF;b,a b", "a;CR;LF;b,a  b", "a;HIGH;b,a;ODD;b", "a;BEL,a;ODD"})
    void onOneLineHoldsNoLineEnd(String typed, String kept) {
        assertThat(PageText.line(spelled(typed))).isEqualTo(spelled(kept));
    }

    private static String spelled(String words) {
        return words.replace(";CR", "\r")
                .replace(";LF", "\n")
                .replace(";TAB", "\t")
                .replace(";BEL", "\u0007")
                .replace(";ODD", "\uFFFD")
                .replace(";HIGH", "\uD83D")
                .replace(";LOW", "\uDE00")
                .replace(";LAST", "\uFFFF")
                .replace(";b", "b");
    }
}
