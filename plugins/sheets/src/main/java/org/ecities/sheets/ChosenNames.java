package org.ecities.sheets;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The page names of a sheet.
 *
 * @param byKey      page name by outside identifier; rows for which there is no free name are absent
 * @param shared     plain names that stand for more than one page: each becomes a page that lists them
 * @param unreadable by outside identifier a page that may be the row's own, but whose record cannot be read
 */
public record ChosenNames(Map<String, String> byKey, List<SharedName> shared, Map<String, String> unreadable) {

    /** Copies the collections. */
    public ChosenNames {
        byKey = Map.copyOf(byKey);
        shared = List.copyOf(shared);
        unreadable = Map.copyOf(unreadable);
    }

    /** The name for a row. */
    public Optional<String> name(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** A page that may be the row's own, but whose record cannot be read. */
    public Optional<String> unreadable(String key) {
        return Optional.ofNullable(unreadable.get(key));
    }

    /**
     * A plain name that several rows share.
     *
     * @param page the page of this name
     * @param keys outside identifiers of the rows
     */
    public record SharedName(String page, List<String> keys) {
        /** Copies the list. */
        public SharedName {
            keys = List.copyOf(keys);
        }
    }
}
