package org.ecities.pages.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageLinksTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            textBlock =
                    """
            none                 | ?lang=ko
            q=suwon%20city       | ?q=suwon%20city&lang=ko
            lang=en              | ?lang=ko
            q=a&lang=en&page=2   | ?q=a&page=2&lang=ko
            &&                   | ?lang=ko
            """,
            delimiter = '|')
    void keepsWhatThePresentAddressAsksFor(String query, String link) {
        assertThat(LanguageLinks.to(query, "ko")).isEqualTo(link);
    }
}
