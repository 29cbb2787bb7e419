package org.ecities.members;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An institution lets an association enter for it.
 *
 * @param member page identity of the institution that gave it
 * @param since  first day
 * @param file   name of the letter among the papers of the association
 * @param ended  day from which on it counts no more; absent while it goes on
 */
public record Mandate(long member, LocalDate since, String file, Optional<LocalDate> ended) {

    /** True when it counts on a day. */
    public boolean runs(LocalDate day) {
        return !since.isAfter(day) && ended.filter(end -> !end.isAfter(day)).isEmpty();
    }
}
