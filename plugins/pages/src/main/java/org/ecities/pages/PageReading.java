package org.ecities.pages;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a page text says beyond its prose; the records module knows. */
public interface PageReading {

    /** Reads nothing: pages without records. */
    PageReading NONE = new PageReading() {
        @Override
        public Set<String> links(String text) {
            return Set.of();
        }

        @Override
        public Map<String, String> keys(String text) {
            return Map.of();
        }
    };

    /** Names of the pages that the record's values refer to. */
    Set<String> links(String text);

    /** Outside identifiers of the record by scheme. */
    Map<String, String> keys(String text);

    /**
     * Refuses a change of a value that somebody may not change although they may edit the page.
     *
     * @param before the text in force; empty for a page that is not there
     * @throws PageRefusedException saying which value it is
     */
    default void checkValues(Asker asker, String page, String before, String after) {
        // Pages without records hold no such values.
    }

    /**
     * As {@link #checkValues} for values that stand beside the text.
     *
     * @param fields ids of the fields that are to be changed
     */
    default void checkFields(Asker asker, String page, String text, List<String> fields) {
        // Pages without records hold no such values.
    }

    /** The text with the record's references to a page leading to another name. */
    default String renamed(String text, String from, String to) {
        return text;
    }
}
