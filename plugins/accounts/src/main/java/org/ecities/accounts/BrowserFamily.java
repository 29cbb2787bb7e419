package org.ecities.accounts;

import java.util.List;

/**
 * What people call their browser and their device, read from a user agent. Kept as {@code Firefox/Windows}; a part
 * that is not known is empty.
 */
public final class BrowserFamily {

    /** The first mark that is found decides: each browser also claims to be those below it. */
    private static final List<Mark> BROWSERS = List.of(
            new Mark("Edg", "Edge"),
            new Mark("OPR/", "Opera"),
            new Mark("SamsungBrowser", "Samsung Internet"),
            new Mark("Whale/", "Whale"),
            new Mark("Firefox", "Firefox"),
            new Mark("FxiOS", "Firefox"),
            new Mark("CriOS", "Chrome"),
            new Mark("Chrome", "Chrome"),
            new Mark("Safari", "Safari"));

    private static final List<Mark> SYSTEMS = List.of(
            new Mark("Android", "Android"),
            new Mark("iPhone", "iPhone"),
            new Mark("iPad", "iPad"),
            new Mark("Windows", "Windows"),
            new Mark("Mac OS", "Mac"),
            new Mark("Linux", "Linux"));

    private BrowserFamily() {}

    /** Browser and system of a user agent. */
    public static String of(String userAgent) {
        return first(BROWSERS, userAgent) + "/" + first(SYSTEMS, userAgent);
    }

    private static String first(List<Mark> marks, String userAgent) {
        return marks.stream()
                .filter(mark -> userAgent.contains(mark.text))
                .map(Mark::name)
                .findFirst()
                .orElse("");
    }

    private record Mark(String text, String name) {}
}
