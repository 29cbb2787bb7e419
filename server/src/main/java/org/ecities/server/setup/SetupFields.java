package org.ecities.server.setup;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ecities.accounts.Zones;
import org.ecities.notices.MailServer;
import org.ecities.pages.Messages;
import org.ecities.server.settings.FoundSetting;
import org.ecities.server.settings.SettingException;
import org.ecities.server.settings.SettingKey;

/** Makes the fields of the set-up page from what is set, what was typed and what is wrong with it. */
final class SetupFields {

    private final Messages words;
    private final Map<SettingKey, FoundSetting> now;
    private final TypedSettings typed;
    private final Optional<SettingException> wrong;

    SetupFields(
            Messages words, Map<SettingKey, FoundSetting> now, TypedSettings typed, Optional<SettingException> wrong) {
        this.words = words;
        this.now = now;
        this.typed = typed;
        this.wrong = wrong;
    }

    List<SetupField> of(List<SettingKey> keys) {
        return keys.stream().map(this::field).toList();
    }

    private SetupField field(SettingKey key) {
        String name = key.key();
        return new SetupField(
                name,
                "ec-" + name.replace('.', '-'),
                kind(key),
                words.text("server.setup.label." + name),
                hint(key),
                value(key),
                options(key),
                fixed(key),
                wrong.filter(found -> found.setting().equals(name)).map(found -> found.text(words)).orElse(""));
    }

    private static String kind(SettingKey key) {
        return switch (key) {
            case MAIL_PASSWORD -> "password";
            case LANGUAGES -> "languages";
            case ZONE, MAIL_TLS -> "select";
            default -> "text";
        };
    }

    private String hint(SettingKey key) {
        if (key == SettingKey.MAIL_PASSWORD) {
            return now.get(key).value().isEmpty() ? "" : words.text("server.setup.password.kept");
        }
        String hint = "server.setup.hint." + key.key();
        String text = words.text(hint);
        return text.equals(hint) ? "" : text;
    }

    private String value(SettingKey key) {
        if (key == SettingKey.MAIL_PASSWORD) {
            return "";
        }
        FoundSetting found = now.get(key);
        String value = found.from().above() ? found.value() : typed.values().getOrDefault(key, found.value());
        return switch (key) {
            case LANGUAGES -> tags(value).get(0);
            case MAIL_TLS -> value.toLowerCase(Locale.ROOT);
            default -> value;
        };
    }

    private static List<String> tags(String value) {
        return Arrays.stream(value.split(",", -1)).map(String::strip).toList();
    }

    private List<SetupField.Option> options(SettingKey key) {
        return switch (key) {
            case ZONE -> Zones.names().stream().map(zone -> new SetupField.Option(zone, zone, false)).toList();
            case MAIL_TLS -> Arrays.stream(MailServer.Tls.values())
                    .map(tls -> tls.name().toLowerCase(Locale.ROOT))
                    .map(tls -> new SetupField.Option(tls, words.text("server.setup.tls." + tls), false))
                    .toList();
            case LANGUAGES -> languages();
            default -> List.of();
        };
    }

    private List<SetupField.Option> languages() {
        FoundSetting found = now.get(SettingKey.LANGUAGES);
        String value = found.from().above()
                ? found.value()
                : typed.values().getOrDefault(SettingKey.LANGUAGES, found.value());
        return Messages.LANGUAGES.stream()
                .map(language -> new SetupField.Option(
                        language.getLanguage(), language.getDisplayLanguage(language),
                        tags(value).contains(language.getLanguage())))
                .toList();
    }

    private String fixed(SettingKey key) {
        return switch (now.get(key).from()) {
            case ENVIRONMENT -> words.text("server.setup.fixed.environment", key.environmentName());
            case COMMAND_LINE -> words.text("server.setup.fixed.commandLine");
            default -> "";
        };
    }
}
