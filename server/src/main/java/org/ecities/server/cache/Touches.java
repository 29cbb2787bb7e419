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
import org.ecities.pages.ShownRecords;
import org.ecities.pages.web.PlainView;
import org.ecities.records.web.NationalFigures;
import org.ecities.store.Change;
import org.ecities.store.ChangeFeed;
import org.ecities.store.PageHead;
import org.ecities.store.PageNames;
import org.ecities.store.PageStore;
import org.ecities.store.PageVersion;

/**
 * Follows the change feed and says which plain page views a change can show in: those of the page, of the pages it
 * refers to now or did before, of the pages that refer to it, and those with views of the schema its record has now or
 * had before. A change of any other kind shows everywhere: pages that come, go or get another name, form designs, other
 * rules, files, purges. Rather too much than too little.
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
    private final Map<String, Long> touchedSchemas = new ConcurrentHashMap<>();
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

    /** Number of the last change that was looked at and could show in a plain view. */
    long of(PlainView view) {
        long last = Math.max(everywhere, touched.getOrDefault(PageNames.folded(view.page()), 0L));
        for (String schema : view.schemas()) {
            last = Math.max(last, touchedSchemas.getOrDefault(schema, 0L));
        }
        return last;
    }

    @Override
    public void changed(List<Change> changes) {
        for (Change change : changes) {
            Optional<Touched> places = places(change);
            if (places.isEmpty() || touched.size() > MAX_REMEMBERED) {
                everywhere = change.number();
                touched.clear();
                touchedSchemas.clear();
            } else {
                places.get().names().forEach(name -> touched.put(PageNames.folded(name), change.number()));
                places.get().schemas().forEach(schema -> touchedSchemas.put(schema, change.number()));
            }
            passed = change.number();
        }
    }

    /** Names of the pages and schemas in whose views a change can show. */
    private record Touched(Set<String> names, Set<String> schemas) {}

    /** Absent when the change can show anywhere. */
    private Optional<Touched> places(Change change) {
        boolean plainKind = change.files().isEmpty()
                && change.purges().isEmpty()
                && change.pages().size() <= MANY_PAGES
                && !(change.pages().isEmpty() && change.comments().isEmpty());
        if (!plainKind) {
            return Optional.empty();
        }
        Touched places = new Touched(new HashSet<>(), new HashSet<>());
        change.comments().forEach(comment -> places.names().add(comment.page()));
        for (PageHead page : change.pages()) {
            if (!add(page, places)) {
                return Optional.empty();
            }
        }
        for (long page : change.values()) {
            Optional<PageVersion> holder = pages.byId(page);
            if (holder.isEmpty()) {
                return Optional.empty();
            }
            add(holder.get(), places);
        }
        return Optional.of(places);
    }

    /** False when the change of this page can show anywhere. */
    private boolean add(PageHead page, Touched places) {
        Optional<PageVersion> now = pages.version(page.name(), page.version());
        Optional<PageVersion> before = pages.version(page.name(), page.version() - 1);
        boolean plain = now.isPresent()
                && before.isPresent()
                && !page.deleted()
                && !before.get().head().deleted()
                && !pages.renames(page.name()).containsKey(page.version())
                && ShownRecords.of(now.get().text(), tags).isPresent()
                && ShownRecords.of(before.get().text(), tags).isPresent()
                && ShownRecords.rules(now.get().text()).equals(ShownRecords.rules(before.get().text()))
                && !national(now.get())
                && !national(before.get());
        if (plain) {
            add(now.get(), places);
            add(before.get(), places);
        }
        return plain;
    }

    /** Any city of the country may show it. */
    private boolean national(PageVersion page) {
        return ShownRecords.records(page.text(), tags).contains(NationalFigures.SCHEMA);
    }

    private void add(PageVersion page, Touched places) {
        places.names().add(page.name());
        places.names().addAll(links(page.text()));
        places.names().addAll(pages.referrers(page.name()));
        places.schemas().addAll(ShownRecords.records(page.text(), tags));
    }

    private Set<String> links(String text) {
        Set<String> links = new HashSet<>(PageLinks.in(text));
        links.addAll(reading.links(text));
        return links;
    }
}
