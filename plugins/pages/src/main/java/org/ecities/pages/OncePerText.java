package org.ecities.pages;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Function;

/**
 * What was read from texts. It goes by the text object and not by its letters: as long as the store keeps the text of a
 * page, all who view the page share it, and with the text goes what was read from it.
 */
public final class OncePerText<T> {

    private static final int MAX_TEXTS = 10_000;

    private final Cache<String, T> known =
            Caffeine.newBuilder().weakKeys().maximumSize(MAX_TEXTS).build();
    private final Function<String, T> reading;

    /** Reads texts with a function that must not keep them. */
    public OncePerText(Function<String, T> reading) {
        this.reading = reading;
    }

    /** What the function says of a text. */
    public T of(String text) {
        return known.get(text, reading);
    }
}
