package org.ecities.pages;

import java.util.List;
import java.util.Optional;

/**
 * The part of a page text under one heading: up to the next heading of the same or a higher level.
 *
 * @param text  the whole page text
 * @param start index of the heading
 * @param end   index after the part
 */
public record PageSection(String text, int start, int end) {

    /** Level of the largest headings: the number of their exclamation marks. */
    static final int HIGHEST = 3;

    private static final OncePerText<List<Heading>> HEADINGS =
            new OncePerText<>(text -> List.copyOf(new TagScan(text).headings()));

    /**
     * A heading in a page text.
     *
     * @param start index of its first exclamation mark
     * @param level 1 to {@link #HIGHEST}
     */
    record Heading(int start, int level) {}

    /** Number of headings in a page text, as the host finds them. */
    public static int count(String text) {
        return HEADINGS.of(text).size();
    }

    /** The part under a heading, counted from 1; absent where there are not so many. */
    public static Optional<PageSection> of(String text, int number) {
        List<Heading> headings = HEADINGS.of(text);
        if (number < 1 || number > headings.size()) {
            return Optional.empty();
        }
        Heading heading = headings.get(number - 1);
        int end = headings.stream()
                .skip(number)
                .filter(next -> next.level() >= heading.level())
                .mapToInt(Heading::start)
                .findFirst()
                .orElse(text.length());
        return Optional.of(new PageSection(text, heading.start(), end));
    }

    /** The text of this part. */
    public String part() {
        return text.substring(start, end);
    }

    /** The whole text with another part in this place; the next heading stays at the begin of its line. */
    public String with(String part) {
        boolean joined = end < text.length() && !part.isEmpty() && !part.endsWith("\n");
        return text.substring(0, start) + part + (joined ? PageText.LINE_END : "") + text.substring(end);
    }
}
