package org.ecities.records;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything of a page that goes into the index.
 *
 * @param pageId     identity
 * @param name       page name
 * @param version    version this describes
 * @param change     number of its commit
 * @param at         time of its commit
 * @param author     login of its author
 * @param viewers    lower-case names of those who may view it
 * @param schema     schema of its record
 * @param title      title to show
 * @param names      names by which it should be found first: title in all languages, page name
 * @param otherNames further search keys (alternative names), never shown as title
 * @param prose      text without markup
 * @param values     values by field id
 * @param layers     the page as those see it who may read more of its fields, each for fewer people than the one
 *                   before; empty for a page without private values
 */
public record IndexedPage(
        long pageId,
        String name,
        int version,
        long change,
        Instant at,
        String author,
        List<String> viewers,
        Optional<String> schema,
        String title,
        List<String> names,
        List<String> otherNames,
        String prose,
        Map<String, List<IndexValue>> values,
        List<PrivateLayer> layers) {

    /** A page without private values. */
    public IndexedPage(
            long pageId,
            String name,
            int version,
            long change,
            Instant at,
            String author,
            List<String> viewers,
            Optional<String> schema,
            String title,
            List<String> names,
            List<String> otherNames,
            String prose,
            Map<String, List<IndexValue>> values) {
        this(pageId, name, version, change, at, author, viewers, schema, title, names, otherNames, prose, values, List.of());
    }

    /** The same page with layers. */
    IndexedPage with(List<PrivateLayer> more) {
        return new IndexedPage(
                pageId, name, version, change, at, author, viewers, schema, title, names, otherNames, prose, values, more);
    }

    /** The page as the readers of a layer see it. */
    public IndexedPage seenBy(PrivateLayer layer) {
        return new IndexedPage(
                pageId, name, version, change, at, author, viewers, schema, layer.title(), layer.names(), layer.otherNames(),
                layer.prose(), layer.values(), List.of());
    }
}
