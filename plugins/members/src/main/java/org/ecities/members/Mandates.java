package org.ecities.members;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Goes through the journal of an institution for mandates it has, and for what others entered for it. */
public final class Mandates {

    /** The kind of institutions that can have one, a word of {@code Vocabulary.Institution-Kinds}. */
    public static final String ASSOCIATION = "association";

    private final Map<Long, Mandate> mandates = new TreeMap<>();
    private final Map<Long, Entered> entered = new TreeMap<>();

    /** The mandates by identity of the page of who gave them. */
    Map<Long, Mandate> mandates() {
        return mandates;
    }

    /** What was entered and waits for an answer, by identity of the page. */
    Map<Long, Entered> entered() {
        return entered;
    }

    void add(SeatEntry entry) {
        switch (entry.kind()) {
            case MANDATE -> day(entry, "since").ifPresent(since -> mandates.put(
                    number(entry, "member"),
                    new Mandate(number(entry, "member"), since, entry.fact("file"), Optional.empty())));
            case MANDATE_ENDED -> mandates.computeIfPresent(number(entry, "member"), (member, given) ->
                    new Mandate(member, given.since(), given.file(), day(entry, "day").or(given::ended)));
            case ENTERED -> entered(entry).ifPresent(found -> entered.put(found.page(), found));
            case ENTRY_ANSWERED -> entered.values().removeIf(found -> found.sequence() == number(entry, "entry"));
            default -> throw new IllegalStateException("no matter of mandates: " + entry.kind());
        }
    }

    /** What an entry of the journal says that was entered; absent for any other entry and where it was purged. */
    static Optional<Entered> entered(SeatEntry entry) {
        return entry.kind() != SeatEntry.Kind.ENTERED
                ? Optional.empty()
                : day(entry, "letter").map(letter -> new Entered(
                        entry.sequence(), number(entry, "page"), number(entry, "by"), letter, entry.fact("file"),
                        entry.change(), entry.at()));
    }

    /** How entries were answered, by their sequence. */
    static Map<Long, String> answers(List<SeatEntry> entries) {
        Map<Long, String> answers = new HashMap<>();
        entries.stream()
                .filter(entry -> entry.kind() == SeatEntry.Kind.ENTRY_ANSWERED)
                .forEach(entry -> answers.put(number(entry, "entry"), entry.fact("how")));
        return answers;
    }

    private static long number(SeatEntry entry, String fact) {
        return entry.fact(fact).matches("[0-9]{1,18}") ? Long.parseLong(entry.fact(fact)) : 0;
    }

    private static Optional<LocalDate> day(SeatEntry entry, String fact) {
        try {
            return Optional.of(LocalDate.parse(entry.fact(fact)));
        } catch (DateTimeParseException odd) {
            return Optional.empty();
        }
    }
}
