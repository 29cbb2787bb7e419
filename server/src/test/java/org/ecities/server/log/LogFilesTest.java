package org.ecities.server.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.config.Configuration;
import org.apache.logging.log4j.core.config.Configurator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("where log lines go is the same for all")
class LogFilesTest {

    private final Configuration before = LoggerContext.getContext(false).getConfiguration();

    @TempDir
    private Path folder;

    @AfterEach
    void asBefore() {
        Configurator.reconfigure(before);
    }

    @Test
    void manyWhoAreCutOffGetOneLine() throws IOException {
        LogFiles.open(folder, Level.OFF);
        Logger webServer = LogManager.getLogger("org.eclipse.jetty.server.Response");
        for (int i = 0; i < 20; i++) {
            webServer.warn("cut off");
        }
        webServer.error("worse");
        for (int i = 0; i < 20; i++) {
            LogManager.getLogger("org.ecities.other").warn("another matter");
        }

        String lines = Files.readString(folder.resolve("ecities.log"));
        assertThat(lines.split("cut off", -1)).hasSize(2);
        assertThat(lines.split("worse", -1)).hasSize(2);
        assertThat(lines.split("another matter", -1)).hasSize(21);
    }
}
