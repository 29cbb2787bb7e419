package org.ecities.notices;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ecities.store.KeptTask;

/**
 * What of somebody's open tasks is worth telling, since it was last looked. A task is told when it is new, when a week
 * is left, and when it has become late.
 *
 * @param fresh tasks that came since then
 * @param near  older ones of which less than a week is left
 * @param late  older ones whose deadline has passed
 */
record News(List<KeptTask> fresh, List<KeptTask> near, List<KeptTask> late) {

    private static final Duration WEEK = Duration.ofDays(7);

    static News of(List<KeptTask> open, Optional<Instant> told, Instant now) {
        Instant since = told.orElse(Instant.MIN);
        // What came in the same moment may not have been seen: rather told twice than never.
        Predicate<KeptTask> fresh = task -> !task.since().isBefore(since);
        List<KeptTask> running = open.stream()
                .filter(task -> !task.paused() && !pressing(task, now))
                .toList();
        return new News(
                running.stream().filter(fresh).toList(),
                running.stream().filter(fresh.negate()).filter(task -> came(task, WEEK, since, now)).toList(),
                running.stream().filter(fresh.negate()).filter(task -> came(task, Duration.ZERO, since, now)).toList());
    }

    /** Those have a mail of their own. */
    private static boolean pressing(KeptTask task, Instant now) {
        return task.task().due()
                .filter(due -> due.isAfter(now) && due.isBefore(now.plus(Deadlines.NEAR)))
                .isPresent();
    }

    /** Whether the moment so long before the deadline came after one moment and not after another. */
    private static boolean came(KeptTask task, Duration before, Instant since, Instant now) {
        return task.task().due()
                .map(due -> due.minus(before))
                .filter(at -> at.isAfter(since) && !at.isAfter(now))
                .isPresent();
    }

    boolean empty() {
        return fresh.isEmpty() && near.isEmpty() && late.isEmpty();
    }
}
