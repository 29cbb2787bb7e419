package org.ecities.notices.web;

import java.util.List;
import java.util.Optional;
import org.ecities.notices.TaskWords;
import org.ecities.notices.Tasks;
import org.ecities.pages.Messages;
import org.ecities.store.KeptTask;

/**
 * An open task in the list.
 *
 * @param id         its identity
 * @param what       what is to be done
 * @param forWhom    "for Suwon"; empty where that says nothing
 * @param when       until when, or how late, in words
 * @param late       true when the deadline has passed
 * @param takes      how long it takes; may be empty
 * @param said       what was said when it was given or turned down; may be empty
 * @param href       where it is done
 * @param byHand     true when whoever does it says that it is done
 * @param turnedDown true when one may say that it is for somebody else
 * @param colleagues to whom it may be given; empty when there is nobody, or when they are too many to choose from
 * @param many       true when there are more colleagues than can be chosen from
 * @param typed      what was typed and refused
 */
public record WorkRow(
        long id,
        String what,
        String forWhom,
        String when,
        boolean late,
        String takes,
        String said,
        String href,
        boolean byHand,
        boolean turnedDown,
        List<Colleague> colleagues,
        boolean many,
        Typed typed) {

    /** One person to choose. */
    public record Colleague(String login, String name) {}

    /**
     * What was typed into one of the forms of a row.
     *
     * @param form {@code give}, {@code notUs}; empty for none
     * @param to   login
     * @param text note or reason
     */
    public record Typed(String form, String to, String text) {

        static final Typed NONE = new Typed("", "", "");
    }

    static WorkRow of(KeptTask kept, Messages words, Deadline deadline, Choice choice, Optional<Typed> typed) {
        return new WorkRow(
                kept.id(),
                TaskWords.title(words, kept.task()),
                kept.task().institution().isEmpty() ? "" : words.text("notices.work.for", kept.task().institution()),
                deadline.words(kept),
                deadline.late(kept),
                kept.task().minutes() == 0 ? "" : words.text("notices.work.minutes", kept.task().minutes()),
                kept.note().isEmpty() ? "" : words.text("notices.work.said", kept.noter(), kept.note()),
                kept.task().link(),
                kept.task().byHand(),
                !Tasks.last(kept.task()),
                choice.people(),
                choice.many(),
                typed.orElse(Typed.NONE));
    }

    /**
     * The colleagues of one holder.
     *
     * @param people to choose from
     * @param many   true when they are more than that
     */
    record Choice(List<Colleague> people, boolean many) {}
}
