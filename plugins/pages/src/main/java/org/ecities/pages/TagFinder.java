package org.ecities.pages;

import java.util.List;

/**
 * Finds the tags {@code [{Name ...}]} of a page text, exactly those that the host's parser would run:
 * not in preformatted text, not escaped with a tilde, nested ones not on their own.
 */
public final class TagFinder {

    private static final OncePerText<List<TagSpan>> FOUND =
            new OncePerText<>(text -> List.copyOf(new TagScan(text).tags()));

    private TagFinder() {}

    /** All tags in order. */
    public static List<TagSpan> find(String text) {
        return FOUND.of(text);
    }
}
