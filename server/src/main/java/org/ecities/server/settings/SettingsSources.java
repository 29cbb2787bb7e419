package org.ecities.server.settings;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/**
 * Where settings come from, the strongest first: command line, environment, {@code <data>/ecities.properties}, the
 * file shipped with the program.
 *
 * @param commandLine what was given on the command line
 * @param environment the process environment
 * @param shipped     folder of the shipped configuration
 */
public record SettingsSources(Map<SettingKey, String> commandLine, Map<String, String> environment, Path shipped) {

    static final String FILE = "ecities.properties";

    /** The settings for a data folder; {@link SettingException} when one is not acceptable. */
    public Settings settings(Path data) {
        Map<SettingKey, String> values = new EnumMap<>(SettingKey.class);
        for (SettingKey key : SettingKey.values()) {
            values.put(key, key.standard());
        }
        values.putAll(new SettingsFile(shipped.resolve(FILE)).values());
        values.putAll(new SettingsFile(data.resolve(FILE)).values());
        values.putAll(fromEnvironment());
        values.putAll(commandLine);
        return Settings.of(data, values);
    }

    private Map<SettingKey, String> fromEnvironment() {
        Map<SettingKey, String> values = new EnumMap<>(SettingKey.class);
        for (SettingKey key : SettingKey.values()) {
            String value = environment.get(key.environmentName());
            if (value != null) {
                values.put(key, value.strip());
            }
        }
        return values;
    }
}
