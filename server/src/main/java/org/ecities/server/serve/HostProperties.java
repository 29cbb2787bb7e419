package org.ecities.server.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.ecities.server.CommandException;

/**
 * The one property file of the JSPWiki engine: what this program needs (a resource beside this class), what the
 * operator set in {@code config/jspwiki.properties}, and the folders of this data folder. Written anew at each start.
 */
final class HostProperties {

    private static final String OURS = "jspwiki.properties";
    private static final String FILE = "jspwiki-custom.properties";

    private final Path config;
    private final Path data;

    HostProperties(Path config, Path data) {
        this.config = config;
        this.data = data;
    }

    /** Writes the file and tells where it is. */
    Path write() {
        Path work = data.resolve("work");
        Path file = work.resolve(FILE);
        try {
            Properties properties = operators();
            properties.putAll(ours());
            properties.setProperty("jspwiki.workDir", Files.createDirectories(work.resolve("jspwiki")).toString());
            properties.setProperty("jspwiki.fileSystemProvider.pageDir", work.resolve("jspwiki").toString());
            // As bytes: the engine reads this file in the old encoding, with escapes for other letters.
            try (OutputStream out = Files.newOutputStream(file)) {
                properties.store(out, null);
            }
            return file;
        } catch (IOException refused) {
            throw new CommandException(refused, "server.data.refused", data.toString(), refused.toString());
        }
    }

    private static Properties ours() throws IOException {
        Properties properties = new Properties();
        try (InputStream resource = HostProperties.class.getResourceAsStream(OURS);
                Reader reader = new InputStreamReader(resource, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    private Properties operators() throws IOException {
        Properties properties = new Properties();
        Path file = config.resolve(OURS);
        if (Files.isRegularFile(file)) {
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
        }
        return properties;
    }
}
