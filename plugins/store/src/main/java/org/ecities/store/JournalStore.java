package org.ecities.store;

import java.util.List;

/** Reading journals: append-only rows of entries, each chained by hash to the one before. */
public interface JournalStore {

    /** Entries of a journal from a sequence on, in order; empty when there are none. */
    List<JournalEntry> entries(String journal, long from, int limit);

    /** Sequence of the last entry; 0 when there is no such journal. */
    long last(String journal);

    /** Names of the journals that begin with a prefix, in order. */
    List<String> journals(String prefix, int limit);

    /** Everything that is wrong with a journal, one line each; empty for one that is sound or absent. */
    List<String> verify(String journal);
}
