package org.ecities.pages;

/** Somebody may not do this with this page. */
public class NotAllowedException extends RuntimeException {

    private final Right right;
    private final String page;

    /** Names the right that is missing and the page. */
    public NotAllowedException(Right right, String page) {
        super("no right to " + right + " " + page);
        this.right = right;
        this.page = page;
    }

    /** The right that is missing. */
    public Right right() {
        return right;
    }

    /** The page. */
    public String page() {
        return page;
    }
}
