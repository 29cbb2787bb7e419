package org.ecities.records;

import java.util.Set;
import org.ecities.store.PageVersion;

/** Turns a page into what the index takes. Never throws for odd page texts. */
@FunctionalInterface
public interface PageIndexing {

    /** Describes the latest version of a page. */
    IndexedPage describe(PageVersion page);

    /** Names of the schemas whose records read differently once a page changed, beside the schema of that page itself. */
    default Set<String> schemasBy(String changedPage) {
        return Set.of();
    }
}
