package org.ecities.pages.diff;

import java.util.List;

/** Keeps very long lines readable: the middle of their pieces is left out and marked with an ellipsis. */
final class LongLine {

    /** Longest line in characters that is shown whole. */
    static final int WHOLE = 2_000;
    /** Characters kept at either end of an equal piece. */
    private static final int EQUAL_EDGE = 120;
    /** Characters kept at either end of a changed piece. */
    private static final int CHANGED_EDGE = 600;

    private LongLine() {}

    static List<Fragment> shortened(List<Fragment> line) {
        int length = line.stream().mapToInt(fragment -> fragment.text().length()).sum();
        return length <= WHOLE ? line : line.stream().map(LongLine::shortened).toList();
    }

    private static Fragment shortened(Fragment fragment) {
        String text = fragment.text();
        int edge = fragment.changed() ? CHANGED_EDGE : EQUAL_EDGE;
        if (text.length() <= 2 * edge) {
            return fragment;
        }
        String head = text.substring(0, characterStart(text, edge));
        String tail = text.substring(characterStart(text, text.length() - edge));
        return new Fragment(head + " … " + tail, fragment.changed());
    }

    /** An index that does not cut a character in two. */
    private static int characterStart(String text, int index) {
        return Character.isLowSurrogate(text.charAt(index)) ? index - 1 : index;
    }
}
