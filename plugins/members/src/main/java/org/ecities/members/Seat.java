package org.ecities.members;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody on a post.
 *
 * @param login     login of the person
 * @param from      first day
 * @param lastDay   last day, when it is known; the person stays through it
 * @param letterDue by when the institution's letter is to be filed; absent once it is, or where none is asked for
 * @param letter    name of the file with the letter, on the institution's page
 * @param asked     when the person was last asked whether they are still the contact, as long as no answer came
 * @param confirmed when the person last said so
 */
public record Seat(
        String login,
        LocalDate from,
        Optional<LocalDate> lastDay,
        Optional<LocalDate> letterDue,
        Optional<String> letter,
        Optional<Instant> asked,
        Optional<Instant> confirmed) {

    /** Somebody who has just come to a post. */
    static Seat begun(String login, LocalDate from, Optional<LocalDate> letterDue) {
        return new Seat(
                login, from, Optional.empty(), letterDue, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** True when the last day is over. */
    public boolean overOn(LocalDate today) {
        return lastDay.filter(today::isAfter).isPresent();
    }

    Seat until(Optional<LocalDate> day) {
        return new Seat(login, from, day, letterDue, letter, asked, confirmed);
    }

    Seat withLetter(String file) {
        return new Seat(login, from, lastDay, Optional.empty(), Optional.of(file), asked, confirmed);
    }

    Seat askedAt(Instant at) {
        return new Seat(login, from, lastDay, letterDue, letter, Optional.of(at), confirmed);
    }

    Seat confirmedAt(Instant at) {
        return new Seat(login, from, lastDay, letterDue, letter, Optional.empty(), Optional.of(at));
    }
}
