package org.ecities.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoginsTest {

    @ParameterizedTest
    @ValueSource(strings = {"suwon", "kim.min-ji", "info@example.org", "수원시", "a1", "2nd_clerk", "admin", "ÀB", "institution-17-1"})
    void areAcceptedWhenShortAndTypable(String login) {
        assertThat(Logins.problem(login)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "a", " ab", "ab ", "a b", "a,b", ".ab", "@ab", "-ab", "a\tb", "a\0b", "a/b", "a\nb", "<b>", "a|b", "a]b", "a:b",
        "a\u200bb", "a\u202eb", "😀😀", "1234567890123456789012345678901234567890123456789012345678901",
    })
    void areRefusedForTheirForm(String login) {
        assertThat(Logins.problem(login)).contains("accounts.login.form");
    }

    @ParameterizedTest
    @ValueSource(strings = {"all", "ALL", "Anonymous", "authenticated", "Asserted", "ecities", "eCities", "Secretariat", "SECRETARIAT",
        "Institution-17", "institution-1"})
    void areRefusedWhenARuleMeansSomethingElse(String login) {
        assertThat(Logins.problem(login)).contains("accounts.login.reserved");
    }
}
