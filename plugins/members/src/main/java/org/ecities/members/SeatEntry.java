package org.ecities.members;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * One thing that happened to an institution.
 *
 * @param sequence place in the journal
 * @param kind     what happened
 * @param facts    what is kept of it; empty when it was purged
 * @param author   login of who did it
 * @param at       when
 * @param change   number in the change feed; 0 for an entry that is only foreseen
 */
public record SeatEntry(long sequence, Kind kind, Map<String, String> facts, String author, Instant at, long change) {

    /** What can happen to an institution. */
    public enum Kind {
        /** It was admitted, or its membership changed: {@code to}, {@code reason}. */
        MEMBERSHIP,
        /** Somebody came to a post: {@code role}, {@code login}, {@code from}, {@code letterDue}. */
        APPOINTED,
        /** Somebody will hold the post after the present holder: {@code login}, {@code from}, {@code letterDue}. */
        SUCCESSOR,
        /** Somebody said when they leave: {@code role}, {@code lastDay}; an empty day takes it back. */
        LEAVING,
        /** Somebody left a post at once: {@code role}, {@code reason}. */
        ENDED,
        /** The letter of the institution was filed: {@code role}, {@code file}. */
        LETTER,
        /** Somebody was asked whether they are still the contact: {@code role}. */
        ASKED,
        /** Somebody said that they are: {@code role}. */
        CONFIRMED,
        /** Its clocks were stopped: {@code reason}. */
        PAUSED,
        /** Its clocks go on. */
        RESUMED,
        /** Somebody who acts for it looked at the facts of its page; they are right as they stand. */
        FACTS,
        /** A commitment was met: {@code which}, {@code day}; an empty day takes it back. */
        COMMITMENT,
        /** Another institution lets it enter for it: {@code member}, {@code since}, {@code file}. */
        MANDATE,
        /** It enters no more for another institution: {@code member}, {@code day}. */
        MANDATE_ENDED,
        /** Somebody entered for it: {@code page}, {@code by}, {@code letter}, {@code file}. */
        ENTERED,
        /** It said what it thinks of that: {@code entry}, {@code how}, which is {@code right} or {@code own}. */
        ENTRY_ANSWERED
    }

    /** Copies the map. */
    public SeatEntry {
        facts = Map.copyOf(facts);
    }

    /** A fact; empty when it is not there. */
    public String fact(String name) {
        return facts.getOrDefault(name, "");
    }

    /** The post it is about; the focal point's where none is said. */
    Optional<SeatRole> role() {
        String word = fact("role");
        return word.isEmpty() ? Optional.of(SeatRole.HOLDER) : SeatRole.of(word);
    }
}
