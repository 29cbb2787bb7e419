package org.ecities.server.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.ecities.pages.files.FileLimits;
import org.ecities.accounts.ProfileRules;
import org.ecities.backup.Seal;
import org.ecities.notices.MailServer;
import org.ecities.server.guard.Addresses;
import org.ecities.server.guard.GuardSettings;
import org.ecities.server.guard.Rate;

/**
 * The settings in force.
 *
 * @param data    the data folder
 * @param host    address to listen on
 * @param port    port to listen on; 0 takes a free one
 * @param address address by which people reach the wiki, http or https, without slash at the end
 * @param name    name of the network; empty for the name in the bundle of the theme
 * @param place   languages and time zone of the network
 * @param threads largest number of requests worked on at the same time
 * @param files   how much people may upload
 * @param mail    mail server; absent when no mail is sent
 * @param mailHour hour of the day of summary mails, in the time of each person
 * @param auditDays days that entries of the audit journal are kept
 * @param guard   who is believed and who has to wait
 * @param backup  where and when backups are made
 */
public record Settings(
        Path data,
        String host,
        int port,
        Optional<URI> address,
        String name,
        PlaceSettings place,
        int threads,
        FileLimits files,
        Optional<MailServer> mail,
        int mailHour,
        int auditDays,
        GuardSettings guard,
        BackupSettings backup) {

    private static final int AUDIT_DAYS = 730;
    private static final int MAIL_HOUR = 7;

    /** Settings without a mail server, without rates, proxies and nightly backups. */
    public Settings(
            Path data, String host, int port, Optional<URI> address, String name, int threads, FileLimits files) {
        this(
                data, host, port, address, name, PlaceSettings.standard(), threads, files, Optional.empty(), MAIL_HOUR,
                AUDIT_DAYS, GuardSettings.open(), BackupSettings.none(data));
    }

    private static final int MAX_PORT = 65_535;
    /** Fewer would leave nothing beside Jetty's own threads. */
    private static final int MIN_THREADS = 8;

    private static final int MAX_THREADS = 1_000;
    private static final int MAX_UPLOAD_MB = 1_000;
    private static final int MAX_FILES_MB = 10_000_000;
    private static final int MAX_DAYS = 36_500;
    private static final int LAST_HOUR = 23;
    private static final int MAX_RATE = 100_000;

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
                PlaceSettings.of(values),
                number(values, SettingKey.THREADS, MIN_THREADS, MAX_THREADS),
                FileLimits.ofMegabytes(
                        number(values, SettingKey.UPLOAD_MB, 1, MAX_UPLOAD_MB),
                        number(values, SettingKey.FILES_MB, 1, MAX_FILES_MB)),
                mail(values),
                number(values, SettingKey.MAIL_HOUR, 0, LAST_HOUR),
                number(values, SettingKey.AUDIT_DAYS, 1, MAX_DAYS),
                guard(values),
                backup(data, values));
    }

    /** True when people reach the wiki by https. */
    public boolean tls() {
        return address.filter(uri -> uri.getScheme().equals("https")).isPresent();
    }

    private static Optional<MailServer> mail(Map<SettingKey, String> values) {
        String host = values.get(SettingKey.MAIL_HOST).strip();
        if (host.isEmpty()) {
            return Optional.empty();
        }
        if (address(values.get(SettingKey.ADDRESS)).isEmpty()) {
            throw new SettingException("server.setting.mail.address", SettingKey.ADDRESS.key(), SettingKey.MAIL_HOST.key());
        }
        String from = values.get(SettingKey.MAIL_FROM).strip();
        if (from.isEmpty() || !ProfileRules.email(from)) {
            throw new SettingException("server.setting.mail.from", SettingKey.MAIL_FROM.key(), from);
        }
        return Optional.of(new MailServer(
                host,
                number(values, SettingKey.MAIL_PORT, 1, MAX_PORT),
                values.get(SettingKey.MAIL_USER).strip(),
                values.get(SettingKey.MAIL_PASSWORD),
                from,
                tls(values.get(SettingKey.MAIL_TLS))));
    }

    private static MailServer.Tls tls(String found) {
        return Arrays.stream(MailServer.Tls.values())
                .filter(known -> known.name().equalsIgnoreCase(found.strip()))
                .findFirst()
                .orElseThrow(() -> new SettingException("server.setting.mail.tls", SettingKey.MAIL_TLS.key(), found));
    }

    private static BackupSettings backup(Path data, Map<SettingKey, String> values) {
        String folder = values.get(SettingKey.BACKUP_FOLDER).strip();
        String hour = values.get(SettingKey.BACKUP_HOUR).strip();
        String recipient = values.get(SettingKey.BACKUP_RECIPIENT).strip();
        if (!recipient.isEmpty() && Seal.problem(recipient).isPresent()) {
            throw new SettingException("server.setting.recipient", SettingKey.BACKUP_RECIPIENT.key(), recipient);
        }
        return new BackupSettings(
                data.resolve(folder.isEmpty() ? BackupSettings.FOLDER : folder),
                hour.equalsIgnoreCase("off")
                        ? OptionalInt.empty()
                        : OptionalInt.of(number(values, SettingKey.BACKUP_HOUR, 0, LAST_HOUR)),
                Optional.of(recipient).filter(key -> !key.isEmpty()));
    }

    private static GuardSettings guard(Map<SettingKey, String> values) {
        return new GuardSettings(
                addresses(values, SettingKey.PROXIES),
                addresses(values, SettingKey.RATE_EXEMPT),
                rate(values, SettingKey.RATE, SettingKey.RATE_BURST),
                rate(values, SettingKey.SEARCH_RATE, SettingKey.SEARCH_BURST));
    }

    private static Rate rate(Map<SettingKey, String> values, SettingKey perSecond, SettingKey burst) {
        return new Rate(number(values, perSecond, 0, MAX_RATE), number(values, burst, 1, MAX_RATE));
    }

    private static Addresses addresses(Map<SettingKey, String> values, SettingKey key) {
        try {
            return Addresses.of(values.get(key));
        } catch (IllegalArgumentException none) {
            throw new SettingException("server.setting.addresses", key.key(), none.getMessage());
        }
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

    static Optional<URI> address(String found) {
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
