package org.ecities.pages;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * Words for people in one language. A key's part before the first dot names the module whose bundle
 * {@code org.ecities.<module>.messages} holds it: {@code pages.edit.save}.
 */
public final class Messages {

    /** Languages of the interface, the default one first. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.KOREAN);

    private static final MessagePatterns PATTERNS = new MessagePatterns();

    private final Locale locale;

    private Messages(Locale locale) {
        this.locale = locale;
    }

    /** The words in the nearest language we have. */
    public static Messages of(Locale wanted) {
        return LANGUAGES.stream()
                .filter(language -> language.getLanguage().equals(wanted.getLanguage()))
                .findFirst()
                .map(Messages::new)
                .orElseGet(() -> new Messages(LANGUAGES.get(0)));
    }

    /** The language of these words. */
    public Locale locale() {
        return locale;
    }

    /** The text of a key with its arguments filled in; the key itself when there is none. Plain text, not HTML. */
    public String text(String key, Object... arguments) {
        String pattern = pattern(key);
        return arguments.length == 0 ? unquoted(pattern) : PATTERNS.filled(pattern, locale, arguments);
    }

    private String pattern(String key) {
        String module = key.substring(0, Math.max(0, key.indexOf('.')));
        try {
            return ResourceBundle.getBundle(
                            "org.ecities." + module + ".messages",
                            locale,
                            Thread.currentThread().getContextClassLoader(),
                            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                    .getString(key);
        } catch (MissingResourceException absent) {
            return key;
        }
    }

    /** Patterns double their apostrophes; a text without arguments is not a pattern. */
    private static String unquoted(String pattern) {
        return pattern.replace("''", "'");
    }
}
