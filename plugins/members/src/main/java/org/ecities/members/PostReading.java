package org.ecities.members;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Goes through the journal of an institution and tells how it stands. Entries whose payload was purged tell nothing. */
final class PostReading {

    private Optional<Membership> membership = Optional.empty();
    private Optional<LocalDate> since = Optional.empty();
    private Optional<Seat> holder = Optional.empty();
    private Optional<Seat> next = Optional.empty();
    private Optional<Seat> deputy = Optional.empty();
    private Optional<Instant> paused = Optional.empty();
    private Optional<Membership> before = Optional.empty();
    private String reason = "";
    private final Map<Commitment, LocalDate> commitments = new EnumMap<>(Commitment.class);
    private Optional<Instant> checked = Optional.empty();
    private final Mandates mandates = new Mandates();
    private long last;

    private PostReading() {}

    /** The state after all entries, as of the time of the last one; see {@link Post#on}. */
    static Post of(List<SeatEntry> entries) {
        PostReading reading = new PostReading();
        entries.forEach(reading::add);
        return reading.post();
    }

    /** The day in UTC, in which terms are counted. */
    static LocalDate day(Instant at) {
        return at.atZone(ZoneOffset.UTC).toLocalDate();
    }

    /** Today in UTC. */
    static LocalDate today(Clock clock) {
        return day(clock.instant());
    }

    private void add(SeatEntry entry) {
        arrive(day(entry.at()));
        switch (entry.kind()) {
            case MEMBERSHIP -> membership(entry);
            case APPOINTED -> appointed(entry);
            case SUCCESSOR -> next = begun(entry);
            case LEAVING -> change(entry, seat -> seat.until(date(entry, "lastDay")));
            case ENDED -> ended(entry);
            case LETTER -> change(entry, seat -> seat.withLetter(entry.fact("file")));
            case ASKED -> change(entry, seat -> seat.askedAt(entry.at()));
            case CONFIRMED -> change(entry, seat -> seat.confirmedAt(entry.at()));
            case PAUSED -> paused(entry);
            case RESUMED -> resumed();
            case FACTS -> checked = Optional.of(entry.at());
            case COMMITMENT -> commitment(entry);
            case MANDATE, MANDATE_ENDED, ENTERED, ENTRY_ANSWERED -> mandates.add(entry);
            default -> throw new IllegalStateException("unknown: " + entry.kind());
        }
        last = entry.sequence();
    }

    /** What the calendar did since the entry before. */
    private void arrive(LocalDate day) {
        Post now = post().on(day);
        holder = now.holder();
        next = now.next();
        deputy = now.deputy();
    }

    private void membership(SeatEntry entry) {
        Membership.of(entry.fact("to")).ifPresent(to -> {
            membership = Optional.of(to);
            since = since.or(() -> Optional.of(day(entry.at())));
            reason = entry.fact("reason");
            if (to == Membership.LEFT) {
                holder = Optional.empty();
                next = Optional.empty();
                deputy = Optional.empty();
                paused = Optional.empty();
            }
        });
    }

    private void appointed(SeatEntry entry) {
        if (entry.role().equals(Optional.of(SeatRole.DEPUTY))) {
            deputy = begun(entry);
        } else {
            holder = begun(entry);
            next = Optional.empty();
            commitments.putIfAbsent(Commitment.FOCAL_POINT, day(entry.at()));
        }
    }

    private static Optional<Seat> begun(SeatEntry entry) {
        return entry.fact("login").isEmpty()
                ? Optional.empty()
                : Optional.of(Seat.begun(
                        entry.fact("login"),
                        date(entry, "from").orElseGet(() -> day(entry.at())),
                        date(entry, "letterDue")));
    }

    private void ended(SeatEntry entry) {
        if (entry.role().equals(Optional.of(SeatRole.DEPUTY))) {
            deputy = Optional.empty();
        } else {
            holder = next;
            next = Optional.empty();
        }
    }

    private interface Step {
        Seat of(Seat seat);
    }

    private void change(SeatEntry entry, Step step) {
        if (entry.role().equals(Optional.of(SeatRole.DEPUTY))) {
            deputy = deputy.map(step::of);
        } else {
            holder = holder.map(step::of);
        }
    }

    private void paused(SeatEntry entry) {
        before = membership;
        membership = Optional.of(Membership.PAUSED);
        paused = Optional.of(entry.at());
        reason = entry.fact("reason");
    }

    private void resumed() {
        membership = before.or(() -> membership);
        paused = Optional.empty();
        before = Optional.empty();
    }

    private void commitment(SeatEntry entry) {
        Commitment.of(entry.fact("which")).ifPresent(which -> date(entry, "day")
                .ifPresentOrElse(day -> commitments.put(which, day), () -> commitments.remove(which)));
    }

    private static Optional<LocalDate> date(SeatEntry entry, String fact) {
        try {
            return entry.fact(fact).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(entry.fact(fact)));
        } catch (DateTimeParseException odd) {
            return Optional.empty();
        }
    }

    private Post post() {
        return new Post(
                membership, since, holder, next, deputy, paused, before, reason, commitments, checked,
                mandates.mandates(), mandates.entered(), last);
    }
}
