package org.ecities.pages;

import java.util.List;

/**
 * One page somebody wants to change.
 *
 * @param name        the page
 * @param baseVersion version the author started from; 0 for a new page
 * @param text        new text; any line ends
 * @param deletion    true to delete the page
 * @param values      private values of the page, at most one per field
 */
public record PageChange(String name, int baseVersion, String text, boolean deletion, List<ValueChange> values) {

    /** Copies the list. */
    public PageChange {
        values = List.copyOf(values);
    }

    /** A change of the page alone. */
    public PageChange(String name, int baseVersion, String text, boolean deletion) {
        this(name, baseVersion, text, deletion, List.of());
    }

    /** A new text. */
    public static PageChange text(String name, int baseVersion, String text) {
        return new PageChange(name, baseVersion, text, false);
    }

    /** A deletion. */
    public static PageChange deletion(String name, int baseVersion) {
        return new PageChange(name, baseVersion, "", true);
    }

    /** The same change together with private values; the text may be as it was. */
    public PageChange with(List<ValueChange> changed) {
        return new PageChange(name, baseVersion, text, deletion, changed);
    }
}
