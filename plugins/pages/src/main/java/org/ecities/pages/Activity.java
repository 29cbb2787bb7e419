package org.ecities.pages;

import java.util.List;
import org.ecities.store.ChangeFilter;
import org.ecities.store.PageEvent;

/** What happened to pages, their files and comments, as far as somebody may view the pages; newest first. */
public interface Activity {

    /**
     * The last of all pages: whole changes, so more rows than the limit where one would be cut. The change number of
     * the last row leads on.
     */
    List<PageEvent> recent(Asker asker, ChangeFilter filter, long before, int limit);

    /**
     * Of one page, also of a deleted one.
     *
     * @param from   first change number
     * @param before first change number that is left out
     */
    List<PageEvent> ofPage(Asker asker, String page, long from, long before, int limit);

    /** The last of the pages a person watches. */
    List<PageEvent> watched(Asker asker, int limit);
}
