package org.ecities.notices;

import java.time.Duration;
import java.util.List;
import org.ecities.pages.Asker;
import org.ecities.pages.Pages;
import org.ecities.store.Account;
import org.ecities.store.AccountStore;
import org.ecities.store.Holder;
import org.ecities.store.KeptTask;
import org.ecities.store.PageNames;
import org.ecities.store.Task;
import org.ecities.store.TaskState;
import org.ecities.store.TaskStore;

/**
 * My work: what people should do next. Modules put tasks and say when they are done; people look at theirs, give them
 * to colleagues and turn them down. See docs/my-work.md.
 */
public final class Tasks {

    /** Most characters of a note or a reason. */
    public static final int MAX_NOTE = Pages.MAX_NOTE;

    /** More are not counted. */
    public static final int MAX_COUNTED = 999;

    private final TaskStore store;
    private final Colleagues colleagues;

    /** Works on the tasks of a store. */
    public Tasks(TaskStore store, AccountStore accounts) {
        this.store = store;
        this.colleagues = new Colleagues(accounts);
    }

    /** Puts one task, see {@link TaskStore#put}. */
    public void put(Task task) {
        store.put(List.of(task));
    }

    /** Puts tasks in one step. */
    public void put(List<Task> tasks) {
        store.put(tasks);
    }

    /**
     * The task of a key is done.
     *
     * @param by login of who did it; empty for nobody in particular
     * @return false when there is no open task of this key
     */
    public boolean done(String key, String by) {
        return store.close(key, TaskState.DONE, by);
    }

    /** The task of a key is of no use any more; false when there is no open one. */
    public boolean withdraw(String key) {
        return store.close(key, TaskState.WITHDRAWN, "");
    }

    /** All tasks of a group are of no use any more. */
    public void withdrawAll(String group) {
        store.withdrawAll(group);
    }

    /** All open tasks of somebody, the first due one first; none for a visitor. */
    public List<KeptTask> openFor(Asker asker) {
        return openFor(asker, Integer.MAX_VALUE);
    }

    /** The first of them. */
    public List<KeptTask> openFor(Asker asker, int limit) {
        return asker.signedIn() ? store.open(asker.login(), limit) : List.of();
    }

    /** How many open tasks somebody has. */
    public int count(Asker asker) {
        return asker.signedIn() ? store.countOpen(asker.login(), MAX_COUNTED) : 0;
    }

    /** Tasks that were done, given away or turned down by somebody or their groups, the last one first. */
    public List<KeptTask> doneFor(Asker asker, int limit) {
        return asker.signedIn() ? store.closed(asker.login(), limit) : List.of();
    }

    /**
     * An open task of somebody.
     *
     * @throws TaskRefusedException when there is none of this identity that is theirs and open
     */
    public KeptTask mine(Asker asker, long id) {
        return store.byId(id)
                .filter(task -> task.open() && has(asker, task))
                .orElseThrow(Tasks::gone);
    }

    private static boolean has(Asker asker, KeptTask task) {
        return task.account()
                .map(login -> asker.signedIn() && same(login, asker.login()))
                .orElseGet(() -> asker.groups().stream().anyMatch(group -> same(group, task.task().holder().name())));
    }

    private static boolean same(String one, String other) {
        return PageNames.folded(one).equals(PageNames.folded(other));
    }

    private static TaskRefusedException gone() {
        return new TaskRefusedException("notices.refused.gone");
    }

    /**
     * To whom somebody may give what a holder has: colleagues in its group, or in any group of theirs where it is for
     * one person.
     */
    public List<Account> colleagues(Asker asker, Holder holder, int limit) {
        return colleagues.of(asker, holder, limit);
    }

    /**
     * Gives a task to a colleague, who alone has it from then on.
     *
     * @param note what to know; may be empty
     * @throws TaskRefusedException when the task is not the asker's or not open, the other person is no colleague, or
     *                              the note is too long
     */
    public void give(Asker asker, long id, String toLogin, String note) {
        KeptTask task = mine(asker, id);
        Account colleague = colleagues
                .find(asker, task.task().holder(), toLogin)
                .orElseThrow(() -> new TaskRefusedException("notices.refused.stranger", toLogin));
        if (!store.give(id, asker.login(), colleague.login(), line(note))) {
            throw gone();
        }
    }

    /**
     * Turns a task down; the secretariat gets one to find out whose it is.
     *
     * @throws TaskRefusedException when the task is not the asker's or not open, the reason is missing or too long, or
     *                              it is with the secretariat already
     */
    public void notUs(Asker asker, long id, String reason) {
        KeptTask task = mine(asker, id);
        if (last(task.task())) {
            throw new TaskRefusedException("notices.refused.last");
        }
        if (reason.isBlank()) {
            throw new TaskRefusedException("notices.refused.reason");
        }
        if (!store.turnDown(id, asker.login(), line(reason), atSecretariat(id, task.task()))) {
            throw gone();
        }
    }

    /** Whether a task is at its last place: what the secretariat has goes nowhere else. */
    public static boolean last(Task task) {
        return task.holder().group() && same(task.holder().name(), Asker.SECRETARIAT);
    }

    private static Task atSecretariat(long id, Task task) {
        Task found = Task.of("notices.notUs/" + id, "notices.notUs", Holder.group(Asker.SECRETARIAT), TaskWords.NOT_US, task.link())
                .with(TaskWords.turnedDown(task))
                .inNameOf(task.institution())
                .doneByHand();
        Task due = task.due().map(found::until).orElse(found);
        return task.subject().isPresent() ? due.about(task.subject().getAsLong()) : due;
    }

    /**
     * Somebody says that a task is done.
     *
     * @throws TaskRefusedException when it is not theirs, not open, or its module notices by itself
     */
    public void finish(Asker asker, long id) {
        KeptTask task = mine(asker, id);
        if (!task.task().byHand()) {
            throw new TaskRefusedException("notices.refused.byItself");
        }
        if (!done(task.task().key(), asker.login())) {
            throw gone();
        }
    }

    /** Stops the clock of a group: nobody is reminded of its tasks. */
    public void pause(String group) {
        store.pause(group);
    }

    /** Lets the clock of a group go on: deadlines move by the time it stood still. */
    public void resume(String group) {
        store.resume(group);
    }

    /** Moves the deadlines of all open tasks, for example after an outage; how many moved. */
    public int extendAll(Duration time) {
        return store.extendAll(time);
    }

    private static String line(String typed) {
        String line = typed.replaceAll("\\s+", " ").strip();
        if (line.length() > MAX_NOTE) {
            throw new TaskRefusedException("notices.refused.long", line.length(), MAX_NOTE);
        }
        return line;
    }
}
