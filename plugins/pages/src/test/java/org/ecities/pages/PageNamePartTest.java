package org.ecities.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.ecities.pages.PageNameRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageNamePartTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Xi'an                               | Xian
            Xi’an                               | Xian
            Qo‘qon                              | Qoqon
            Cox's Bazar                         | Coxs-Bazar
            Saint-Denis                         | Saint-Denis
            Herāt                               | Herāt
            Mianzhu, Deyang, Sichuan            | Mianzhu-Deyang-Sichuan
            Palikir - National Government Center| Palikir-National-Government-Center
            St.-Petersburg                      | St-Petersburg
            a/b\\c                              | a-b-c
            [{x}]                               | x
            수원시                              | 수원시
            กรุงเทพมหานคร                        | กรุงเทพมหานคร
            हैदराबाद                              | हैदराबाद
            "---"                               | ""
            """)
    void keepsLettersAndDigitsOfAnyScript(String word, String part) {
        assertThat(PageNamePart.of(word)).isEqualTo(part);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b\u0007c", "}]{$x}<script>", "می‌خواهم", "\uD83C\uDFD9 city", "𠀀𠀁 x", "e\u0301"})
    void isAcceptedAsAPageName(String word) {
        String part = PageNamePart.of(word);
        assertThat(PageNameRule.accepted("City." + part)).isEqualTo("City." + part);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "long name ", "𠀀"})
    void isNeverLongerThanTheLimit(String word) {
        assertThat(PageNamePart.of(word.repeat(300))).hasSizeBetween(50, PageNamePart.LONGEST);
    }
}
