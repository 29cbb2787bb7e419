package org.ecities.pages;

import org.ecities.store.PageNames;

/** Pages on which somebody tries things out. They are in no list, no count, no feed and not in the index. */
public final class PracticePages {

    /** What their names begin with; only the wiki makes such pages. */
    public static final String PREFIX = "Practice.";

    private static final String FOLDED = PageNames.folded(PREFIX);

    private PracticePages() {}

    /** Whether a page of this name is one of them. */
    public static boolean is(String name) {
        return PageNames.folded(name).startsWith(FOLDED);
    }
}
