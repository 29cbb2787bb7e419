package org.ecities.notices.web;

import java.time.Instant;
import org.ecities.pages.Messages;
import org.ecities.pages.web.Moments;
import org.ecities.store.KeptTask;

/** Until when something is to be done, in the reader's words and time. */
record Deadline(Messages words, Moments moments, Instant now) {

    boolean late(KeptTask kept) {
        return !kept.paused() && kept.task().due().filter(due -> !due.isAfter(now)).isPresent();
    }

    String words(KeptTask kept) {
        if (kept.task().due().isEmpty()) {
            return words.text("notices.work.calm");
        }
        if (kept.paused()) {
            return words.text("notices.work.paused");
        }
        String due = moments.minute(kept.task().due().get());
        return words.text(late(kept) ? "notices.work.late" : "notices.work.due", due);
    }
}
