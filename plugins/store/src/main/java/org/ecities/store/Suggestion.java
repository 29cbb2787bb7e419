package org.ecities.store;

import java.time.Instant;
import java.util.Optional;

/**
 * A correction, or that something is taken down, as somebody suggests it.
 *
 * @param id        identity; 0 before it is kept
 * @param kind      what is suggested
 * @param pageId    page it is about
 * @param field     id of the field; empty for the text of the page
 * @param said      what it should say
 * @param source    where that is from; may be empty
 * @param email     mail address for the answer; empty when none was given, and after the decision
 * @param language  language tag of the answer
 * @param author    login of the sender; empty for somebody without an account
 * @param made      when
 * @param state     what became of it
 * @param decidedBy login of who decided; empty before
 * @param decided   when it was decided
 * @param reason    why it was declined; empty otherwise
 */
public record Suggestion(
        long id,
        Kind kind,
        long pageId,
        String field,
        String said,
        String source,
        String email,
        String language,
        String author,
        Instant made,
        State state,
        String decidedBy,
        Optional<Instant> decided,
        String reason) {

    /** What is suggested. */
    public enum Kind {
        /** That the page says something else. */
        CORRECTION,
        /** That something is taken down. */
        TAKE_DOWN
    }

    /** What became of a suggestion. */
    public enum State {
        /** Nobody has decided. */
        OPEN,
        /** The page says it now. */
        ACCEPTED,
        /** The page says something near it now. */
        CHANGED,
        /** The page stays as it was. */
        DECLINED
    }

    /** A correction that is about to be suggested. */
    public static Suggestion of(
            long pageId, String field, String said, String source, String email, String language, String author, Instant now) {
        return new Suggestion(
                0, Kind.CORRECTION, pageId, field, said, source, email, language, author, now, State.OPEN, "", Optional.empty(), "");
    }

    /** The same as a wish that something is taken down. */
    public Suggestion toTakeDown() {
        return new Suggestion(
                id, Kind.TAKE_DOWN, pageId, field, said, source, email, language, author, made, state, decidedBy, decided,
                reason);
    }

    /** Leaves texts and address out of logs. */
    @Override
    public String toString() {
        return "Suggestion[" + id + " of page " + pageId + " " + state + "]";
    }
}
