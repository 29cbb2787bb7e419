package org.ecities.members.web;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.ecities.members.Institution;
import org.ecities.members.Institutions;
import org.ecities.members.SeatRole;
import org.ecities.pages.web.Links;
import org.ecities.pages.web.Moments;
import org.ecities.pages.web.Visit;
import org.ecities.store.Invitation;

/** Makes rows of invitations for a visitor. */
final class InvitationRows {

    private final Institutions institutions;
    private final Clock clock;

    InvitationRows(Institutions institutions, Clock clock) {
        this.institutions = institutions;
        this.clock = clock;
    }

    InvitationRow row(Visit visit, Invitation invitation) {
        Moments moments = Moments.of(visit);
        Optional<Institution> institution = institutions.byId(invitation.pageId());
        boolean taken = invitation.state() == Invitation.State.TAKEN;
        return new InvitationRow(
                invitation.id(),
                institution.map(found -> found.name(visit.locale())).orElse(""),
                institution.map(found -> href(found.page())).orElse(""),
                visit.messages().text("members.role." + SeatRole.of(invitation.role()).orElse(SeatRole.HOLDER).word()),
                (invitation.name() + " " + invitation.email()).strip(),
                moments.day(invitation.made()),
                day(moments, invitation.opened()),
                taken ? day(moments, invitation.answered()) : "",
                day(moments, invitation.finished()),
                visit.messages().text("members.invitation.state." + state(invitation)),
                invitation.state() == Invitation.State.WAITING);
    }

    private String state(Invitation invitation) {
        boolean late = invitation.state() == Invitation.State.WAITING && !invitation.openAt(clock.instant());
        return late ? "late" : invitation.state().name().toLowerCase(Locale.ROOT);
    }

    private static String day(Moments moments, Optional<Instant> at) {
        return at.map(moments::day).orElse("");
    }

    static String href(String page) {
        return InstitutionAction.PATH + "/" + Links.segment(page);
    }
}
