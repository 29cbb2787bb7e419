package org.ecities.pages;

import java.util.List;

/** Brings two changes of one base together. */
public interface PageMerge {

    /**
     * Merges whole page texts.
     *
     * @param base   text both started from
     * @param theirs text that is there now
     * @param mine   text that is to be kept
     * @return merged text, and what both changed (then the text is not to be kept)
     */
    Result merge(String base, String theirs, String mine);

    /**
     * What came of it.
     *
     * @param text    merged text; where both changed the same, mine stands
     * @param clashes what both changed; empty when the merge is whole
     */
    record Result(String text, List<ConflictException.Clash> clashes) {}
}
