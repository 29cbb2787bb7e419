package org.ecities.records;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The Catalogue's answer.
 *
 * @param total  number of pages that fit and that the asker may view
 * @param hits   the wanted stretch of them
 * @param facets counts by field id, largest first
 */
public record Answer(long total, List<Hit> hits, Map<String, List<Count>> facets) {

    /**
     * One page that fits.
     *
     * @param pageId  identity
     * @param name    page name
     * @param title   title to show
     * @param schema  schema of its record
     * @param at      time of its last change
     * @param columns wanted values as text, by field id
     * @param excerpt a stretch of the text with the found words; empty without a full-text search
     */
    public record Hit(
            long pageId,
            String name,
            String title,
            Optional<String> schema,
            Instant at,
            Map<String, List<String>> columns,
            List<Fragment> excerpt) {}

    /** A stretch of an excerpt; found words are marked. Plain text. */
    public record Fragment(String text, boolean found) {}

    /** How many pages have a value. */
    public record Count(String value, long pages) {}
}
