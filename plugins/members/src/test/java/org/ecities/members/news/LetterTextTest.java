package org.ecities.members.news;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LetterTextTest {

    private static String plain(String markup) {
        return new LetterText("https://ecities.example").of(markup);
    }

    @Test
    void linksBecomeWordsWithTheWholeAddress() {
        assertThat(plain("See [Suwon|City.Suwon] and [City.Busan#facts]."))
                .isEqualTo("See Suwon <https://ecities.example/wiki/City.Suwon> and City.Busan#facts <https://ecities.example/wiki/City.Busan>.");
        assertThat(plain("[Site|https://example.org/a__b?c=%2F]")).isEqualTo("Site <https://example.org/a__b?c=%2F>");
        assertThat(plain("[https://example.org/]")).isEqualTo("https://example.org/");
        assertThat(plain("[ask|Here:join]")).isEqualTo("ask <https://ecities.example/join>");
        assertThat(plain("[수원|City.수원]")).startsWith("수원 <https://ecities.example/wiki/City.%EC%88%98%EC%9B%90>");
    }

    @Test
    void whatOnlyLooksLikeALinkStaysText() {
        assertThat(plain("a note [1], [x|javascript:alert(1)], ~[no link], [end")).isEqualTo("a note 1, x, [no link], [end");
    }

    @Test
    void signsOfLooksGoAndListsStay() {
        assertThat(plain("!!! Title\r\n\r\n!! Part\r\n* __one__\r\n** ''two''\r\n\r\n\r\n\r\n%%information\r\nLast\\\\line\r\n/%\r\n"))
                .isEqualTo("Title\n\nPart\n\n- one\n  - two\n\nLast\nline");
    }

    @Test
    void tagsSayNothing() {
        assertThat(plain("[{ALLOW view Secretariat}]\r\nText [{Directory\r\n\r\nfilter: schema = City\r\n}] end"))
                .isEqualTo("Text  end");
        assertThat(LetterText.title("[{ALLOW view Secretariat}]\n!!! News of __March__\n")).contains("News of March");
        assertThat(LetterText.title("No heading")).isEmpty();
    }
}
