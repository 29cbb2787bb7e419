package org.ecities.sheets;

/** Told from time to time how far an import or a revert is. */
@FunctionalInterface
public interface ImportProgress {

    /** Rows (or pages) done and their number in all. */
    void at(long done, long total);

    /** Progress that nobody watches. */
    static ImportProgress none() {
        return (done, total) -> {};
    }
}
