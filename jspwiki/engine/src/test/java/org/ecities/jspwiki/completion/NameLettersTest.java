package org.ecities.jspwiki.completion;

import org.apache.wiki.parser.MarkupParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Through the host's own call, so that the replacement in its class file is seen too. */
class NameLettersTest {

    @ParameterizedTest
    @CsvSource(ignoreLeadingAndTrailingWhitespace = false, value = {
        "City.Suwon,City.Suwon",
        "city of suwon,City of suwon",
        " main  page ,Main page",
        "a!b<c>,ABC",
        "a - b,A - b",
        "กรุงเทพ,กรุงเทพ",
        "दिल्ली,दिल्ली",
        "ភ្នំពេញ,ភ្នំពេញ",
        "ལྷ་ས,ལྷ་ས",
        "ニューヨーク・シティ,ニューヨーク・シティ",
        "二〇二六,二〇二六",
        "תל־אביב,תל־אביב",
        "a’b,AB",
        "Orle\u0301ans,Orle\u0301ans",
        "\uD840\uDC00,\uD840\uDC00",
        "\uD83D\uDE00a,A",
        "'',''",
    })
    void keepsLettersWithTheirMarks(String link, String name) {
        assertThat(MarkupParser.cleanLink(link)).isEqualTo(name);
    }

    @Test
    void leavesNothingNothing() {
        assertThat(MarkupParser.cleanLink(null)).isNull();
    }
}
