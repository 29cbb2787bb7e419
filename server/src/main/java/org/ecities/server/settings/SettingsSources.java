package org.ecities.server.settings;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.ecities.server.settings.FoundSetting.Source;

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
        return trial(data, Map.of());
    }

    /**
     * The settings as they would be with other values in the file of the data folder.
     *
     * @throws SettingException when one is not acceptable
     */
    public Settings trial(Path data, Map<SettingKey, String> typed) {
        Map<SettingKey, String> values = new EnumMap<>(SettingKey.class);
        found(data, typed).forEach((key, found) -> values.put(key, found.value()));
        return Settings.of(data, values);
    }

    /** Every setting with its source; {@link SettingException} for an unknown key in a file. */
    public Map<SettingKey, FoundSetting> found(Path data) {
        return found(data, Map.of());
    }

    /**
     * Writes values into the file of the data folder; comments, order and other keys stay. Nobody but the owner can
     * read the file afterwards.
     *
     * @throws org.ecities.server.CommandException when the disk refuses
     */
    public void write(Path data, Map<SettingKey, String> values) {
        new SettingsFile(data.resolve(FILE)).write(values);
    }

    private Map<SettingKey, FoundSetting> found(Path data, Map<SettingKey, String> typed) {
        Map<SettingKey, FoundSetting> found = new EnumMap<>(SettingKey.class);
        for (SettingKey key : SettingKey.values()) {
            found.put(key, new FoundSetting(key.standard(), Source.STANDARD));
        }
        put(found, new SettingsFile(shipped.resolve(FILE)).values(), Source.SHIPPED);
        put(found, new SettingsFile(data.resolve(FILE)).values(), Source.DATA_FOLDER);
        put(found, typed, Source.DATA_FOLDER);
        put(found, fromEnvironment(), Source.ENVIRONMENT);
        put(found, commandLine, Source.COMMAND_LINE);
        return found;
    }

    private static void put(Map<SettingKey, FoundSetting> found, Map<SettingKey, String> values, Source source) {
        values.forEach((key, value) -> found.put(key, new FoundSetting(value, source)));
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
