package org.ecities.server.guard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Who is served at the same time, who waits and who goes next: whoever asked least lately. One visitor gets a part of
 * the places only, and so do all long tasks together.
 *
 * @param <T> a task
 */
final class Turns<T> {

    private final TurnLimits limits;
    private final TreeSet<Waiting<T>> waiting =
            new TreeSet<>(Comparator.<Waiting<T>>comparingDouble(Waiting::asked).thenComparingLong(Waiting::number));
    private final Map<String, Integer> servedByVisitor = new HashMap<>();
    private int served;
    private int servedLong;
    private long number;

    Turns(TurnLimits limits) {
        this.limits = limits;
    }

    /**
     * Somebody who wants a turn.
     *
     * @param visitor a network address; empty for one that is never told to wait for others of the same address
     * @param isLong  true when the task takes as long as the line of the visitor is slow
     * @param asked   how much the visitor asked lately
     * @param since   when the task came, in nanoseconds
     */
    record Wish<T>(T task, String visitor, boolean isLong, double asked, long since) {}

    private record Waiting<T>(Wish<T> wish, long number) {

        double asked() {
            return wish.asked();
        }
    }

    /**
     * What is to be done now.
     *
     * @param served  tasks whose turn it is; each ends with {@link #done}
     * @param refused tasks for which there is no place or no time
     */
    record Outcome<T>(List<Wish<T>> served, List<Wish<T>> refused) {}

    /** Takes a wish in: it is served, or waits, or somebody who asked more is refused in its favour. */
    synchronized Outcome<T> enter(Wish<T> wish) {
        if (free(wish)) {
            begin(wish);
            return new Outcome<>(List.of(wish), List.of());
        }
        waiting.add(new Waiting<>(wish, number++));
        return new Outcome<>(List.of(), waiting.size() > limits.waiting() ? List.of(waiting.pollLast().wish()) : List.of());
    }

    /** Ends a task that was served and finds those that are next. */
    synchronized Outcome<T> done(Wish<T> ended, long now) {
        served--;
        servedLong -= ended.isLong() ? 1 : 0;
        servedByVisitor.computeIfPresent(ended.visitor(), (visitor, count) -> count > 1 ? count - 1 : null);
        Outcome<T> next = new Outcome<>(new ArrayList<>(), new ArrayList<>());
        for (Iterator<Waiting<T>> all = waiting.iterator(); all.hasNext() && served < limits.served(); ) {
            Wish<T> wish = all.next().wish();
            if (now - wish.since() > limits.patience().toNanos()) {
                next.refused().add(wish);
                all.remove();
            } else if (free(wish)) {
                begin(wish);
                next.served().add(wish);
                all.remove();
            }
        }
        return next;
    }

    private boolean free(Wish<T> wish) {
        return served < limits.served()
                && (!wish.isLong() || servedLong < limits.servedLong())
                && (wish.visitor().isEmpty()
                        || servedByVisitor.getOrDefault(wish.visitor(), 0) < limits.servedOfVisitor());
    }

    private void begin(Wish<T> wish) {
        served++;
        servedLong += wish.isLong() ? 1 : 0;
        if (!wish.visitor().isEmpty()) {
            servedByVisitor.merge(wish.visitor(), 1, Integer::sum);
        }
    }
}
