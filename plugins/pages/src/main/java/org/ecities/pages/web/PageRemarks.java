package org.ecities.pages.web;

import java.util.Map;
import org.ecities.store.PageHead;
import org.ecities.store.PageVersion;

/** What the wiki says of versions beside their notes: who cleared them, for whom they were entered. */
public interface PageRemarks {

    /** Nothing is said. */
    PageRemarks NONE = new PageRemarks() {
        @Override
        public String above(Visit visit, PageVersion latest) {
            return "";
        }

        @Override
        public Map<Integer, String> versions(Visit visit, PageHead latest) {
            return Map.of();
        }
    };

    /** What stands above the latest version for this visitor, plain text; empty for nothing. */
    String above(Visit visit, PageVersion latest);

    /** What this visitor is told of versions, by number; plain text. */
    Map<Integer, String> versions(Visit visit, PageHead latest);
}
