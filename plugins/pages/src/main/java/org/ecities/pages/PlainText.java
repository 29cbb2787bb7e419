package org.ecities.pages;

import java.util.List;

/**
 * Tells page texts that show nothing but themselves, their record and their links from texts that show other pages
 * too: lists, included pages, variables, form designs.
 */
public final class PlainText {

    private static final String TAG = "[{";

    private PlainText() {}

    /** True when every tag in a text is a record; what only looks like a tag makes it false, which is never wrong. */
    public static boolean is(String text, PageTags tags) {
        List<TagSpan> found = TagFinder.find(text);
        return found.stream().allMatch(tag -> tags.isRecord(tag.name())) && found.size() == count(text);
    }

    private static int count(String text) {
        int count = 0;
        for (int at = text.indexOf(TAG); at >= 0; at = text.indexOf(TAG, at + 1)) {
            count++;
        }
        return count;
    }
}
