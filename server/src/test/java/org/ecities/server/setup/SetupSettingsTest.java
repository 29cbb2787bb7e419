package org.ecities.server.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.ecities.accounts.Actor;
import org.ecities.server.settings.SettingException;
import org.ecities.server.settings.SettingKey;
import org.ecities.server.settings.SettingsSources;
import org.ecities.store.AuditEntry;
import org.ecities.store.AuditQuery;
import org.ecities.store.SqliteStore;
import org.ecities.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SetupSettingsTest {

    private static final Actor ADMIN = new Actor("admin", "192.0.2.7");
    private static final String MAIL = """
            # ours
            ecities.address = https://ecities.example
            ecities.mail.host = mail.ecities.example
            ecities.mail.user = wiki
            ecities.mail.password = kept-secret
            ecities.mail.from = wiki@ecities.example
            """;

    @TempDir
    private Path data;

    private Store store;

    @BeforeEach
    void open() {
        store = SqliteStore.open(data, Clock.systemUTC());
    }

    @AfterEach
    void close() {
        store.close();
    }

    private SetupSettings settings(Map<String, String> environment) {
        return new SetupSettings(
                new SettingsSources(Map.of(), environment, data.resolve("none")), data, store.audit());
    }

    private Path file() {
        return data.resolve("ecities.properties");
    }

    private static TypedSettings typed(Map<SettingKey, String> values) {
        return new TypedSettings(values, false);
    }

    private SettingException refusal(Map<SettingKey, String> values) {
        SetupSettings settings = settings(Map.of());
        return catchThrowableOfType(SettingException.class, () -> settings.save(typed(values), ADMIN));
    }

    @Test
    void writeWhatDiffersAndTellTheAuditJournalTheNamesAlone() throws IOException {
        Files.writeString(file(), MAIL);

        settings(Map.of()).save(
                typed(Map.of(
                        SettingKey.NAME, "Cities", SettingKey.ADDRESS, "https://ecities.example",
                        SettingKey.MAIL_PASSWORD, "new-secret")),
                ADMIN);

        assertThat(file()).hasContent(MAIL.replace("kept-secret", "new-secret") + "ecities.name = Cities\n");
        AuditEntry entry = store.audit().entries(AuditQuery.newest(10)).get(0);
        assertThat(entry.event().subject()).isEqualTo("ecities.name, ecities.mail.password");
    }

    @Test
    void waitForTheNextStartOnceSomethingWasWritten() {
        SetupSettings settings = settings(Map.of());
        settings.save(typed(Map.of(SettingKey.NAME, "")), ADMIN);
        assertThat(settings.waiting()).isFalse();
        assertThat(file()).doesNotExist();

        settings.save(typed(Map.of(SettingKey.NAME, "Cities")), ADMIN);

        assertThat(settings.waiting()).isTrue();
    }

    @Test
    void leaveWhatTheEnvironmentSays() {
        SetupSettings settings = settings(Map.of("ECITIES_NAME", "From outside"));

        settings.save(typed(Map.of(SettingKey.NAME, "Typed")), ADMIN);

        assertThat(file()).doesNotExist();
    }

    @Test
    void writeNothingWhenOneValueIsWrong() throws IOException {
        Files.writeString(file(), MAIL);

        SettingException refused = refusal(Map.of(SettingKey.NAME, "Cities", SettingKey.MAIL_PORT, "0"));

        assertThat(refused.setting()).isEqualTo("ecities.mail.port");
        assertThat(file()).hasContent(MAIL);
    }

    @Test
    void refuseASecondLine() {
        assertThat(refusal(Map.of(SettingKey.NAME, "Cities\necities.host = 0.0.0.0")).key())
                .isEqualTo("server.setup.control");
    }

    @Test
    void keepAnEmptyPasswordFieldFromRemovingThePassword() throws IOException {
        Files.writeString(file(), MAIL);

        settings(Map.of()).save(typed(Map.of(SettingKey.MAIL_PASSWORD, "", SettingKey.NAME, "Cities")), ADMIN);

        assertThat(file()).content().contains("kept-secret");
    }

    @Test
    void forgetThePasswordWhenAsked() throws IOException {
        Files.writeString(file(), MAIL);

        settings(Map.of()).save(new TypedSettings(Map.of(SettingKey.MAIL_PASSWORD, ""), true), ADMIN);

        assertThat(file()).content().doesNotContain("kept-secret");
    }

    @Test
    void sendAKeptPasswordToNoOtherServer() throws IOException {
        Files.writeString(file(), MAIL);
        Map<SettingKey, String> elsewhere = Map.of(SettingKey.MAIL_HOST, "mail.elsewhere.example");

        SettingException refused = catchThrowableOfType(
                SettingException.class, () -> settings(Map.of()).trial(typed(elsewhere)));

        assertThat(refused.key()).isEqualTo("server.setup.password.again");
        assertThat(refusal(Map.of(SettingKey.MAIL_TLS, "none")).key()).isEqualTo("server.setup.password.again");
    }

    @Test
    void takeAnotherServerWithItsPassword() throws IOException {
        Files.writeString(file(), MAIL);

        settings(Map.of()).save(
                typed(Map.of(SettingKey.MAIL_HOST, "mail.elsewhere.example", SettingKey.MAIL_PASSWORD, "kept-secret")),
                ADMIN);

        assertThat(file()).content().contains("mail.elsewhere.example");
    }

    @Test
    void sendAPasswordOfTheEnvironmentToNoOtherServer() throws IOException {
        Files.writeString(file(), MAIL);
        SetupSettings settings = settings(Map.of("ECITIES_MAIL_PASSWORD", "from-outside"));

        SettingException refused = catchThrowableOfType(
                SettingException.class,
                () -> settings.trial(typed(Map.of(
                        SettingKey.MAIL_HOST, "mail.elsewhere.example", SettingKey.MAIL_PASSWORD, "guess"))));

        assertThat(refused.key()).isEqualTo("server.setup.password.outside");
    }
}
