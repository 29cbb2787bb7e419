package org.ecities.pages.wiki;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.ecities.pages.Asker;

/** Markup of page texts that show no other page, by page, text and language; bounded by its size. */
final class KeptMarkup {

    private static final int MAX_WEIGHT = 48 * 1024 * 1024;
    private static final int WEIGHT_OF_ENTRY = 500;
    private static final int WEIGHT_OF_QUESTION = 100;
    private static final Duration UNUSED = Duration.ofMinutes(15);

    private final Cache<Key, Kept> kept = Caffeine.newBuilder()
            .maximumWeight(MAX_WEIGHT)
            .expireAfterAccess(UNUSED)
            .weigher(KeptMarkup::weight)
            .build();

    /** The markup of a text, where the host would be told the same for this reader as when it was made. */
    Optional<SlottedMarkup> find(Key key, Asker asker) {
        return Optional.ofNullable(kept.getIfPresent(key))
                .filter(found -> found.questions.sameFor(asker))
                .map(Kept::markup);
    }

    /** Keeps markup with all that the host asked for it. */
    void keep(Key key, SlottedMarkup markup, HostQuestions questions) {
        kept.put(key, new Kept(markup, questions));
    }

    private static int weight(Key key, Kept kept) {
        int characters = key.page.length() + 2 * key.text.length() + kept.markup.html().length();
        return WEIGHT_OF_ENTRY + 2 * characters + WEIGHT_OF_QUESTION * kept.questions.count();
    }

    /**
     * What markup is made of.
     *
     * @param signedIn whether the reader is; it changes what is told of authors
     */
    record Key(String page, String text, Locale locale, boolean signedIn) {}

    private record Kept(SlottedMarkup markup, HostQuestions questions) {}
}
