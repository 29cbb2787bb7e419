package org.ecities.store;

import java.time.Instant;
import java.util.Optional;

/**
 * A task and what became of it.
 *
 * @param id      identity
 * @param task    what is to be done; its deadline is the one in force
 * @param account login of the one person who has it; absent while it is for a whole group
 * @param since   when it came to whoever has it
 * @param state   what became of it
 * @param closed  when that was; absent while it is open
 * @param note    what was said when it was given on or turned down; may be empty
 * @param noter   login or pseudonym of who said so; may be empty
 * @param paused  true while the clock of its group stands still
 */
public record KeptTask(
        long id,
        Task task,
        Optional<String> account,
        Instant since,
        TaskState state,
        Optional<Instant> closed,
        String note,
        String noter,
        boolean paused) {

    /** Whether it is still to be done. */
    public boolean open() {
        return state == TaskState.OPEN;
    }

    /** Leaves what was said out of logs. */
    @Override
    public String toString() {
        return "KeptTask[" + id + " " + task.kind() + " " + state + "]";
    }
}
