package org.ecities.notices;

import java.util.List;
import org.ecities.pages.Messages;
import org.ecities.store.Task;

/** What a task is called, in the language of whoever reads. */
public final class TaskWords {

    /** Title of a task of the secretariat about one that was turned down; its arguments are those of {@link #turnedDown}. */
    static final String NOT_US = "notices.task.notUs";

    private TaskWords() {}

    /** The title of a task, plain text. */
    public static String title(Messages words, Task task) {
        return task.title().equals(NOT_US)
                ? words.text(NOT_US, inner(words, task.arguments()))
                : words.text(task.title(), task.arguments().toArray());
    }

    private static String inner(Messages words, List<String> arguments) {
        return words.text(arguments.get(0), arguments.subList(1, arguments.size()).toArray());
    }

    /** Arguments that carry the title of the task that was turned down, so that both are read in one language. */
    static String[] turnedDown(Task task) {
        String[] carried = new String[task.arguments().size() + 1];
        carried[0] = task.title();
        for (int i = 1; i < carried.length; i++) {
            carried[i] = task.arguments().get(i - 1);
        }
        return carried;
    }
}
