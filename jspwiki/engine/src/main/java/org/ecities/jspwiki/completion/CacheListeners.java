package org.ecities.jspwiki.completion;

import org.apache.wiki.cache.CachingManager;

/** Listening to what a cache does: {@code CachingManager.registerListener}, where no implementation overrides it. */
public final class CacheListeners {

    private CacheListeners() {
    }

    /** False: this cache tells nobody. A caller must not count on ever being told. */
    public static boolean register(CachingManager caches, String cache, String kind, Object... arguments) {
        return false;
    }
}
