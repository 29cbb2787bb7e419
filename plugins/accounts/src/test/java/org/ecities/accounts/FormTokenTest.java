package org.ecities.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormTokenTest {

    private static final String TOKEN = FormToken.of("secret", "form");

    @Test
    void matchesItsOwnSecretAndPurposeAlone() {
        assertThat(FormToken.matches("secret", "form", TOKEN)).isTrue();
        assertThat(FormToken.matches("other", "form", TOKEN)).isFalse();
        assertThat(FormToken.matches("secret", "sign-in", TOKEN)).isFalse();
    }

    @Test
    void matchesNothingElse() {
        for (String sent : new String[] {null, "", " ", TOKEN.toUpperCase(), TOKEN + "0", TOKEN.substring(1), "수원", " " + TOKEN}) {
            assertThat(FormToken.matches("secret", "form", sent)).as("%s", sent).isFalse();
        }
    }

    @Test
    void isTheSameAfterARestart() {
        assertThat(TOKEN).isEqualTo(FormToken.of("secret", "form")).matches("[0-9a-f]{64}").doesNotContain("secret");
    }
}
