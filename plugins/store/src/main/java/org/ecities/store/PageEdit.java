package org.ecities.store;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One page's part in a {@link ChangeSet}.
 *
 * @param name        the page's name; a new page gets it as its display form (NFC)
 * @param baseVersion the version the author started from; 0 for a page that does not exist (or is deleted)
 * @param text        the new text, whole, in the form in which it is to be kept; empty when deleting
 * @param links       names of the pages this text refers to (for back links), in any spelling
 * @param keys        outside identifiers by scheme, for example {@code geonames -> 1835553}
 * @param deletion    true when this edit deletes the page; its versions stay
 * @param newName     the name the page gets; the old one leads to it from then on
 */
public record PageEdit(
        String name,
        int baseVersion,
        String text,
        Set<String> links,
        Map<String, String> keys,
        boolean deletion,
        Optional<String> newName) {

    /** Checks that nothing is null and copies the collections. */
    public PageEdit {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(newName, "newName");
        links = Set.copyOf(links);
        keys = Map.copyOf(keys);
        if (baseVersion < 0) {
            throw new IllegalArgumentException("base version " + baseVersion + " of " + name + " is negative");
        }
        if (newName.isPresent() && (deletion || baseVersion == 0)) {
            throw new IllegalArgumentException("only a page that stays can get another name, not " + name);
        }
    }

    /** An edit after which the page has the same name. */
    public PageEdit(
            String name, int baseVersion, String text, Set<String> links, Map<String, String> keys, boolean deletion) {
        this(name, baseVersion, text, links, keys, deletion, Optional.empty());
    }

    /** The same edit, which also gives the page another name. */
    public PageEdit renamed(String other) {
        return new PageEdit(name, baseVersion, text, links, keys, deletion, Optional.of(other));
    }

    /** An edit that replaces (or creates) the text of a page. */
    public static PageEdit of(String name, int baseVersion, String text) {
        return new PageEdit(name, baseVersion, text, Set.of(), Map.of(), false);
    }

    /** An edit that deletes a page. */
    public static PageEdit deletion(String name, int baseVersion) {
        return new PageEdit(name, baseVersion, "", Set.of(), Map.of(), true);
    }
}
