package org.ecities.search;

import java.util.List;

/**
 * What a comparison of the index with the pages has found.
 *
 * @param state     whether there is an index that can be compared
 * @param documents pages in the index
 * @param mark      number of the last change it holds for sure
 * @param behind    changed pages of later changes, which it is told at the next start or within seconds
 * @param wrong     one line for each page that is missing, left over or not the latest version
 */
public record IndexFindings(State state, int documents, long mark, int behind, List<String> wrong) {

    /** Whether there is an index. */
    public enum State {
        /** There is none; the next start makes it. */
        ABSENT,
        /** It is of another form or cannot be read; the next start makes it again. */
        UNUSABLE,
        /** It was compared. */
        COMPARED
    }

    /** Copies the list. */
    public IndexFindings {
        wrong = List.copyOf(wrong);
    }

    static IndexFindings without(State state) {
        return new IndexFindings(state, 0, 0, 0, List.of());
    }
}
