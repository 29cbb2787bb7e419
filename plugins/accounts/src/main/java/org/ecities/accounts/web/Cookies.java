package org.ecities.accounts.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** The cookies of this site. */
final class Cookies {

    /** The sign-in token. */
    static final String SIGN_IN = "ecities-sign-in";
    /** A random text that the sign-in form's token is made of. */
    static final String FORM = "ecities-form";
    /** A mark of a browser in which somebody has signed in; lets nobody in. */
    static final String DEVICE = "ecities-device";
    /** The chosen interface language. */
    static final String LANGUAGE = "ecities-language";

    private Cookies() {}

    static Optional<String> read(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .filter(value -> value != null && !value.isEmpty())
                        .findFirst();
    }

    static void write(
            HttpServletRequest request, HttpServletResponse response, String name, String value, Duration lasts) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setMaxAge((int) lasts.toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    static void drop(HttpServletRequest request, HttpServletResponse response, String name) {
        write(request, response, name, "", Duration.ZERO);
    }
}
