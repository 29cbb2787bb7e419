package org.ecities.notices.web;

import org.ecities.notices.TaskWords;
import org.ecities.pages.Messages;
import org.ecities.pages.web.Moments;
import org.ecities.store.KeptTask;

/**
 * A closed task.
 *
 * @param what    what was to be done
 * @param outcome what became of it, and when
 */
public record DoneRow(String what, String outcome) {

    static DoneRow of(KeptTask kept, Messages words, Moments moments) {
        String at = kept.closed().map(moments::day).orElse("");
        return new DoneRow(TaskWords.title(words, kept.task()), words.text("notices.work.state." + kept.state(), at));
    }
}
