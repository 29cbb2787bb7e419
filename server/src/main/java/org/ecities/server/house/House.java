package org.ecities.server.house;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.ecities.accounts.SignIns;
import org.ecities.pages.ConflictException;
import org.ecities.pages.PageMerge;
import org.ecities.pages.PageReading;
import org.ecities.pages.PageTags;
import org.ecities.pages.Pages;
import org.ecities.pages.WikiPages;
import org.ecities.pages.wiki.WikiParts;
import org.ecities.store.SqliteStore;
import org.ecities.store.Store;

/** Everything of one data folder, built in the order in which the modules need one another. */
public final class House implements AutoCloseable {

    private final Store store;
    private final Pages pages;
    private final PageTags tags;
    private final SignIns signIns;

    private House(Store store, Clock clock) {
        this.store = store;
        this.pages = new WikiPages(store, House::merge, PageReading.NONE);
        this.tags = new PageTags();
        this.signIns = new SignIns(store.accounts(), clock);
    }

    /**
     * Opens a data folder.
     *
     * @throws org.ecities.store.StoreException when the database cannot be opened
     */
    public static House open(Path data, Clock clock) {
        return new House(SqliteStore.open(data, clock), clock);
    }

    private static PageMerge.Result merge(String base, String theirs, String mine) {
        return new PageMerge.Result(mine, List.of(new ConflictException.Clash("text", base, theirs, mine)));
    }

    /** The store. */
    public Store store() {
        return store;
    }

    /** Pages with rights. */
    public Pages pages() {
        return pages;
    }

    /** Our tags in page text. */
    public PageTags tags() {
        return tags;
    }

    /** Who is signed in. */
    public SignIns signIns() {
        return signIns;
    }

    /** What the classes that the wiki engine makes need of ours. */
    public WikiParts wikiParts() {
        return new WikiParts(store, pages, tags, (words, asker) -> List.of());
    }

    /** Ends followers and closes the files, the last opened first. */
    @Override
    public void close() {
        store.close();
    }
}
