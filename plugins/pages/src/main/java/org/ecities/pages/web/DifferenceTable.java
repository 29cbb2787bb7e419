package org.ecities.pages.web;

import org.ecities.store.PageVersion;

/** What stands above the differing lines of two versions of a page. */
@FunctionalInterface
public interface DifferenceTable {

    /** Nothing stands there. */
    DifferenceTable NONE = (visit, earlier, later) -> "";

    /** Trusted HTML for a visitor who may view both versions; empty for nothing. */
    String html(Visit visit, PageVersion earlier, PageVersion later);
}
