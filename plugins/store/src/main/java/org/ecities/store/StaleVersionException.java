package org.ecities.store;

/** A change set started from a version that is no longer the latest. Nothing of it was kept. */
public class StaleVersionException extends RuntimeException {

    private final String name;
    private final int base;
    private final int latest;

    /** Names the page, the version the author started from and the version that is there now. */
    public StaleVersionException(String name, int base, int latest) {
        super("page " + name + " is at version " + latest + ", the change started from version " + base);
        this.name = name;
        this.base = base;
        this.latest = latest;
    }

    /** The page. */
    public String name() {
        return name;
    }

    /** The version the author started from. */
    public int base() {
        return base;
    }

    /** The latest version; 0 when the page does not exist. */
    public int latest() {
        return latest;
    }
}
