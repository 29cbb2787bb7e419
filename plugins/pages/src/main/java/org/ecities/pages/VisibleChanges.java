package org.ecities.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/**
 * Lists the newest rows that somebody may see, whole changes only: never part of what was changed together.
 *
 * @param <T> a row of a change
 */
final class VisibleChanges<T> {

    /** How many rows are looked through for one that the asker may view. */
    private static final int LOOK_THROUGH = 5_000;

    private final Rows<T> rows;
    private final ToLongFunction<T> change;
    private final Predicate<T> visible;
    private final int mostOfOne;

    /** Rows of the changes below a number, newest first. */
    @FunctionalInterface
    interface Rows<T> {

        List<T> below(long before, int limit);
    }

    /**
     * Connects the parts.
     *
     * @param change    number of a row's change
     * @param mostOfOne most rows one change can have
     */
    VisibleChanges(Rows<T> rows, ToLongFunction<T> change, Predicate<T> visible, int mostOfOne) {
        this.rows = rows;
        this.change = change;
        this.visible = visible;
        this.mostOfOne = mostOfOne;
    }

    /** The rows below a change number; more than the limit where a change would be cut. */
    List<T> newest(long before, int limit) {
        List<T> shown = new ArrayList<>();
        long next = before;
        for (int seen = 0; seen < LOOK_THROUGH && shown.size() < limit; ) {
            List<T> read = wholeChanges(next, limit);
            if (read.isEmpty()) {
                break;
            }
            read.stream().filter(visible).forEach(shown::add);
            seen += read.size();
            next = change.applyAsLong(read.get(read.size() - 1));
        }
        return shown.size() <= limit ? List.copyOf(shown) : upToWholeChange(shown, limit);
    }

    /** The first rows, and the rest of the change in which their number is reached. */
    private List<T> upToWholeChange(List<T> shown, int limit) {
        long reached = change.applyAsLong(shown.get(limit - 1));
        return shown.stream().takeWhile(row -> change.applyAsLong(row) >= reached).toList();
    }

    /** Rows of the next changes, none of them cut. */
    private List<T> wholeChanges(long before, int limit) {
        int most = limit + mostOfOne;
        List<T> read = rows.below(before, most);
        if (read.size() < most) {
            return read;
        }
        long cut = change.applyAsLong(read.get(most - 1));
        return read.stream().filter(row -> change.applyAsLong(row) != cut).toList();
    }
}
