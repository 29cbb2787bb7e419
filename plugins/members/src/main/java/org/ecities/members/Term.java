package org.ecities.members;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The time somebody held a post.
 *
 * @param role  which post
 * @param login login of the person
 * @param from  first day
 * @param last  last day; absent while it goes on
 */
public record Term(SeatRole role, String login, LocalDate from, Optional<LocalDate> last) {

    Term until(Optional<LocalDate> day) {
        return new Term(role, login, from, day);
    }

    /** Whether a day is within it. */
    boolean covers(LocalDate day) {
        return !day.isBefore(from) && last.filter(day::isAfter).isEmpty();
    }

    /** Whether any of its days is between two days, both included. */
    boolean touches(LocalDate first, LocalDate end) {
        return !from.isAfter(end) && last.filter(first::isAfter).isEmpty();
    }
}
