package org.ecities.pages;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells which records of other pages a page text shows, so that its view lasts while they do not change. */
public final class ShownRecords {

    private static final String RULE = "ALLOW";
    private static final String TAG = "[{";

    private ShownRecords() {}

    /**
     * Names of the schemas whose records a text shows by its tags. Records of its own and access rules show nothing of
     * other pages.
     *
     * @return absent when any page may show; also for what only looks like a tag, which is never wrong
     */
    public static Optional<Set<String>> of(String text, PageTags tags) {
        List<TagSpan> found = TagFinder.find(text);
        if (found.size() != count(text)) {
            return Optional.empty();
        }
        Set<String> schemas = new HashSet<>();
        for (TagSpan tag : found) {
            Optional<Set<String>> shown = of(tag, text, tags);
            if (shown.isEmpty()) {
                return Optional.empty();
            }
            schemas.addAll(shown.get());
        }
        return Optional.of(schemas);
    }

    /** The access rules of a text as written. */
    public static List<String> rules(String text) {
        return TagFinder.find(text).stream()
                .filter(tag -> tag.name().equals(RULE))
                .map(tag -> tag.body(text).strip())
                .toList();
    }

    /** Names of the schemas of the records in a text: more than one where it is wrong. */
    public static List<String> records(String text, PageTags tags) {
        return TagFinder.find(text).stream().map(TagSpan::name).filter(tags::isRecord).distinct().toList();
    }

    private static Optional<Set<String>> of(TagSpan tag, String text, PageTags tags) {
        return tag.name().equals(RULE) || tags.isRecord(tag.name())
                ? Optional.of(Set.of())
                : tags.find(tag.name()).flatMap(ours -> ours.shows(tag.body(text)));
    }

    private static int count(String text) {
        int count = 0;
        for (int at = text.indexOf(TAG); at >= 0; at = text.indexOf(TAG, at + 1)) {
            count++;
        }
        return count;
    }
}
