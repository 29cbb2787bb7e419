package org.ecities.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {

    private static final String HASH = Passwords.hash("correct horse 1");

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Correct horse 1", "correct horse 1 ", "correct horse"})
    void thatDifferDoNotMatch(String other) {
        assertThat(Passwords.matches(other, HASH)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"correct horse 1", "비밀번호입니다 열자", "pässwörd $2$ x", "😀😀😀😀😀"})
    void matchTheirOwnHash(String password) {
        assertThat(Passwords.matches(password, Passwords.hash(password))).isTrue();
    }

    @Test
    void areOneWhateverKeyboardTypedThem() {
        assertThat(Passwords.matches("pa\u0308sswo\u0308rd long", Passwords.hash("p\u00e4ssw\u00f6rd long"))).isTrue();
    }

    @Test
    void haveASaltOfTheirOwn() {
        assertThat(Passwords.hash("correct horse 1")).isNotEqualTo(HASH).startsWith("pbkdf2-sha512$210000$");
    }

    @Test
    void longerThanAcceptedNeverMatch() {
        String longest = "x".repeat(Passwords.MAX_LENGTH);

        assertThat(Passwords.matches(longest, Passwords.hash(longest))).isTrue();
        assertThat(Passwords.matches(longest + "x", Passwords.hash(longest + "x"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "plain", "md5$1$a$b", "pbkdf2-sha512$1$a", "$$$", "pbkdf2-sha256$210000$AAAA$AAAA"})
    void doNotMatchAHashOfAnotherKind(String hash) {
        assertThat(Passwords.matches("correct horse 1", hash)).isFalse();
    }

    @Test
    void nobodyMatchesNobody() {
        assertThat(Passwords.matchesNobody("correct horse 1")).isFalse();
        assertThat(Passwords.matchesNobody("")).isFalse();
    }

    @Test
    void madeByTheServerAreReadableAndNeverTheSame() {
        Set<String> made = new HashSet<>();
        for (int i = 0; i < 500; i++) {
            made.add(RandomText.password());
        }
        assertThat(made).hasSize(500).allMatch(password -> password.matches("([a-hjkmnp-z2-9]{5}-){3}[a-hjkmnp-z2-9]{5}"));
        assertThat(RandomText.hex(32)).matches("[0-9a-f]{64}").isNotEqualTo(RandomText.hex(32));
    }
}
