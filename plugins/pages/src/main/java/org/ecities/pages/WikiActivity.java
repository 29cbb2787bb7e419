package org.ecities.pages;

import java.util.List;
import org.ecities.store.ActivityStore;
import org.ecities.store.ChangeFilter;
import org.ecities.store.ChangeSet;
import org.ecities.store.PageEvent;
import org.ecities.store.PageStore;
import org.ecities.store.Store;

/** {@link Activity} over the store. */
public final class WikiActivity implements Activity {

    private static final int MOST_OF_ONE = ChangeSet.MAX_PAGES + ChangeSet.MAX_FILES + ChangeSet.MAX_COMMENTS;

    private final Pages pages;
    private final PageStore heads;
    private final ActivityStore store;

    /** Reads from a store. */
    public WikiActivity(Pages pages, Store store) {
        this.pages = pages;
        this.heads = store.pages();
        this.store = store.activity();
    }

    @Override
    public List<PageEvent> recent(Asker asker, ChangeFilter filter, long before, int limit) {
        return new VisibleChanges<>(
                        (below, most) -> store.recent(filter, below, most),
                        PageEvent::change,
                        event -> visible(asker, event),
                        MOST_OF_ONE)
                .newest(before, limit);
    }

    @Override
    public List<PageEvent> ofPage(Asker asker, String page, long from, long before, int limit) {
        return pages.may(asker, Right.VIEW, page)
                ? heads.latestEver(page).map(head -> store.ofPage(head.pageId(), from, before, limit)).orElse(List.of())
                : List.of();
    }

    @Override
    public List<PageEvent> watched(Asker asker, int limit) {
        return asker.signedIn()
                ? store.watched(asker.login(), limit).stream().filter(event -> visible(asker, event)).toList()
                : List.of();
    }

    private boolean visible(Asker asker, PageEvent event) {
        return !PracticePages.is(event.page()) && pages.may(asker, Right.VIEW, event.page());
    }
}
