package org.ecities.pages;

/**
 * One page somebody wants to change.
 *
 * @param name        the page
 * @param baseVersion version the author started from; 0 for a new page
 * @param text        new text; any line ends
 * @param deletion    true to delete the page
 */
public record PageChange(String name, int baseVersion, String text, boolean deletion) {

    /** A new text. */
    public static PageChange text(String name, int baseVersion, String text) {
        return new PageChange(name, baseVersion, text, false);
    }

    /** A deletion. */
    public static PageChange deletion(String name, int baseVersion) {
        return new PageChange(name, baseVersion, "", true);
    }
}
