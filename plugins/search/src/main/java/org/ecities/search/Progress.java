package org.ecities.search;

/** Hears how far long work has come. */
@FunctionalInterface
public interface Progress {

    /** Told from time to time, always on one thread at once, and once at the end. */
    void done(int done, int total);
}
