package org.ecities.store;

/** A private value was changed from a version that is no longer its latest. Nothing of the change set was kept. */
public class StaleValueException extends RuntimeException {

    private final String page;
    private final String field;
    private final int base;
    private final int latest;

    /** Names page and field, the version the author started from and the version that is there now. */
    public StaleValueException(String page, String field, int base, int latest) {
        super("field " + field + " of page " + page + " is at version " + latest
                + ", the change started from version " + base);
        this.page = page;
        this.field = field;
        this.base = base;
        this.latest = latest;
    }

    /** The page. */
    public String page() {
        return page;
    }

    /** Id of the field. */
    public String field() {
        return field;
    }

    /** The version the author started from. */
    public int base() {
        return base;
    }

    /** The latest version. */
    public int latest() {
        return latest;
    }
}
