package org.ecities.pages;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the pages that a page text links to: {@code [Page]}, {@code [words|Page]}, {@code [words|Page#section]}. */
public final class PageLinks {

    private static final Pattern ELSEWHERE = Pattern.compile("[A-Za-z][\\w.+-]*:.*|//.*|#.*|\\d+|\\{.*", Pattern.DOTALL);

    private PageLinks() {}

    /** Names of the linked pages. */
    public static Set<String> in(String text) {
        Set<String> names = new LinkedHashSet<>();
        for (String link : new TagScan(text).links()) {
            String name = target(link);
            if (!name.isEmpty() && name.length() <= Pages.MAX_NAME) {
                names.add(name);
            }
        }
        return names;
    }

    private static String target(String link) {
        String[] parts = link.split("\\|", 3);
        String target = (parts.length > 1 ? parts[1] : parts[0]).strip();
        if (ELSEWHERE.matcher(target).matches()) {
            return "";
        }
        int end = target.indexOf('#') >= 0 ? target.indexOf('#') : target.length();
        int file = target.indexOf('/');
        return PageNameRule.fromLink(target.substring(0, file >= 0 ? Math.min(file, end) : end));
    }
}
