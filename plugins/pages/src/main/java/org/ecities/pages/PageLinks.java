package org.ecities.pages;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.ecities.store.PageNames;

/** Finds the pages that a page text links to: {@code [Page]}, {@code [words|Page]}, {@code [words|Page#section]}. */
public final class PageLinks {

    private static final Pattern ELSEWHERE = Pattern.compile("[A-Za-z][\\w.+-]*:.*|//.*|#.*|\\d+|\\{.*", Pattern.DOTALL);

    private PageLinks() {}

    /** Names of the linked pages. */
    public static Set<String> in(String text) {
        Set<String> names = new LinkedHashSet<>();
        for (LinkSpan link : new TagScan(text).links()) {
            String name = target(link.of(text));
            if (!name.isEmpty() && name.length() <= Pages.MAX_NAME) {
                names.add(name);
            }
        }
        return names;
    }

    /**
     * The text with every link to a page leading to another name; words and sections of the links stay. A link
     * that could not lead to the new name (one of digits alone) stays as it is.
     */
    public static String renamed(String text, String from, String to) {
        String wanted = PageNames.folded(from);
        StringBuilder changed = new StringBuilder(text.length());
        int copied = 0;
        for (LinkSpan link : new TagScan(text).links()) {
            LinkSpan page = link.pageIn(text);
            String written = text.substring(link.start(), page.start()) + to + text.substring(page.end(), link.end());
            if (leadsTo(wanted, link.of(text)) && leadsTo(PageNames.folded(to), written)) {
                changed.append(text, copied, link.start()).append(written);
                copied = link.end();
            }
        }
        return changed.append(text, copied, text.length()).toString();
    }

    private static boolean leadsTo(String folded, String link) {
        return PageNames.folded(target(link)).equals(folded);
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
