package org.ecities.server.setup;

import java.util.List;
import java.util.Optional;
import org.ecities.pages.Messages;
import org.ecities.pages.web.ShellPage;
import org.ecities.server.seed.SeedState;
import org.ecities.server.settings.SettingException;
import org.ecities.server.settings.SettingKey;

/** The set-up page as one visitor sees it. */
final class SetupScreen {

    private static final int MAIL_FIELDS = 6;

    private final Messages words;
    private final SetupParts parts;
    private final TypedSettings typed;
    private Optional<SettingException> wrong = Optional.empty();
    private String notice = "";
    private String message = "";
    private int status = 200;

    SetupScreen(Messages words, SetupParts parts, TypedSettings typed) {
        this.words = words;
        this.parts = parts;
        this.typed = typed;
    }

    /** Says that something was done. */
    SetupScreen notice(String text) {
        this.notice = text;
        return this;
    }

    /** Says why something was not done. */
    SetupScreen message(String text, int code) {
        this.message = text;
        this.status = code;
        return this;
    }

    /** Says it at the field, or above all fields where it has none. */
    SetupScreen wrong(SettingException found) {
        this.wrong = Optional.of(found);
        boolean field = TypedSettings.KEYS.stream().map(SettingKey::key).anyMatch(found.setting()::equals);
        return message(field ? words.text("server.setup.wrong") : found.text(words), 422);
    }

    ShellPage page() {
        SetupFields fields = new SetupFields(words, parts.settings().now(), typed, wrong);
        int site = TypedSettings.KEYS.size() - MAIL_FIELDS;
        return ShellPage.of("setup", words.text("server.setup.title"))
                .with("site", fields.of(TypedSettings.KEYS.subList(0, site)))
                .with("mail", fields.of(TypedSettings.KEYS.subList(site, TypedSettings.KEYS.size())))
                .with("passwordTyped", passwordTyped())
                .with("legal", LegalPage.all(parts.shipped(), words))
                .with("removable", parts.shipped().examples(SeedState.AS_SHIPPED))
                .with("edited", parts.shipped().examples(SeedState.EDITED))
                .with("waiting", parts.settings().waiting())
                .with("open", parts.state().open())
                .with("notice", notice)
                .with("message", message)
                .status(status);
    }

    /** A typed password is gone with the answer; whoever typed it is told. */
    private boolean passwordTyped() {
        return !typed.values().getOrDefault(SettingKey.MAIL_PASSWORD, "").isEmpty();
    }
}
