package org.ecities.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/** Texts by page and version. A version's text never changes, unless it is purged. */
final class TextCache {

    /** In bytes, roughly. */
    private static final int MAX_WEIGHT = 32 * 1024 * 1024;

    private static final int WEIGHT_OF_ENTRY = 120;

    private final PageRows rows;
    private final Cache<Key, String> texts = Caffeine.newBuilder()
            .maximumWeight(MAX_WEIGHT)
            .weigher((Key key, String text) -> WEIGHT_OF_ENTRY + 2 * text.length())
            .build();

    TextCache(PageRows rows) {
        this.rows = rows;
    }

    /** After texts were removed; waits for loads under way, like {@link HeadCache#forget}. */
    void forgetAll() {
        texts.asMap().keySet().forEach(texts.asMap()::remove);
    }

    private record Key(long pageId, int version) {}

    PageVersion withText(PageHead head) {
        Key key = new Key(head.pageId(), head.version());
        return new PageVersion(head, texts.get(key, k -> rows.text(k.pageId(), k.version())));
    }
}
