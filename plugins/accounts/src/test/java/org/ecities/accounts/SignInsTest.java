package org.ecities.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.ecities.pages.Asker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignInsTest {

    private OpenAccounts open;
    private SignIns signIns;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenAccounts(folder);
        signIns = open.signIns;
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Optional<String> login(String token) {
        return signIns.find(token).map(signedIn -> signedIn.asker().login());
    }

    @ParameterizedTest
    @ValueSource(strings = {"suwon", "SUWON", " suwon ", "Suwon"})
    void beginWithLoginAndPassword(String login) {
        String token = signIns.open(login, OpenAccounts.PASSWORD).orElseThrow();

        Asker asker = signIns.find(token).orElseThrow().asker();
        assertThat(asker.login()).isEqualTo("suwon");
        assertThat(asker.fullName()).isEqualTo("Kim Min-ji");
    }

    @ParameterizedTest
    @CsvSource({
        "suwon,wrong", "suwon,''", "suwon,CORRECT HORSE 1", "nobody,correct horse 1", "'',correct horse 1",
        "info@example.org,correct horse 1", "suwon%,correct horse 1", "'suwon'' or ''1''=''1',correct horse 1",
    })
    void doNotBeginWithAnythingElse(String login, String password) {
        assertThat(signIns.open(login, password)).isEmpty();
    }

    @Test
    void doNotBeginForAClosedAccount() {
        open.accounts.setClosed(open.suwon.id(), true);

        assertThat(signIns.open("suwon", OpenAccounts.PASSWORD)).isEmpty();
    }

    @Test
    void endWhenTheAccountIsClosed() {
        String token = open.signIn();

        open.accounts.setClosed(open.suwon.id(), true);

        assertThat(signIns.find(token)).isEmpty();
        open.accounts.setClosed(open.suwon.id(), false);
        assertThat(signIns.find(token)).isEmpty();
    }

    @Test
    void endWhenThePasswordChanges() {
        String token = open.signIn();

        open.accounts.changePassword(open.suwon.id(), Passwords.hash("another horse 2"));

        assertThat(signIns.find(token)).isEmpty();
        assertThat(signIns.open("suwon", OpenAccounts.PASSWORD)).isEmpty();
        assertThat(signIns.open("suwon", "another horse 2")).isPresent();
    }

    @Test
    void endBySigningOutThereAlone() {
        String here = open.signIn();
        String elsewhere = open.signIn();

        signIns.close(here);

        assertThat(signIns.find(here)).isEmpty();
        assertThat(login(elsewhere)).contains("suwon");
    }

    @Test
    void endAfterFourteenDaysWithoutAVisit() {
        String token = open.signIn();

        open.clock.advance(SignIns.LASTS.minusSeconds(1));
        assertThat(login(token)).contains("suwon");
        open.clock.advance(SignIns.LASTS.plusSeconds(1));
        assertThat(signIns.find(token)).isEmpty();
    }

    @Test
    void goOnWithEachVisit() {
        String token = open.signIn();

        for (int day = 0; day < 60; day++) {
            open.clock.advance(Duration.ofDays(1));
            assertThat(login(token)).as("day %d", day).contains("suwon");
        }
    }

    @Test
    void areWrittenOnceAnHourAndNotAtEachVisit() {
        String token = open.signIn();
        Instant before = expires(token);

        open.clock.advance(Duration.ofMinutes(59));
        signIns.find(token);
        assertThat(expires(token)).isEqualTo(before);
        open.clock.advance(Duration.ofMinutes(2));
        signIns.find(token);
        assertThat(expires(token)).isEqualTo(before.plus(Duration.ofMinutes(61)));
    }

    private Instant expires(String token) {
        return open.accounts.signIn(sha256(token)).orElseThrow().expires();
    }

    private static String sha256(String token) {
        try {
            byte[] bytes = java.security.MessageDigest.getInstance("SHA-256")
                    .digest(token.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return java.util.HexFormat.of().formatHex(bytes);
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Test
    void haveTokensAndSecretsOfTheirOwnAndTheStoreKeepsOnlyAHash() {
        String one = open.signIn();
        String other = open.signIn();

        assertThat(one).isNotEqualTo(other).matches("[0-9a-f]{64}");
        assertThat(signIns.find(one).orElseThrow().secret()).isNotEqualTo(signIns.find(other).orElseThrow().secret());
        assertThat(open.accounts.signIn(one)).isEmpty();
        assertThat(open.accounts.signIn(sha256(one))).isPresent();
        assertThat(signIns.find(sha256(one))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x", "\0", "수원", "' or 1=1"})
    void areNotFoundByAnythingButTheirToken(String token) {
        open.signIn();

        assertThat(signIns.find(token)).isEmpty();
        signIns.close(token);
    }

    @Test
    void knowTheGroupsOfTheMoment() {
        String token = open.signIn();
        open.accounts.addToGroup("Secretariat", open.suwon.id());

        assertThat(signIns.find(token).orElseThrow().asker().secretariat()).isTrue();
        open.accounts.removeFromGroup("Secretariat", open.suwon.id());
        assertThat(signIns.find(token).orElseThrow().asker().secretariat()).isFalse();
    }

    @Test
    void makeAnOldHashStrongerWhileThePasswordIsThere() {
        String old = Passwords.hash(OpenAccounts.PASSWORD, 1_000);
        open.accounts.renewHash(open.suwon.id(), open.suwon.passwordHash(), old);

        String token = open.signIn();

        String hash = open.accounts.byId(open.suwon.id()).orElseThrow().passwordHash();
        assertThat(Passwords.outdated(old)).isTrue();
        assertThat(Passwords.outdated(hash)).isFalse();
        assertThat(Passwords.matches(OpenAccounts.PASSWORD, hash)).isTrue();
        assertThat(signIns.find(token)).isPresent();
    }

    @Test
    void leaveTheHashAloneAfterAWrongPassword() {
        String old = Passwords.hash(OpenAccounts.PASSWORD, 1_000);
        open.accounts.renewHash(open.suwon.id(), open.suwon.passwordHash(), old);

        assertThat(signIns.open("suwon", "wrong password")).isEmpty();
        assertThat(open.accounts.byId(open.suwon.id()).orElseThrow().passwordHash()).isEqualTo(old);
    }

    @Test
    void keepTheirSecretOutOfLogs() {
        SignedIn signedIn = signIns.find(open.signIn()).orElseThrow();

        assertThat(signedIn.toString()).contains("suwon").doesNotContain(signedIn.secret());
    }
}
