package org.ecities.server.settings;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import org.ecities.server.CommandException;

/** A property file (UTF-8) with {@code ecities.*} keys. */
final class SettingsFile {

    private final Path file;

    SettingsFile(Path file) {
        this.file = file;
    }

    /** Its values; none when there is no such file. {@link SettingException} for an unknown key. */
    Map<SettingKey, String> values() {
        Map<SettingKey, String> values = new EnumMap<>(SettingKey.class);
        Properties properties = properties();
        for (String key : properties.stringPropertyNames()) {
            values.put(known(key), properties.getProperty(key).strip());
        }
        return values;
    }

    private SettingKey known(String key) {
        return SettingKey.of(key)
                .orElseThrow(() -> new SettingException(
                        "server.setting.unknown", key, file.toString(), NearestWord.to(key, SettingKey.keys())));
    }

    private Properties properties() {
        Properties properties = new Properties();
        if (Files.isRegularFile(file)) {
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                properties.load(reader);
            } catch (IOException | IllegalArgumentException unreadable) {
                throw new CommandException(unreadable, "server.file.unreadable", file.toString(), unreadable.toString());
            }
        }
        return properties;
    }
}
