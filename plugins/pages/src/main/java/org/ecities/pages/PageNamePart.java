package org.ecities.pages;

import org.ecities.store.PageNames;

/** Makes a word fit to be a part of a page name. */
public final class PageNamePart {

    /** Longest part in characters: name, country, region and number together stay under the limit of names. */
    public static final int LONGEST = 60;

    private static final String APOSTROPHES = "'’‘ʼʻʹʿʾ`´";

    private PageNamePart() {}

    /**
     * Keeps letters, marks and digits of any script; apostrophes go, everything else becomes one hyphen.
     * {@code Xi'an} becomes {@code Xian}, {@code Bandar-e Anzalī} becomes {@code Bandar-e-Anzalī}.
     *
     * @return the part; empty when nothing is left
     */
    public static String of(String word) {
        StringBuilder part = new StringBuilder();
        boolean gap = false;
        for (int c : PageNames.shown(word).codePoints().toArray()) {
            if (keeps(c)) {
                if (part.length() + 3 > LONGEST) {
                    break;
                }
                part.append(gap && part.length() > 0 ? "-" : "").appendCodePoint(c);
                gap = false;
            } else if (!drops(c)) {
                gap = true;
            }
        }
        return PageNames.shown(part.toString());
    }

    private static boolean keeps(int c) {
        return !drops(c) && PageNameRule.inName(c);
    }

    /** Apostrophes and characters that only shape their neighbours leave no gap. */
    private static boolean drops(int c) {
        return APOSTROPHES.indexOf(c) >= 0 || Character.getType(c) == Character.FORMAT;
    }
}
