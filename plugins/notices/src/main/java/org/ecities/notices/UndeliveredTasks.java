package org.ecities.notices;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ecities.pages.Asker;
import org.ecities.store.Holder;
import org.ecities.store.MailStore;
import org.ecities.store.Task;
import org.ecities.store.TaskState;
import org.ecities.store.TaskStore;

/** The secretariat has a task for each account to which mail does not arrive, as long as it does not. */
public final class UndeliveredTasks {

    private static final String KIND = "notices.undelivered";

    private final TaskStore tasks;
    private final MailStore mail;

    /** Connects the parts. */
    public UndeliveredTasks(TaskStore tasks, MailStore mail) {
        this.tasks = tasks;
        this.mail = mail;
    }

    /** Brings the tasks up to what is known of the accounts. */
    public void write() {
        List<String> wanted = mail.undelivered().stream().map(id -> KIND + "/" + id).collect(Collectors.toCollection(ArrayList::new));
        List<String> open = tasks.openKeys(KIND + "/");
        open.stream().filter(key -> !wanted.contains(key)).forEach(key -> tasks.close(key, TaskState.WITHDRAWN, ""));
        wanted.removeAll(open);
        if (!wanted.isEmpty()) {
            tasks.put(wanted.stream().map(UndeliveredTasks::task).toList());
        }
    }

    /** Who it is stands in the list of people: tasks name nobody. */
    private static Task task(String key) {
        return Task.of(key, KIND, Holder.group(Asker.SECRETARIAT), "notices.task.undelivered", "/admin/people");
    }
}
