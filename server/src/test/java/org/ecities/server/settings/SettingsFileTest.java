package org.ecities.server.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.stream.Stream;
import org.ecities.server.CommandException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {

    @TempDir
    private Path data;

    private Path file() {
        return data.resolve("ecities.properties");
    }

    private SettingsSources sources(Map<String, String> environment) {
        return new SettingsSources(Map.of(SettingKey.PORT, "0"), environment, data.resolve("none"));
    }

    @Test
    void isReadAgainAsItWasWritten() {
        sources(Map.of()).write(data, Map.of(SettingKey.NAME, "도시 네트워크", SettingKey.MAIL_PASSWORD, "se\\cret=1"));

        Map<SettingKey, FoundSetting> found = sources(Map.of()).found(data);

        assertThat(found.get(SettingKey.NAME))
                .isEqualTo(new FoundSetting("도시 네트워크", FoundSetting.Source.DATA_FOLDER));
        assertThat(found.get(SettingKey.MAIL_PASSWORD).value()).isEqualTo("se\\cret=1");
    }

    @Test
    void isForItsOwnerAloneAlsoWhenItWasForAll() throws IOException {
        Files.writeString(file(), "# open to all\n");
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-r--r--"));

        sources(Map.of()).write(data, Map.of(SettingKey.MAIL_PASSWORD, "secret"));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file()))).isEqualTo("rw-------");
        assertThat(file()).hasContent("# open to all\necities.mail.password = secret\n");
    }

    @Test
    void leavesNothingBesideIt() throws IOException {
        sources(Map.of()).write(data, Map.of(SettingKey.NAME, "A"));
        sources(Map.of()).write(data, Map.of(SettingKey.NAME, "B"));

        try (Stream<Path> found = Files.list(data)) {
            assertThat(found).containsExactly(file());
        }
    }

    @Test
    void staysAsItIsWhenItCannotBeWritten() throws IOException {
        Files.writeString(file(), "ecities.name = Old\n");

        assertThatThrownBy(() -> sources(Map.of()).write(data, Map.of(SettingKey.NAME, "half a sign \ud83d")))
                .isInstanceOf(CommandException.class);

        assertThat(file()).hasContent("ecities.name = Old\n");
    }

    @Test
    void isStillALinkToAFileElsewhere() throws IOException {
        Path real = Files.createDirectory(data.resolve("etc")).resolve("wiki.properties");
        Files.writeString(real, "# kept elsewhere\n");
        Files.createSymbolicLink(file(), real);

        sources(Map.of()).write(data, Map.of(SettingKey.NAME, "A"));

        assertThat(Files.isSymbolicLink(file())).isTrue();
        assertThat(real).hasContent("# kept elsewhere\necities.name = A\n");
    }

    @Test
    void comesAfterEnvironmentAndCommandLineAndSaysSo() {
        SettingsSources sources = sources(Map.of("ECITIES_NAME", "From outside"));
        sources.write(data, Map.of(SettingKey.NAME, "A", SettingKey.PORT, "1"));

        Map<SettingKey, FoundSetting> found = sources.found(data);

        assertThat(found.get(SettingKey.NAME))
                .isEqualTo(new FoundSetting("From outside", FoundSetting.Source.ENVIRONMENT));
        assertThat(found.get(SettingKey.PORT).from().above()).isTrue();
        assertThat(found.get(SettingKey.THREADS)).isEqualTo(new FoundSetting("64", FoundSetting.Source.STANDARD));
    }

    @Test
    void isTriedWithoutBeingWritten() {
        Settings trial = sources(Map.of()).trial(data, Map.of(SettingKey.NAME, "Typed"));

        assertThat(trial.name()).isEqualTo("Typed");
        assertThat(file()).doesNotExist();
    }
}
