package org.ecities.members;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * How an institution stands: its membership, and who holds its posts.
 *
 * @param membership  absent before it was admitted
 * @param since       day on which it was first admitted
 * @param holder      the focal point
 * @param next        the focal point after the last day of the present one; learns beside them until then
 * @param deputy      stands in for the focal point
 * @param paused      since when its clocks stand still
 * @param before      what it was before the pause
 * @param reason      what was said of the last change of the membership
 * @param commitments days on which commitments were met
 * @param checked     when its people last said that the facts of its page are right
 * @param mandates    mandates it has from other institutions, by identity of their pages
 * @param entered     what others entered for it and it has not answered, by identity of the page
 * @param last        sequence of the last entry of its journal
 */
public record Post(
        Optional<Membership> membership,
        Optional<LocalDate> since,
        Optional<Seat> holder,
        Optional<Seat> next,
        Optional<Seat> deputy,
        Optional<Instant> paused,
        Optional<Membership> before,
        String reason,
        Map<Commitment, LocalDate> commitments,
        Optional<Instant> checked,
        Map<Long, Mandate> mandates,
        Map<Long, Entered> entered,
        long last) {

    /** An institution of whom nothing is known. */
    static final Post NONE = new Post(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), "", Map.of(), Optional.empty(), Map.of(), Map.of(), 0);

    /** Copies the maps. */
    public Post {
        mandates = Map.copyOf(mandates);
        entered = Map.copyOf(entered);
        commitments = Map.copyOf(commitments);
    }

    /** The state on a day: whoever's last day is over is gone, and the next one has come. */
    public Post on(LocalDate today) {
        boolean over = holder.map(seat -> seat.overOn(today)).orElse(true);
        return new Post(
                membership, since,
                over ? next : holder,
                over ? Optional.empty() : next,
                deputy.filter(seat -> !seat.overOn(today)),
                paused, before, reason, commitments, checked, mandates, entered, last);
    }

    /** Logins of everybody who acts for the institution; nobody once it has left. */
    public Set<String> people() {
        Set<String> people = new TreeSet<>();
        if (membership.filter(kind -> kind == Membership.LEFT).isEmpty()) {
            Stream.of(holder, next, deputy).flatMap(Optional::stream).map(Seat::login).forEach(people::add);
        }
        return people;
    }

    /** Who holds a post. */
    public Optional<Seat> seat(SeatRole role) {
        return role == SeatRole.HOLDER ? holder : deputy;
    }

    /** True while its clocks stand still. */
    public boolean isPaused() {
        return paused.isPresent();
    }

    /** True for an institution that belongs to the network. */
    public boolean isIn() {
        return membership.filter(kind -> kind != Membership.LEFT).isPresent();
    }
}
