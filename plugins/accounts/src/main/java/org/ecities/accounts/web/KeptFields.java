package org.ecities.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What somebody typed, carried along while they sign in: each field goes into a hidden field whose name
 * begins with {@code kept.}.
 */
final class KeptFields {

    static final String PREFIX = "kept.";
    /** Hidden field with the address the typed values were sent to. */
    static final String ACTION = "keptAction";

    private KeptFields() {}

    /** The typed fields of a request under their own names. */
    static List<Map.Entry<String, String>> typed(HttpServletRequest request) {
        return fields(request, "", "");
    }

    /** The typed fields of a request under {@code kept.} names. */
    static List<Map.Entry<String, String>> packed(HttpServletRequest request) {
        return fields(request, "", PREFIX);
    }

    /** The {@code kept.} fields of a sign-in form under the same names. */
    static List<Map.Entry<String, String>> carried(HttpServletRequest request) {
        return fields(request, PREFIX, PREFIX);
    }

    /** The {@code kept.} fields of a sign-in form under their own names again. */
    static List<Map.Entry<String, String>> unpacked(HttpServletRequest request) {
        return fields(request, PREFIX, "");
    }

    private static List<Map.Entry<String, String>> fields(HttpServletRequest request, String from, String to) {
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        request.getParameterMap().forEach((name, values) -> {
            if (name.startsWith(from) && !secret(name)) {
                for (String value : values) {
                    fields.add(Map.entry(to + name.substring(from.length()), value));
                }
            }
        });
        return fields;
    }

    /** Passwords and tokens, also as part of a longer name: they never go back into a page. */
    private static boolean secret(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        return folded.contains("password") || folded.endsWith("token");
    }
}
