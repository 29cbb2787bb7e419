package org.ecities.store;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Somebody asks that their institution may join the network.
 *
 * @param id          identity; 0 before it is kept
 * @param institution name of the institution
 * @param kind        what kind of body it is, a word of {@code Vocabulary.Institution-Kinds}
 * @param country     country or area, a code of {@code Vocabulary.Countries}
 * @param city        page or name of the city; may be empty
 * @param person      name of whoever asks; empty after the decision
 * @param email       their mail address; empty after the decision
 * @param language    language tag of the answer
 * @param why         why they want to join
 * @param terms       name and version of the terms they accepted
 * @param made        when
 * @param state       what became of it
 * @param decidedBy   login of who decided; empty before
 * @param decided     when it was decided
 * @param reason      why it was declined; empty otherwise
 * @param pageId      page of the institution that was admitted
 */
public record Application(
        long id,
        String institution,
        String kind,
        String country,
        String city,
        String person,
        String email,
        String language,
        String why,
        String terms,
        Instant made,
        State state,
        String decidedBy,
        Optional<Instant> decided,
        String reason,
        OptionalLong pageId) {

    /** What became of an application. */
    public enum State {
        /** Nobody has decided. */
        OPEN,
        /** The institution is in the network and the person was invited. */
        ADMITTED,
        /** It was declined. */
        DECLINED
    }

    /** True until somebody decides. */
    public boolean open() {
        return state == State.OPEN;
    }

    /** Leaves texts, person and address out of logs. */
    @Override
    public String toString() {
        return "Application[" + id + " " + state + "]";
    }
}
