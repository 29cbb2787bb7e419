package org.ecities.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * The token a POST brings. A plain form has it in a field. A form with files has it in the query of its address: to
 * find a field, all files before it would have to be read, for whoever sends them. It is good for that address alone,
 * since addresses are written into logs.
 */
final class SentToken {

    private static final String NAME = "token";

    private SentToken() {}

    /** True for a form with files. */
    static boolean besideFiles(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.strip().toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    /** The token; absent is null, as for parameters. The body of a form with files is not touched. */
    static String of(HttpServletRequest request) {
        return besideFiles(request) ? inQuery(request.getQueryString()) : request.getParameter(NAME);
    }

    /** What the token must be made of. */
    static String purpose(HttpServletRequest request) {
        String info = request.getPathInfo();
        return besideFiles(request)
                ? purpose(request.getServletPath() + (info == null ? "" : info))
                : SignInFilter.FORM;
    }

    /** What the token of a form sent to an address is made of; of a plain form for the empty text. */
    static String purpose(String path) {
        return path.isEmpty() ? SignInFilter.FORM : SignInFilter.FORM + " " + path;
    }

    private static String inQuery(String query) {
        String prefix = NAME + "=";
        return query == null
                ? null
                : Arrays.stream(query.split("&"))
                        .filter(pair -> pair.startsWith(prefix))
                        .map(pair -> decoded(pair.substring(prefix.length())))
                        .findFirst()
                        .orElse(null);
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            return "";
        }
    }
}
