package org.ecities.pages.diff;

/**
 * One place where two lists differ: items {@code fromStart} to {@code fromEnd} (exclusive) of the first became
 * items {@code toStart} to {@code toEnd} (exclusive) of the second.
 */
record Region(int fromStart, int fromEnd, int toStart, int toEnd) {

    int removed() {
        return fromEnd - fromStart;
    }

    int added() {
        return toEnd - toStart;
    }

    Region shifted(int by) {
        return new Region(fromStart + by, fromEnd + by, toStart + by, toEnd + by);
    }
}
