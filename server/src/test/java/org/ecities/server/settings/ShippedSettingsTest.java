package org.ecities.server.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The file an operator edits tells of every key. */
class ShippedSettingsTest {

    @ParameterizedTest
    @EnumSource(SettingKey.class)
    void areAllExplained(SettingKey key) throws IOException {
        Path file = Path.of(System.getProperty("ecities.root"), "wiki-config", "ecities.properties");

        assertThat(Files.readString(file)).contains("# " + key.key() + " = ");
    }
}
