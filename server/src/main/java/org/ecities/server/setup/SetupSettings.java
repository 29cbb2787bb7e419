package org.ecities.server.setup;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ecities.accounts.Actor;
import org.ecities.server.settings.FoundSetting;
import org.ecities.server.settings.SettingException;
import org.ecities.server.settings.SettingKey;
import org.ecities.server.settings.Settings;
import org.ecities.server.settings.SettingsSources;
import org.ecities.store.AuditEvent;
import org.ecities.store.AuditKind;
import org.ecities.store.AuditLog;

/** Reads and writes the settings that the set-up page shows; what is written holds from the next start on. */
final class SetupSettings {

    private static final int MAX_VALUE = 300;

    /** With another one of these, a password would be told to another server, or to listeners on the way. */
    private static final List<SettingKey> WHERE_PASSWORD_GOES =
            List.of(SettingKey.MAIL_HOST, SettingKey.MAIL_PORT, SettingKey.MAIL_USER, SettingKey.MAIL_TLS);

    private final SettingsSources sources;
    private final Path data;
    private final AuditLog audit;
    private final Map<SettingKey, FoundSetting> started;

    SetupSettings(SettingsSources sources, Path data, AuditLog audit) {
        this.sources = sources;
        this.data = data;
        this.audit = audit;
        this.started = sources.found(data);
    }

    /** What the next start would find. */
    Map<SettingKey, FoundSetting> now() {
        return sources.found(data);
    }

    /** True when the next start would find something else than the last one did. */
    boolean waiting() {
        return !now().equals(started);
    }

    /**
     * The settings as they would be with what was typed.
     *
     * @throws SettingException when something is not acceptable
     */
    Settings trial(TypedSettings typed) {
        return tried(typed, changes(typed));
    }

    private Settings tried(TypedSettings typed, Map<SettingKey, String> changes) {
        Settings settings = sources.trial(data, changes);
        keepPasswordHome(now(), changes, typed);
        return settings;
    }

    /**
     * Writes what differs from what is there; the audit journal is told which settings, never their values.
     *
     * @throws SettingException when something is not acceptable; nothing is written then
     */
    synchronized void save(TypedSettings typed, Actor actor) {
        Map<SettingKey, String> changes = changes(typed);
        tried(typed, changes);
        if (changes.isEmpty()) {
            return;
        }
        sources.write(data, changes);
        String keys = changes.keySet().stream().map(SettingKey::key).collect(Collectors.joining(", "));
        audit.write(new AuditEvent(actor.login(), AuditKind.SETTINGS_CHANGED, keys, actor.address()));
    }

    /** A value that environment or command line give cannot be changed here; an empty password is not typed. */
    private Map<SettingKey, String> changes(TypedSettings typed) {
        Map<SettingKey, FoundSetting> now = now();
        Map<SettingKey, String> changes = new EnumMap<>(SettingKey.class);
        typed.values().forEach((key, value) -> {
            check(key, value);
            boolean untyped = key == SettingKey.MAIL_PASSWORD && value.isEmpty() && !typed.forget();
            if (!untyped && !now.get(key).from().above() && !value.equals(now.get(key).value())) {
                changes.put(key, value);
            }
        });
        return changes;
    }

    private static void check(SettingKey key, String value) {
        if (value.chars().anyMatch(Character::isISOControl)) {
            throw new SettingException("server.setup.control", key.key());
        }
        if (value.length() > MAX_VALUE) {
            throw new SettingException("server.setup.long", key.key(), MAX_VALUE);
        }
    }

    /** A kept password goes to the server it was typed for and to no other. */
    private static void keepPasswordHome(
            Map<SettingKey, FoundSetting> now, Map<SettingKey, String> changes, TypedSettings typed) {
        FoundSetting kept = now.get(SettingKey.MAIL_PASSWORD);
        boolean elsewhere = WHERE_PASSWORD_GOES.stream().anyMatch(changes::containsKey)
                && !changes.getOrDefault(SettingKey.MAIL_HOST, now.get(SettingKey.MAIL_HOST).value()).isEmpty();
        if (kept.value().isEmpty() || !elsewhere) {
            return;
        }
        if (kept.from().above()) {
            throw new SettingException("server.setup.password.outside", SettingKey.MAIL_PASSWORD.key());
        }
        boolean typedAgain = !typed.values().getOrDefault(SettingKey.MAIL_PASSWORD, "").isEmpty();
        if (!typedAgain && !typed.forget()) {
            throw new SettingException("server.setup.password.again", SettingKey.MAIL_PASSWORD.key());
        }
    }
}
