package org.ecities.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ecities.pages.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private static final List<String> OWN = List.of("suwon.desk", "Kim Min-ji", "first-member@example.org");

    private final PasswordRules rules = new PasswordRules(List.of("e-Cities", "Network of River Cities"));

    private String key(String password) {
        return rules.problem(password, OWN).map(PasswordProblem::key).orElse("");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "correct horse 1", "vuhq-tbwz-81", "aaaaaaaaaa grzfkpw", "우리 도시 공원의 느티나무", "plum 7 kettle",
        "correct horse battery", "ten letter", "kxv2024wqpmb", "we met in 1998 at the quay", "\u0905\u0906\u0907\u0908 \u0909\u090a\u090b\u090f\u0910"
    })
    void acceptWhatOthersDoNotTryFirst(String password) {
        assertThat(key(password)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "123456789", "\ud55c\uae00\ube44\ubc00", "a\u0308a\u0308a\u0308a\u0308a\u0308a\u0308"})
    void refuseFewerThanTenCharacters(String password) {
        assertThat(key(password)).isEqualTo("accounts.password.length");
    }

    @Test
    void countCharactersAndNotTheirBytes() {
        assertThat(key("\ud83d\ude00\ud83d\ude03\ud83d\ude04\ud83d\ude01\ud83d\ude06\ud83d\ude05\ud83e\udd23\ud83d\ude02\ud83d\ude42")).isEqualTo("accounts.password.length");
        assertThat(key("\ud83d\ude00\ud83d\ude03\ud83d\ude04\ud83d\ude01\ud83d\ude06\ud83d\ude05\ud83e\udd23\ud83d\ude02\ud83d\ude42\ud83d\ude43")).isEmpty();
        assertThat(key("\ud83d\ude00\ud83d\ude03\ud83d\ude04\ud83d\ude01\ud83d\ude06".repeat(40) + "q")).isEqualTo("accounts.password.length");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "1234567890", "0987654321", "12345678910", "1q2w3e4r5t", "qwertyuiop", "qwerty12345", "q1w2e3r4t5", "password123",
        "Password123!", "P@ssw0rd2024", "passwordpassword", "iloveyou1234", "1111111111", "0000000000", "abcabcabcabc",
        "asdfghjkl123", "zaq12wsxcde3", "welcome2026", "Welcome123!", "administrator", "letmein12345", "abcdefghij",
        "abcdefghijklmnop", "trustno1trustno1", "sunshine123", "princess1234", "football2023", "starwars1977", "football1234",
        "ILOVEYOU!!!!", "seoul20242024", "saranghae123", "비밀번호비밀번호1234", "1qaz2wsx3edc", "aaaaaaaaaaaa",
        "987654321987654321", "Summer2025!!", "changeme1234", "qwerty qwerty", "пароль123456", "aabbaabbaabb", "dragon123456"
    })
    void refuseWhatEverybodyTriesFirst(String password) {
        assertThat(rules.problem(password, List.of())).as(password).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"suwon.desk1", "SuwonDesk2026", "kimfirst-member1234", "Min-ji Kim 99", "first-member@example.org", "rivercities1", "e-cities e-cities"})
    void refuseOnesOwnNameAndTheNameOfTheNetwork(String password) {
        assertThat(rules.problem(password, OWN)).as(password).isPresent();
    }

    @Test
    void refuseControlCharactersAndHalvesOfCharacters() {
        assertThat(key("correct\u0000horse")).isEqualTo("accounts.password.letters");
        assertThat(key("correct\ud83dhorse")).isEqualTo("accounts.password.letters");
    }

    @Test
    void sayWhatIsWrongWithoutThePassword() {
        PasswordProblem problem = rules.problem("short", List.of()).orElseThrow();

        assertThat(problem.text(Messages.of(Locale.ENGLISH)))
                .isEqualTo("The password has 5 characters; it needs 10 to 200.");
        assertThat(rules.problem("P@ssw0rd2024", List.of()).orElseThrow().text(Messages.of(Locale.ENGLISH)))
                .contains("easy to guess")
                .doesNotContain("ssw0rd");
    }

    @Test
    void acceptWhatTheServerMakesUp() {
        for (int i = 0; i < 500; i++) {
            assertThat(rules.problem(RandomText.password(), OWN)).isEqualTo(Optional.empty());
        }
    }

    @Test
    void coverMoreThanTenThousandPasswordsThatAreLongEnoughToMatter() {
        List<String> words = CommonPasswords.shipped().words().stream().filter(word -> word.length() >= 4).limit(400).toList();
        List<String> ends = List.of("123456", "2024", "12345678", "!!!1234", "1234567890", "000000", "20252025", "123123", "1990", "4321");
        long refused = words.stream()
                .flatMap(word -> ends.stream().flatMap(end -> java.util.stream.Stream.of(word + end, word.toUpperCase(Locale.ROOT) + end, word + word + end)))
                .filter(password -> Passwords.length(password) >= Passwords.MIN_LENGTH)
                .filter(password -> rules.problem(password, List.of()).isPresent())
                .count();

        assertThat(refused).isGreaterThan(10_000);
    }
}
