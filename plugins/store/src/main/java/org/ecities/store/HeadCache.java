package org.ecities.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.function.Function;

/**
 * Latest heads (deletions too) and known absences by folded name.
 *
 * <p>Never stale after a commit has returned: an entry is loaded under its key's lock and {@link #forget}
 * waits for that lock. So whoever loaded from before the commit is thrown out, whoever comes later loads
 * from after it. Nothing is ever put from outside, which could bring back an older answer.
 */
final class HeadCache {

    /** In bytes, roughly. */
    private static final int MAX_WEIGHT = 16 * 1024 * 1024;

    private static final int WEIGHT_OF_HEAD = 400;

    private final Cache<String, Optional<PageHead>> heads = Caffeine.newBuilder()
            .maximumWeight(MAX_WEIGHT)
            .weigher(HeadCache::weight)
            .build();

    private static int weight(String name, Optional<PageHead> head) {
        return WEIGHT_OF_HEAD + 2 * (name.length() + head.map(PageHead::note).orElse("").length());
    }

    Optional<PageHead> get(String folded, Function<String, Optional<PageHead>> loader) {
        return heads.get(folded, loader);
    }

    /** After authors have got other names. */
    void forgetAll() {
        heads.asMap().keySet().forEach(this::forget);
    }

    /** Through the map view: unlike {@code invalidate} it promises to wait for a load under way. */
    void forget(String folded) {
        heads.asMap().remove(folded);
    }
}
