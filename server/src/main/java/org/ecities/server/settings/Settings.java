package org.ecities.server.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.ecities.pages.files.FileLimits;

/**
 * The settings in force.
 *
 * @param data    the data folder
 * @param host    address to listen on
 * @param port    port to listen on; 0 takes a free one
 * @param address address by which people reach the wiki, http or https, without slash at the end
 * @param name    name of the network; empty for the name in the bundle of the theme
 * @param threads largest number of requests worked on at the same time
 * @param files   how much people may upload
 */
public record Settings(
        Path data, String host, int port, Optional<URI> address, String name, int threads, FileLimits files) {

    private static final int MAX_PORT = 65_535;
    /** Fewer would leave nothing beside Jetty's own threads. */
    private static final int MIN_THREADS = 8;

    private static final int MAX_THREADS = 1_000;
    private static final int MAX_UPLOAD_MB = 1_000;
    private static final int MAX_FILES_MB = 10_000_000;

    /**
     * Reads values.
     *
     * @param values value by setting, every one present
     * @throws SettingException when a value is not acceptable
     */
    public static Settings of(Path data, Map<SettingKey, String> values) {
        return new Settings(
                data,
                values.get(SettingKey.HOST),
                number(values, SettingKey.PORT, 0, MAX_PORT),
                address(values.get(SettingKey.ADDRESS)),
                values.get(SettingKey.NAME),
                number(values, SettingKey.THREADS, MIN_THREADS, MAX_THREADS),
                FileLimits.ofMegabytes(
                        number(values, SettingKey.UPLOAD_MB, 1, MAX_UPLOAD_MB),
                        number(values, SettingKey.FILES_MB, 1, MAX_FILES_MB)));
    }

    /** True when people reach the wiki by https. */
    public boolean tls() {
        return address.filter(uri -> uri.getScheme().equals("https")).isPresent();
    }

    private static int number(Map<SettingKey, String> values, SettingKey key, int least, int most) {
        String found = values.get(key);
        try {
            int number = Integer.parseInt(found.strip());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notNumber) {
            throw new SettingException("server.setting.number", key.key(), found, String.valueOf(least), String.valueOf(most));
        }
        throw new SettingException("server.setting.number", key.key(), found, String.valueOf(least), String.valueOf(most));
    }

    private static Optional<URI> address(String found) {
        if (found.isBlank()) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(found.strip().replaceAll("/+$", ""));
            boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            if (web && uri.getHost() != null && uri.getRawPath().isEmpty() && uri.getQuery() == null) {
                return Optional.of(uri);
            }
        } catch (URISyntaxException notAddress) {
            throw new SettingException("server.setting.address", SettingKey.ADDRESS.key(), found);
        }
        throw new SettingException("server.setting.address", SettingKey.ADDRESS.key(), found);
    }
}
