package org.ecities.search;

import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.ecities.pages.TagFinder;
import org.ecities.records.Schema;
import org.ecities.store.PageHead;
import org.ecities.store.PageNames;
import org.ecities.store.PageStore;

/**
 * Finds the pages whose records read differently because a schema changed. They are found by their texts: a
 * new schema makes records of tags that no index knew as such.
 */
final class SchemaPages {

    private static final String PREFIX = PageNames.folded(Schema.PAGE_PREFIX);

    private final PageStore store;

    SchemaPages(PageStore store) {
        this.store = store;
    }

    /** Folded names of the schemas among changed pages. */
    static Set<String> schemas(List<PageHead> changed) {
        return changed.stream()
                .map(page -> PageNames.folded(page.name()))
                .filter(name -> name.startsWith(PREFIX))
                .map(name -> name.substring(PREFIX.length()))
                .collect(Collectors.toSet());
    }

    /** Hands on the identity of every page with a tag of one of these schemas. */
    void pagesOf(Set<String> schemas, LongConsumer found) {
        if (schemas.isEmpty()) {
            return;
        }
        store.pages("", 0, Integer.MAX_VALUE).stream()
                .mapToLong(PageHead::pageId)
                .filter(page -> store.byId(page).filter(version -> holds(version.text(), schemas)).isPresent())
                .forEach(found);
    }

    private static boolean holds(String text, Set<String> schemas) {
        return TagFinder.find(text).stream().anyMatch(tag -> schemas.contains(PageNames.folded(tag.name())));
    }
}
