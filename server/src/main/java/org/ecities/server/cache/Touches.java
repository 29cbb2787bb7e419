package org.ecities.server.cache;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.ecities.pages.PageLinks;
import org.ecities.pages.PageReading;
import org.ecities.pages.PageTags;
import org.ecities.pages.PlainText;
import org.ecities.store.Change;
import org.ecities.store.ChangeFeed;
import org.ecities.store.PageHead;
import org.ecities.store.PageNames;
import org.ecities.store.PageStore;
import org.ecities.store.PageVersion;

/**
 * Follows the change feed and says which plain page views a change can show in: those of the page, of the pages it
 * refers to now or did before, and of the pages that refer to it. A change of any other kind shows everywhere: pages
 * that come, go or get another name, form designs, rules, files, purges. Rather too much than too little.
 */
public final class Touches implements ChangeFeed.Follower {

    /** More pages in one change are an import; then everything is dropped at once. */
    private static final int MANY_PAGES = 20;
    /** More pages than this are not remembered one by one. */
    private static final int MAX_REMEMBERED = 100_000;

    private final PageStore pages;
    private final PageTags tags;
    private final PageReading reading;
    private final Map<String, Long> touched = new ConcurrentHashMap<>();
    private volatile long everywhere;
    private volatile long passed;

    /**
     * Begins after a change.
     *
     * @param from number of the last change that is known to nobody's cache
     */
    public Touches(PageStore pages, PageTags tags, PageReading reading, long from) {
        this.pages = pages;
        this.tags = tags;
        this.reading = reading;
        this.everywhere = from;
        this.passed = from;
    }

    /** Number of the last change that was looked at. */
    public long passed() {
        return passed;
    }

    /** Number of the last change that was looked at and could show in a plain view of the page. */
    long of(String page) {
        return Math.max(everywhere, touched.getOrDefault(PageNames.folded(page), 0L));
    }

    @Override
    public void changed(List<Change> changes) {
        for (Change change : changes) {
            Optional<Set<String>> names = names(change);
            if (names.isEmpty() || touched.size() > MAX_REMEMBERED) {
                everywhere = change.number();
                touched.clear();
            } else {
                names.get().forEach(name -> touched.put(PageNames.folded(name), change.number()));
            }
            passed = change.number();
        }
    }

    /** Absent when the change can show anywhere. */
    private Optional<Set<String>> names(Change change) {
        boolean plainKind = change.files().isEmpty()
                && change.purges().isEmpty()
                && change.pages().size() <= MANY_PAGES
                && !(change.pages().isEmpty() && change.comments().isEmpty());
        if (!plainKind) {
            return Optional.empty();
        }
        Set<String> names = new HashSet<>();
        change.comments().forEach(comment -> names.add(comment.page()));
        for (PageHead page : change.pages()) {
            if (!add(page, names)) {
                return Optional.empty();
            }
        }
        return Optional.of(names);
    }

    /** False when the change of this page can show anywhere. */
    private boolean add(PageHead page, Set<String> names) {
        Optional<PageVersion> now = pages.version(page.name(), page.version());
        Optional<PageVersion> before = pages.version(page.name(), page.version() - 1);
        boolean plain = now.isPresent()
                && before.isPresent()
                && !page.deleted()
                && !before.get().head().deleted()
                && !pages.renames(page.name()).containsKey(page.version())
                && PlainText.is(now.get().text(), tags)
                && PlainText.is(before.get().text(), tags);
        if (plain) {
            names.add(page.name());
            names.addAll(links(now.get().text()));
            names.addAll(links(before.get().text()));
            names.addAll(pages.referrers(page.name()));
        }
        return plain;
    }

    private Set<String> links(String text) {
        Set<String> links = new HashSet<>(PageLinks.in(text));
        links.addAll(reading.links(text));
        return links;
    }
}
