package org.ecities.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageChoiceTest {

    @ParameterizedTest(name = "lang={0}, cookie={1}, browser={2}: {3}")
    @CsvSource(nullValues = "-", textBlock = """
            -,   -,   -,           en
            -,   -,   en,          en
            -,   -,   ko,          ko
            -,   -,   ko-KR en,    ko
            -,   -,   fr ko en,    ko
            -,   -,   fr de,       en
            -,   ko,  en,          ko
            -,   en,  ko,          en
            -,   fr,  ko,          ko
            -,   '',  ko,          ko
            ko,  en,  en,          ko
            en,  ko,  ko,          en
            fr,  ko,  en,          ko
            KO,  -,   en,          en
            '',  -,   ko,          ko
            ../, -,   en,          en
            """)
    void isTheOneJustChosenElseTheOneBeforeElseTheBrowsers(String chosen, String before, String browser, String given) {
        Exchange exchange = Exchange.of("GET", "/wiki/Main");
        exchange.languages(browser == null ? new String[0] : browser.split(" "));
        if (chosen != null) {
            exchange.parameter("lang", chosen);
        }
        if (before != null) {
            exchange.cookie(Cookies.LANGUAGE, before);
        }

        assertThat(LanguageChoice.of(exchange.request, exchange.response).getLanguage()).isEqualTo(given);
    }

    @Test
    void isRememberedWhenMade() {
        Exchange exchange = Exchange.of("GET", "/wiki/Main").parameter("lang", "ko");

        LanguageChoice.of(exchange.request, exchange.response);

        assertThat(exchange.cookieWritten(Cookies.LANGUAGE)).satisfies(cookie -> {
            assertThat(cookie.getValue()).isEqualTo("ko");
            assertThat(cookie.getMaxAge()).isEqualTo(365 * 24 * 3600);
        });
    }

    @Test
    void isNotRememberedFromTheBrowserOrFromAForm() {
        Exchange browser = Exchange.of("GET", "/wiki/Main").languages("ko");
        Exchange form = Exchange.of("POST", "/form/City.Suwon").parameter("lang", "ko");

        LanguageChoice.of(browser.request, browser.response);
        assertThat(LanguageChoice.of(form.request, form.response).getLanguage()).isEqualTo("en");

        assertThat(browser.written).isEmpty();
        assertThat(form.written).isEmpty();
    }
}
