package org.ecities.store;

import java.util.List;

/** What happened to pages, newest first: by the number of the change, in each its texts, files, comments. */
public interface ActivityStore {

    /** Of all pages (deleted ones too), in changes with a number below {@code before} that pass a filter. */
    List<PageEvent> recent(ChangeFilter filter, long before, int limit);

    /** Of one page, in changes with numbers from {@code from} on and below {@code before}. */
    List<PageEvent> ofPage(long pageId, long from, long before, int limit);

    /** Of the pages a person watches. */
    List<PageEvent> watched(String login, int limit);
}
