package org.ecities.server.web;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Header lines that every response carries.
 *
 * @param lines value by name
 */
public record SecurityHeaders(Map<String, String> lines) {

    private static final String CONTENT = String.join(
            "; ",
            "default-src 'none'",
            "style-src 'self'",
            "script-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'",
            "base-uri 'none'");

    /** A year, in seconds. */
    private static final int TLS_AGE = 31_536_000;

    /**
     * The lines for this site.
     *
     * @param tls true when people reach the site by https: browsers are then told to stay with it
     */
    public static SecurityHeaders of(boolean tls) {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("Content-Security-Policy", CONTENT);
        lines.put("X-Content-Type-Options", "nosniff");
        lines.put("X-Frame-Options", "DENY");
        lines.put("Referrer-Policy", "same-origin");
        lines.put("Cross-Origin-Opener-Policy", "same-origin");
        lines.put("Cross-Origin-Resource-Policy", "same-origin");
        lines.put("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        if (tls) {
            lines.put("Strict-Transport-Security", "max-age=" + TLS_AGE);
        }
        return new SecurityHeaders(lines);
    }
}
