package org.ecities.store;

/** A version of a page with its text. */
public record PageVersion(PageHead head, String text) {

    /** The page's identity, kept over renames. */
    public long pageId() {
        return head.pageId();
    }

    /** The page's name at present. */
    public String name() {
        return head.name();
    }

    /** The number of this version, from 1. */
    public int version() {
        return head.version();
    }
}
