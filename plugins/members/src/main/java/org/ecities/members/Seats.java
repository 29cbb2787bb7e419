package org.ecities.members;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ecities.accounts.Actor;
import org.ecities.pages.Asker;
import org.ecities.pages.NotAllowedException;
import org.ecities.pages.PageRefusedException;
import org.ecities.pages.Right;
import org.ecities.store.Account;
import org.ecities.store.Invitation;
import org.ecities.store.JournalAppend;

/** The posts of institutions: coming, staying, handing over, going. Texts of whoever goes stay theirs. */
public final class Seats {

    /** Days within which the institution's letter is to follow. */
    public static final int LETTER_DAYS = 60;
    /** Furthest last day that is taken down. */
    private static final int MAX_YEARS = 10;

    private final Institutions institutions;
    private final Procedure procedure;
    private final Clock clock;

    Seats(Institutions institutions, Procedure procedure, Clock clock) {
        this.institutions = institutions;
        this.procedure = procedure;
        this.clock = clock;
    }

    /**
     * Puts whoever took up an invitation on the post: at once where it is empty, given up, or the secretariat invited;
     * after the last day of the present holder where that one hands over.
     *
     * @param terms version of the terms that were accepted
     */
    Institution appoint(Invitation invitation, Account account, Actor actor, String terms) {
        Asker person = new Asker(account.login(), account.fullName(), Set.of());
        return procedure.run(person, actor, invitation.pageId(), "", now -> {
            List<JournalAppend> entries = new ArrayList<>();
            boolean known = institutions.entries(now.pageId()).stream()
                    .anyMatch(entry -> entry.fact("invitation").equals(String.valueOf(invitation.id())));
            if (!known) {
                entries.add(coming(now, invitation, account, terms));
            }
            return entries;
        });
    }

    private JournalAppend coming(Institution now, Invitation invitation, Account account, String terms) {
        LocalDate today = PostReading.today(clock);
        Optional<LocalDate> handover = invitation.role().equals(SeatRole.DEPUTY.word())
                ? Optional.empty()
                : now.post().holder().flatMap(Seat::lastDay).filter(day -> !day.isBefore(today));
        return PostJournal.entry(
                now.pageId(),
                handover.isPresent() ? SeatEntry.Kind.SUCCESSOR : SeatEntry.Kind.APPOINTED,
                "role", invitation.role(),
                "login", account.login(),
                "from", handover.map(day -> day.plusDays(1)).orElse(today).toString(),
                "letterDue", today.plusDays(LETTER_DAYS).toString(),
                "invitation", String.valueOf(invitation.id()),
                "terms", terms);
    }

    /**
     * Says when somebody leaves a post, or that they stay after all.
     *
     * @param lastDay the last day; absent to stay
     */
    public Institution leaving(Asker by, Actor actor, long pageId, SeatRole role, Optional<LocalDate> lastDay) {
        LocalDate today = PostReading.today(clock);
        lastDay.filter(day -> day.isBefore(today) || day.isAfter(today.plusYears(MAX_YEARS))).ifPresent(day -> {
            throw new PageRefusedException("members.refused.lastDay", day, today);
        });
        return own(by, actor, pageId, role, now -> {
            if (lastDay.isEmpty() && now.post().next().isPresent()) {
                throw new PageRefusedException("members.refused.successor");
            }
            return seat(now, role).lastDay().equals(lastDay)
                    ? List.of()
                    : List.of(PostJournal.entry(
                            pageId, SeatEntry.Kind.LEAVING, "role", role.word(), "lastDay",
                            lastDay.map(LocalDate::toString).orElse("")));
        });
    }

    /** Ends a post at once: by the secretariat, on a letter of the institution, or by whoever holds it. */
    public Institution end(Asker by, Actor actor, long pageId, SeatRole role, String reason) {
        if (reason.isBlank()) {
            throw new PageRefusedException("members.refused.reason");
        }
        return own(by, actor, pageId, role, now -> {
            seat(now, role);
            return List.of(PostJournal.entry(
                    pageId, SeatEntry.Kind.ENDED, "role", role.word(), "reason", reason.strip()));
        });
    }

    /** Files the letter by which an institution appointed somebody: a file of its page. */
    public Institution letter(Asker by, Actor actor, long pageId, SeatRole role, String file) {
        if (file.isBlank()) {
            throw new PageRefusedException("members.refused.letter");
        }
        return own(by, actor, pageId, role, now -> {
            seat(now, role);
            return List.of(PostJournal.entry(
                    pageId, SeatEntry.Kind.LETTER, "role", role.word(), "file", file.strip()));
        });
    }

    /** Says that somebody is still the contact. */
    public Institution confirm(Asker by, Actor actor, long pageId, SeatRole role) {
        return own(by, actor, pageId, role, now -> {
            seat(now, role);
            return List.of(PostJournal.entry(pageId, SeatEntry.Kind.CONFIRMED, "role", role.word()));
        });
    }

    /** Asks whether somebody is still the contact. */
    Institution ask(Actor actor, long pageId, SeatRole role) {
        return procedure.run(Asker.system(), actor, pageId, "", now -> now.post().seat(role).isEmpty()
                ? List.of()
                : List.of(PostJournal.entry(pageId, SeatEntry.Kind.ASKED, "role", role.word())));
    }

    /** Notes that the facts of a page were looked at and are right. */
    Institution factsChecked(Asker by, Actor actor, Institution institution) {
        return procedure.run(by, actor, institution.pageId(), "", now ->
                List.of(PostJournal.entry(now.pageId(), SeatEntry.Kind.FACTS)));
    }

    /** Steps that the holder of the post, the focal point and the secretariat may do. */
    private Institution own(Asker by, Actor actor, long pageId, SeatRole role, Procedure.Decision decision) {
        return procedure.run(by, actor, pageId, "", now -> {
            boolean itself = now.post().seat(role).filter(seat -> seat.login().equalsIgnoreCase(by.login())).isPresent();
            boolean holder = now.post().holder().filter(seat -> seat.login().equalsIgnoreCase(by.login())).isPresent();
            if (!by.secretariat() && !itself && !holder) {
                throw new NotAllowedException(Right.EDIT, now.page());
            }
            return decision.of(now);
        });
    }

    private static Seat seat(Institution institution, SeatRole role) {
        return institution.post().seat(role)
                .orElseThrow(() -> new PageRefusedException(
                        "members.refused.vacant." + role.name().toLowerCase(Locale.ROOT), institution.page()));
    }
}
