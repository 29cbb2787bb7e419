package org.ecities.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstalledChromiumTest {

    @TempDir
    private Path folder;

    @Test
    void isWhereDebianPutsItUnlessTheEnvironmentNamesAnother() {
        assertThat(InstalledChromium.of(Map.of()).program()).hasToString("/usr/bin/chromium");
        assertThat(InstalledChromium.of(Map.of("ECITIES_CHROMIUM", "/opt/chrome")).program()).hasToString("/opt/chrome");
    }

    @ParameterizedTest
    @CsvSource({"1, true", "true, true", "TRUE, true", "0, false", "false, false", "'', false"})
    void isDemandedByTheContinuousBuild(String value, boolean demanded) {
        assertThat(InstalledChromium.of(Map.of("CI", value)).demanded()).isEqualTo(demanded);
    }

    @Test
    void isPresentWhenTheProgramCanBeRun() throws Exception {
        Path program = Files.createFile(folder.resolve("chromium"));
        InstalledChromium installed = new InstalledChromium(program, false);
        assertThat(installed.present()).isFalse();

        assertThat(program.toFile().setExecutable(true)).isTrue();
        assertThat(installed.present()).isTrue();
    }

    @Test
    void saysWhatIsMissingAndWhatToDo() {
        assertThat(new InstalledChromium(Path.of("/opt/none"), false).absence())
                .contains("/opt/none", "Install Chromium", "ECITIES_CHROMIUM");
    }
}
