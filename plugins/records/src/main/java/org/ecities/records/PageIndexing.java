package org.ecities.records;

import org.ecities.store.PageVersion;

/** Turns a page into what the index takes. Never throws for odd page texts. */
@FunctionalInterface
public interface PageIndexing {

    /** Describes the latest version of a page. */
    IndexedPage describe(PageVersion page);
}
