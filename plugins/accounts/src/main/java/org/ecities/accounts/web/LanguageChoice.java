package org.ecities.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.ecities.pages.Messages;

/** Which interface language a visitor gets: the one just chosen, else the one chosen before, else the browser's. */
final class LanguageChoice {

    private static final Duration KEPT = Duration.ofDays(365);

    private LanguageChoice() {}

    static Locale of(HttpServletRequest request, HttpServletResponse response) {
        Optional<Locale> chosen = known(request.getMethod().equals("GET") ? request.getParameter("lang") : null);
        chosen.ifPresent(
                locale -> Cookies.write(request, response, Cookies.LANGUAGE, locale.getLanguage(), KEPT));
        return chosen.or(() -> Cookies.read(request, Cookies.LANGUAGE).flatMap(LanguageChoice::known))
                .orElseGet(() -> preferred(request));
    }

    /** Keeps a language for this browser; does nothing for one we do not speak. */
    static void keep(HttpServletRequest request, HttpServletResponse response, String language) {
        known(language)
                .ifPresent(locale -> Cookies.write(request, response, Cookies.LANGUAGE, locale.getLanguage(), KEPT));
    }

    /** True for the tag of a language of the interface. */
    static boolean spoken(String language) {
        return known(language).isPresent();
    }

    private static Optional<Locale> known(String language) {
        return Messages.LANGUAGES.stream()
                .filter(locale -> locale.getLanguage().equals(language))
                .findFirst();
    }

    private static Locale preferred(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream()
                .flatMap(locale -> known(locale.getLanguage()).stream())
                .findFirst()
                .orElse(Messages.LANGUAGES.get(0));
    }
}
