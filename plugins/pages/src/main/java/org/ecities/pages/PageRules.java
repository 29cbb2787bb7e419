package org.ecities.pages;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import org.ecities.store.PageHead;
import org.ecities.store.PageStore;
import org.ecities.store.PageVersion;

/** The access rules in force of stored pages, read once per version. Rules are those of the latest text. */
final class PageRules {

    private static final int KEPT = 50_000;
    private static final AccessRules OPEN = AccessRules.of("");

    private final PageStore store;
    private final Cache<Key, AccessRules> rules =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    PageRules(PageStore store) {
        this.store = store;
    }

    /** Rules of a page by name; those of its last text for a deleted page; open ones for a page that never was. */
    AccessRules of(String name) {
        Optional<PageHead> head = store.head(name);
        return head.isPresent() ? of(head.get()) : ofDeleted(name);
    }

    /** Rules of a page whose latest head is known. */
    AccessRules of(PageHead latest) {
        return rules.get(new Key(latest.pageId(), latest.version()), key -> read(latest.name(), latest.version()));
    }

    /** Rules of a page that was just read. */
    AccessRules of(PageVersion latest) {
        return rules.get(new Key(latest.pageId(), latest.version()), key -> kept(latest.text()));
    }

    private AccessRules ofDeleted(String name) {
        return store.latestEver(name)
                .filter(PageHead::deleted)
                .map(deletion -> read(deletion.name(), deletion.version() - 1))
                .orElse(OPEN);
    }

    private AccessRules read(String name, int version) {
        return store.version(name, version)
                .map(page -> kept(page.text()))
                .orElse(OPEN);
    }

    /** No saved text is empty. The rules of a purged one are gone with it, so nobody but administrators may see. */
    static AccessRules kept(String text) {
        return text.isEmpty() ? AccessRules.CLOSED : AccessRules.of(text);
    }

    private record Key(long pageId, int version) {}
}
