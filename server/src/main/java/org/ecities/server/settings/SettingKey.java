package org.ecities.server.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Everything that can be set. A value comes from the command line, else from the environment
 * ({@code ECITIES_PORT} for {@code ecities.port}), else from {@code <data>/ecities.properties}, else from the file
 * shipped with the program, else it is the default.
 */
public enum SettingKey {
    /** Address to listen on. Loopback by default: nobody else can reach a wiki that is not set up yet. */
    HOST("ecities.host", "127.0.0.1"),
    /** Port to listen on, 0 to 65535; 0 takes a free one. */
    PORT("ecities.port", "8080"),
    /** Address by which people reach the wiki, for example {@code https://ecities.example}; empty when it is not known. */
    ADDRESS("ecities.address", ""),
    /** Name of the network, shown on top of every page; empty for the name in the bundle of the theme. */
    NAME("ecities.name", ""),
    /** Languages offered on screens, with commas; the first one for whoever asks for none of them. */
    LANGUAGES("ecities.languages", "en, ko"),
    /** Time zone of the network, a name of the IANA database; for whoever has not chosen one. */
    ZONE("ecities.zone", "UTC"),
    /** Largest number of requests worked on at the same time. */
    THREADS("ecities.threads", "64"),
    /** Most MB of one uploaded file. */
    UPLOAD_MB("ecities.upload.mb", "20"),
    /** Most MB of all files of all pages together. */
    FILES_MB("ecities.files.mb", "10240"),
    /** Mail server; empty when no mail is sent. */
    MAIL_HOST("ecities.mail.host", ""),
    /** Port of the mail server. */
    MAIL_PORT("ecities.mail.port", "587"),
    /** Name to sign in to the mail server with; empty for none. */
    MAIL_USER("ecities.mail.user", ""),
    /** Its password; best given by the environment. */
    MAIL_PASSWORD("ecities.mail.password", ""),
    /** Address of the sender. */
    MAIL_FROM("ecities.mail.from", ""),
    /** How the connection to the mail server is secured: {@code starttls}, {@code tls} or {@code none}. */
    MAIL_TLS("ecities.mail.tls", "starttls"),
    /** Hour of the day, 0 to 23, of summary mails, in the time of each person. */
    MAIL_HOUR("ecities.mail.hour", "7"),
    /** Hour of the day, 0 to 23, at which the nightly backup is made; {@code off} for none. */
    BACKUP_HOUR("ecities.backup.hour", "2"),
    /** Folder of the backups; empty for {@code backups} in the data folder. */
    BACKUP_FOLDER("ecities.backup.folder", ""),
    /** Public key of the one who may read backups; empty to leave them open. */
    BACKUP_RECIPIENT("ecities.backup.recipient", ""),
    /** Days that entries of the audit journal are kept. */
    AUDIT_DAYS("ecities.audit.days", "730"),
    /** Addresses of the operator's own proxies, with commas; only they are believed about where a request came from. */
    PROXIES("ecities.proxies", ""),
    /** Requests a second of one address; 0 for no limit. */
    RATE("ecities.rate", "50"),
    /** Requests of one address at once. */
    RATE_BURST("ecities.rate.burst", "200"),
    /** Searches and directories a second of one address; 0 for no limit. */
    SEARCH_RATE("ecities.rate.search", "10"),
    /** Searches and directories of one address at once. */
    SEARCH_BURST("ecities.rate.search.burst", "40"),
    /** Addresses that no rate holds for, with commas. This machine: a proxy on it that is not named stands for all. */
    RATE_EXEMPT("ecities.rate.exempt", "127.0.0.0/8, ::1");

    private final String key;
    private final String standard;

    SettingKey(String key, String standard) {
        this.key = key;
        this.standard = standard;
    }

    /** Name in property files, for example {@code ecities.port}. */
    public String key() {
        return key;
    }

    /** Value where nobody says otherwise. */
    public String standard() {
        return standard;
    }

    /** Name in the environment, for example {@code ECITIES_PORT}. */
    public String environmentName() {
        return key.replace('.', '_').toUpperCase(Locale.ROOT);
    }

    /** The setting of a name in property files. */
    public static Optional<SettingKey> of(String key) {
        return Arrays.stream(values()).filter(setting -> setting.key.equals(key)).findFirst();
    }

    /** All names in property files. */
    public static List<String> keys() {
        return Arrays.stream(values()).map(SettingKey::key).toList();
    }
}
