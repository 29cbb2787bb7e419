package org.ecities.server.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The address of the site as it is written into the settings of a data folder.
 *
 * @param text http or https, without slash at the end
 */
public record SiteAddressSetting(String text) {

    /** Checks an address; {@link SettingException} when it is not one. */
    public static SiteAddressSetting of(String typed) {
        return new SiteAddressSetting(Settings.address(typed)
                .orElseThrow(() -> new SettingException("server.setting.address", SettingKey.ADDRESS.key(), typed))
                .toString());
    }

    /** Writes it in place of the one that is there; other lines stay as they are. */
    public void write(Path data) throws IOException {
        Path file = data.resolve(SettingsSources.FILE);
        List<String> lines = new ArrayList<>();
        if (Files.exists(file)) {
            Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                    .filter(line -> !line.strip().matches("ecities\\.address\\s*[=:].*"))
                    .forEach(lines::add);
        }
        lines.add(SettingKey.ADDRESS.key() + " = " + text);
        Files.write(file, lines, StandardCharsets.UTF_8);
    }
}
