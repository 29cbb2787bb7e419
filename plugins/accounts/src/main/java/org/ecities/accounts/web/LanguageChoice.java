package org.ecities.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.ecities.pages.web.OfferedLanguages;

/** Which interface language a visitor gets: the one just chosen, else the one chosen before, else the browser's. */
final class LanguageChoice {

    private static final Duration KEPT = Duration.ofDays(365);

    private LanguageChoice() {}

    static Locale of(HttpServletRequest request, HttpServletResponse response) {
        Optional<Locale> chosen = known(request, request.getMethod().equals("GET") ? request.getParameter("lang") : null);
        chosen.ifPresent(
                locale -> Cookies.write(request, response, Cookies.LANGUAGE, locale.getLanguage(), KEPT));
        return chosen.or(() -> Cookies.read(request, Cookies.LANGUAGE).flatMap(language -> known(request, language)))
                .orElseGet(() -> preferred(request));
    }

    /** Keeps a language for this browser; does nothing for one that is not offered. */
    static void keep(HttpServletRequest request, HttpServletResponse response, String language) {
        known(request, language)
                .ifPresent(locale -> Cookies.write(request, response, Cookies.LANGUAGE, locale.getLanguage(), KEPT));
    }

    /** True for the tag of a language that is offered. */
    static boolean offered(HttpServletRequest request, String language) {
        return known(request, language).isPresent();
    }

    private static Optional<Locale> known(HttpServletRequest request, String language) {
        return OfferedLanguages.of(request).stream()
                .filter(locale -> locale.getLanguage().equals(language))
                .findFirst();
    }

    private static Locale preferred(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream()
                .flatMap(locale -> known(request, locale.getLanguage()).stream())
                .findFirst()
                .orElse(OfferedLanguages.of(request).get(0));
    }
}
