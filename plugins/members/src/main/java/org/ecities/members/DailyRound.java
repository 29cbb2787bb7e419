package org.ecities.members;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.ecities.accounts.Actor;
import org.ecities.pages.Asker;
import org.ecities.pages.Messages;
import org.ecities.store.Invitation;

/**
 * What the calendar brings: last days that are over, letters that are due, posts that nobody holds, and twice a year
 * the questions whether somebody is still the contact and whether the figures are still true; practice cities whose time is over. Doing it twice on one day changes nothing.
 */
public final class DailyRound implements Runnable {

    /** How often somebody is asked whether they are still the contact. */
    static final Duration ASKED_AFTER = Duration.ofDays(182);
    /** After so long without an answer somebody else is asked. */
    static final Duration SILENT_AFTER = Duration.ofDays(90);

    private static final Logger LOG = LogManager.getLogger(DailyRound.class);

    private final Institutions institutions;
    private final Invitations invitations;
    private final Arrivals arrivals;
    private final Seats seats;
    private final SeatGroups groups;
    private final MemberTasks tasks;
    private final StillTrue stillTrue;
    private final PracticeCities practiceCities;
    private final Clock clock;

    DailyRound(
            Institutions institutions,
            Invitations invitations,
            Arrivals arrivals,
            Seats seats,
            SeatGroups groups,
            MemberTasks tasks,
            StillTrue stillTrue,
            PracticeCities practiceCities,
            Clock clock) {
        this.institutions = institutions;
        this.invitations = invitations;
        this.arrivals = arrivals;
        this.seats = seats;
        this.groups = groups;
        this.tasks = tasks;
        this.stillTrue = stillTrue;
        this.practiceCities = practiceCities;
        this.clock = clock;
    }

    @Override
    public void run() {
        arrivals.finishOpenOnes();
        institutions.all().forEach(this::visit);
        practiceCities.sweep();
    }

    /** A failure of one institution must not keep the others waiting. */
    private void visit(Institution institution) {
        try {
            groups.align(Actor.terminal(), institution);
            if (left(institution)) {
                return;
            }
            if (institution.post().isIn() && !institution.post().isPaused()) {
                vacancy(institution);
                tasks.letter(institution, SeatRole.HOLDER);
                tasks.letter(institution, SeatRole.DEPUTY);
                contact(institution);
                stillTrue.visit(institution);
            }
        } catch (RuntimeException failed) {
            LOG.error("the daily round of page {} failed", institution.pageId(), failed);
        }
    }

    /** A post does not stay with an account that was closed; what else is due is looked at as things stand then. */
    private boolean left(Institution institution) {
        for (SeatRole role : SeatRole.values()) {
            if (institution.post().seat(role).map(Seat::login).filter(groups::gone).isPresent()) {
                String reason = Messages.of(Messages.LANGUAGES.get(0)).text("members.seat.closed");
                visit(seats.end(Asker.system(), Actor.terminal(), institution.pageId(), role, reason));
                return true;
            }
        }
        return false;
    }

    private void vacancy(Institution institution) {
        boolean held = institution.post().holder().isPresent();
        boolean invited = held || invitations.of(institution).stream()
                .anyMatch(found -> found.role().equals(SeatRole.HOLDER.word())
                        && found.state() == Invitation.State.WAITING
                        && found.openAt(clock.instant()));
        tasks.vacant(institution, !invited);
    }

    private void contact(Institution institution) {
        Optional<Seat> holder = institution.post().holder();
        if (holder.isEmpty()) {
            return;
        }
        Seat seat = holder.get();
        Instant now = clock.instant();
        if (seat.asked().isPresent()) {
            tasks.still(institution, seat);
            if (now.isAfter(seat.asked().get().plus(SILENT_AFTER))) {
                tasks.silent(institution);
            }
        } else if (now.isAfter(lastWord(seat).plus(ASKED_AFTER))) {
            Institution asked = seats.ask(Actor.terminal(), institution.pageId(), SeatRole.HOLDER);
            asked.post().holder().ifPresent(answering -> tasks.still(asked, answering));
        }
    }

    private static Instant lastWord(Seat seat) {
        return seat.confirmed().orElseGet(() -> seat.from().atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
