package org.ecities.store;

/** An entry was to follow one that is no longer the last of its journal. Nothing of the change set was kept. */
public class StaleSequenceException extends RuntimeException {

    private final String journal;
    private final long base;
    private final long last;

    /** Names the journal, the sequence the author knew of and the last one that is there now. */
    public StaleSequenceException(String journal, long base, long last) {
        super("journal " + journal + " is at entry " + last + ", the change started from entry " + base);
        this.journal = journal;
        this.base = base;
        this.last = last;
    }

    /** The journal. */
    public String journal() {
        return journal;
    }

    /** The sequence the author started from. */
    public long base() {
        return base;
    }

    /** The last sequence. */
    public long last() {
        return last;
    }
}
