package org.ecities.server.seed;

/** What became of a shipped page. */
public enum SeedState {
    /** It is not in the wiki. */
    ABSENT,
    /** It is as it was shipped. */
    AS_SHIPPED,
    /** Somebody changed its text, or added a file or a comment. */
    EDITED
}
