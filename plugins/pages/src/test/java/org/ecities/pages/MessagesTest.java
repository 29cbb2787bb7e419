package org.ecities.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesTest {

    @ParameterizedTest
    @CsvSource({"en,en", "en-GB,en", "ko,ko", "ko-KR,ko", "fr,en", "und,en"})
    void comeInTheNearestLanguage(String wanted, String given) {
        assertThat(Messages.of(Locale.forLanguageTag(wanted)).locale().getLanguage()).isEqualTo(given);
    }

    @Test
    void fillInTheirArguments() {
        assertThat(Messages.of(Locale.ENGLISH).text("pages.error.right.EDIT", "City.Suwon")).contains("City.Suwon");
        assertThat(Messages.of(Locale.KOREAN).text("pages.error.right.EDIT", "City.Suwon"))
                .contains("City.Suwon")
                .isNotEqualTo(Messages.of(Locale.ENGLISH).text("pages.error.right.EDIT", "City.Suwon"));
    }

    @Test
    void takeArgumentsAsTheyAre() {
        assertThat(Messages.of(Locale.ENGLISH).text("pages.error.right.EDIT", "{0} '' <b>")).contains("{0} '' <b>");
    }

    @Test
    void showTheKeyWhereThereIsNoText() {
        assertThat(Messages.of(Locale.KOREAN).text("pages.no.such.key", 1)).isEqualTo("pages.no.such.key");
        assertThat(Messages.of(Locale.KOREAN).text("nomodule")).isEqualTo("nomodule");
        assertThat(Messages.of(Locale.KOREAN).text("absent.key")).isEqualTo("absent.key");
        assertThat(Messages.of(Locale.KOREAN).text("")).isEmpty();
    }

    @Test
    void ofARefusalSpeakTheReadersLanguage() {
        PageRefusedException refused = new PageRefusedException("pages.refused.rule", "City.Suwon", "[{ALLOW veiw a}]");

        assertThat(refused).hasMessageContaining("[{ALLOW veiw a}]").hasMessageContaining("[{ALLOW view Secretariat}]");
        assertThat(refused.text(Messages.of(Locale.KOREAN)))
                .contains("City.Suwon", "[{ALLOW veiw a}]", "[{ALLOW view Secretariat}]");
    }
}
