package org.ecities.store;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Somebody is asked to hold a post of an institution.
 *
 * @param id       identity; 0 before it is kept
 * @param pageId   page of the institution
 * @param role     which post, a word of the members module
 * @param name     name of the person; empty when it ended or was not known
 * @param email    mail address; empty when it ended or none is known
 * @param language language tag of the letter and the first screen
 * @param state    how far it is
 * @param madeBy   login of whoever invited
 * @param made     when
 * @param ends     until when its link is good
 * @param opened   when its link was first opened, by a person or by a scanner of mails
 * @param answered when it was taken up, replaced or taken back
 * @param finished when the first tasks were done
 * @param account  account of whoever took it up
 */
public record Invitation(
        long id,
        long pageId,
        String role,
        String name,
        String email,
        String language,
        State state,
        String madeBy,
        Instant made,
        Instant ends,
        Optional<Instant> opened,
        Optional<Instant> answered,
        Optional<Instant> finished,
        OptionalLong account) {

    /** How far an invitation is. */
    public enum State {
        /** Its link can be used. */
        WAITING,
        /** Somebody took it up. */
        TAKEN,
        /** A later invitation to the same post stands in its place. */
        REPLACED,
        /** It was taken back. */
        WITHDRAWN
    }

    /** An invitation that is about to be made. */
    public static Invitation of(
            long pageId, String role, String name, String email, String language, String madeBy, Instant now, Instant ends) {
        return new Invitation(
                0, pageId, role, name, email, language, State.WAITING, madeBy, now, ends, Optional.empty(),
                Optional.empty(), Optional.empty(), OptionalLong.empty());
    }

    /** True while its link can be used. */
    public boolean openAt(Instant now) {
        return state == State.WAITING && now.isBefore(ends);
    }

    /** Leaves name and address out of logs. */
    @Override
    public String toString() {
        return "Invitation[" + id + " " + role + " of page " + pageId + " " + state + "]";
    }
}
