package org.ecities.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What people should do next. Logins and groups are found in any case; somebody has a task when it is theirs, or when
 * it is for a group they are in and nobody there has taken it. Writes are durable when the method returns.
 */
public interface TaskStore {

    /**
     * Keeps tasks, all or none. One whose key is there already says from now on what the new one says; it stays with
     * whom it was given to and keeps added time, unless holder or deadline differ from what was asked before. One that
     * is done or turned down stays so; one that was withdrawn opens again.
     *
     * @throws StoreException when one is for an account that there is not
     */
    void put(List<Task> tasks);

    /**
     * Closes the open task of a key.
     *
     * @param by login of who did it; empty for nobody
     * @return false when there is no open task of this key
     */
    boolean close(String key, TaskState state, String by);

    /** A task by identity. */
    Optional<KeptTask> byId(long id);

    /** Open tasks somebody has, the first due one first, those without hurry last. */
    List<KeptTask> open(String login, int limit);

    /** How many open tasks somebody has; counting ends at {@code most}. */
    int countOpen(String login, int most);

    /** Closed tasks somebody had, closed or gave away, the last closed one first; no withdrawn ones. */
    List<KeptTask> closed(String login, int limit);

    /**
     * Gives an open task to another account; a trace stays with the giver.
     *
     * @return false when the giver does not have it any more
     * @throws StoreException when there is no account to give it to
     */
    boolean give(long id, String from, String to, String note);

    /**
     * Closes an open task of somebody who says that it is not theirs, and keeps another one in its place.
     *
     * @return false when they do not have it any more; nothing is kept then
     */
    boolean turnDown(long id, String by, String reason, Task instead);

    /** Stops the clock of a group's tasks. */
    void pause(String group);

    /** Lets the clock of a group's tasks go on; deadlines move by the time it stood still. */
    void resume(String group);

    /** Withdraws all open tasks of a group, also those somebody there has taken; how many. */
    int withdrawAll(String group);

    /** Moves all deadlines of open tasks; how many moved. */
    int extendAll(Duration time);

    /** Open tasks due after now and before a moment, which nobody was told at once; the first due one first. */
    List<KeptTask> pressing(Instant before, int limit);

    /** Keys of the open tasks whose key begins with a text. */
    List<String> openKeys(String beginning);

    /** Logins of the open accounts that have a task. */
    List<String> holders(long id);
}
