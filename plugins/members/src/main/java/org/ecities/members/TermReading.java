package org.ecities.members;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Goes through the journal of an institution and tells who held its posts when. Counts as {@link PostReading} does. */
final class TermReading {

    private final List<Term> over = new ArrayList<>();
    private final Map<SeatRole, Term> held = new EnumMap<>(SeatRole.class);
    private Optional<Term> next = Optional.empty();

    private TermReading() {}

    /** All terms until today, by their first day. */
    static List<Term> of(List<SeatEntry> entries, LocalDate today) {
        TermReading reading = new TermReading();
        for (SeatEntry entry : entries) {
            reading.arrive(PostReading.day(entry.at()));
            reading.add(entry, PostReading.day(entry.at()));
        }
        reading.arrive(today);
        List<Term> all = new ArrayList<>(reading.over);
        all.addAll(reading.held.values());
        all.sort((one, other) -> one.from().compareTo(other.from()));
        return List.copyOf(all);
    }

    /** What the calendar did: whose last day is over is gone, and the next one has come. */
    private void arrive(LocalDate day) {
        for (SeatRole role : SeatRole.values()) {
            Optional.ofNullable(held.get(role))
                    .filter(term -> term.last().filter(day::isAfter).isPresent())
                    .ifPresent(term -> end(role, term.last().orElseThrow()));
        }
        if (!held.containsKey(SeatRole.HOLDER) && next.isPresent()) {
            held.put(SeatRole.HOLDER, next.get());
            next = Optional.empty();
        }
    }

    private void end(SeatRole role, LocalDate last) {
        Term term = held.remove(role);
        if (term != null && !last.isBefore(term.from())) {
            over.add(term.until(Optional.of(last)));
        }
    }

    private void add(SeatEntry entry, LocalDate day) {
        SeatRole role = entry.role().orElse(SeatRole.HOLDER);
        switch (entry.kind()) {
            case APPOINTED -> {
                end(role, day);
                begun(entry, role, day).ifPresent(term -> held.put(role, term));
                if (role == SeatRole.HOLDER) {
                    next = Optional.empty();
                }
            }
            case SUCCESSOR -> next = begun(entry, SeatRole.HOLDER, day);
            case LEAVING -> held.computeIfPresent(role, (same, term) -> term.until(date(entry, "lastDay")));
            case ENDED -> end(role, day);
            case MEMBERSHIP -> left(entry, day);
            default -> {
                // Nothing else is about who holds a post.
            }
        }
    }

    private void left(SeatEntry entry, LocalDate day) {
        if (entry.fact("to").equals(Membership.LEFT.word())) {
            end(SeatRole.HOLDER, day);
            end(SeatRole.DEPUTY, day);
            next = Optional.empty();
        }
    }

    private static Optional<Term> begun(SeatEntry entry, SeatRole role, LocalDate day) {
        return entry.fact("login").isEmpty()
                ? Optional.empty()
                : Optional.of(new Term(role, entry.fact("login"), date(entry, "from").orElse(day), Optional.empty()));
    }

    private static Optional<LocalDate> date(SeatEntry entry, String fact) {
        try {
            return entry.fact(fact).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(entry.fact(fact)));
        } catch (DateTimeParseException odd) {
            return Optional.empty();
        }
    }
}
