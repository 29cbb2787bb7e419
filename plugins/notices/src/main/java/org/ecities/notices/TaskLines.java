package org.ecities.notices;

import java.util.ArrayList;
import java.util.List;
import org.ecities.pages.Messages;
import org.ecities.pages.web.Moments;
import org.ecities.store.KeptTask;
import org.ecities.store.Task;

/**
 * Tasks as lines of a mail: what, for whom, until when, how long, and where.
 *
 * @param words   language of the reader
 * @param moments time of the reader
 * @param site    address of the site without a slash at the end
 */
record TaskLines(Messages words, Moments moments, String site) {

    String of(KeptTask kept) {
        String facts = facts(kept.task());
        String title = TaskWords.title(words, kept.task());
        return "- " + (facts.isEmpty() ? title : title + ", " + facts) + "\n  " + site + kept.task().link();
    }

    /** All but what is to be done and where; may be empty. */
    String facts(Task task) {
        List<String> facts = new ArrayList<>();
        if (!task.institution().isEmpty()) {
            facts.add(words.text("notices.work.for", task.institution()));
        }
        task.due().ifPresent(due -> facts.add(words.text("notices.mail.due", moments.minute(due))));
        if (task.minutes() > 0) {
            facts.add(words.text("notices.work.minutes", task.minutes()));
        }
        return String.join(", ", facts);
    }
}
