package org.ecities.pages.web;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Links to the same screen in another language of the interface; the sign-in filter reads {@code lang}. */
public final class LanguageLinks {

    private LanguageLinks() {}

    /**
     * A relative address that keeps what the present one asks for.
     *
     * @param query query string of the present address, encoded; may be null
     * @param tag   BCP 47 tag of the language
     */
    public static String to(String query, String tag) {
        String kept = query == null
                ? ""
                : Arrays.stream(query.split("&"))
                        .filter(part -> !part.isEmpty() && !part.startsWith("lang="))
                        .map(part -> part + "&")
                        .collect(Collectors.joining());
        return "?" + kept + "lang=" + tag;
    }
}
