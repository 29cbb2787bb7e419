package org.ecities.members.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.ecities.accounts.Actor;
import org.ecities.members.Commitment;
import org.ecities.members.Institution;
import org.ecities.members.Institutions;
import org.ecities.members.Invited;
import org.ecities.members.InvitedPerson;
import org.ecities.members.Members;
import org.ecities.members.Membership;
import org.ecities.members.SeatRole;
import org.ecities.pages.NotAllowedException;
import org.ecities.pages.PageRefusedException;
import org.ecities.pages.Right;
import org.ecities.pages.web.Action;
import org.ecities.pages.web.Failures;
import org.ecities.pages.web.Shell;
import org.ecities.pages.web.ShellPage;
import org.ecities.pages.web.SiteAddress;
import org.ecities.pages.web.Visit;
import org.ecities.store.Store;

/**
 * {@code /institution/<page>}: the posts of an institution, for its people and the secretariat. A POST says in
 * {@code do} what is to be done.
 */
public final class InstitutionAction extends Action {

    /** Beginning of the addresses. */
    public static final String PATH = "/institution";

    private final transient Members members;
    private final transient InstitutionView view;
    private final transient SiteAddress site;

    /**
     * Connects the parts.
     *
     * @param names name of a person by login
     */
    public InstitutionAction(
            Members members, Store store, EnteredRows entered, Function<String, String> names, SiteAddress site, Clock clock) {
        this.members = members;
        this.view = new InstitutionView(members, store.pages(), store.files(), entered, names, clock);
        this.site = site;
    }

    @Override
    protected void show(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<Institution> institution = own(visit, request, response);
        if (institution.isPresent()) {
            Shell.show(request, response, view.screen(visit, institution.get()));
        }
    }

    /** Whoever may not see the posts learns nothing by asking for an institution that is not there. */
    private Optional<Institution> own(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String page = pageName(request);
        Optional<Institution> found = members.institutions().byPage(page);
        boolean own = found.filter(institution -> Institutions.actsFor(visit.asker(), institution)).isPresent();
        if (!own && !visit.asker().secretariat()) {
            throw new NotAllowedException(Right.EDIT, page);
        }
        if (found.isEmpty()) {
            Failures.show(request, response, 404, visit.messages().text("members.institution.none", page));
        }
        return found;
    }

    @Override
    protected void change(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<Institution> found = own(visit, request, response);
        if (found.isEmpty()) {
            return;
        }
        Institution institution = found.get();
        try {
            if (Fields.text(request, "do").equals("enteredLink")) {
                String path = members.entered().link(visit.asker(), institution, Fields.number(request, "entry"));
                Shell.show(request, response, view.screen(visit, institution).with("link", site.of(request) + path));
                return;
            }
            Optional<Invited> invited = step(visit, request, institution);
            if (invited.isPresent()) {
                Shell.show(request, response, linked(visit, request, institution, invited.get()));
            } else {
                Fields.goTo(response, InvitationRows.href(institution.page()));
            }
        } catch (PageRefusedException refused) {
            Shell.show(request, response, view.screen(visit, institution)
                    .with("message", refused.text(visit.messages()))
                    .with("email", Fields.text(request, "email"))
                    .with("fullName", Fields.text(request, "fullName"))
                    .with("lastDay", Fields.text(request, "lastDay"))
                    .status(422));
        }
    }

    /** The link is shown once: only its hash is kept. */
    private ShellPage linked(Visit visit, HttpServletRequest request, Institution before, Invited invited) {
        Institution now = members.institutions().byId(before.pageId()).orElse(before);
        return view.screen(visit, now).with("link", site.of(request) + invited.path()).with("mailed", invited.mailed());
    }

    private Optional<Invited> step(Visit visit, HttpServletRequest request, Institution institution) {
        Actor actor = Fields.actor(visit, request);
        long id = institution.pageId();
        String wanted = Fields.text(request, "do");
        switch (wanted) {
            case "handover" -> {
                return handover(visit, request, institution);
            }
            case "invite" -> {
                return Optional.of(members.invitations().invite(visit.asker(), id, role(request), person(request)));
            }
            case "renew" -> {
                return Optional.of(members.invitations().renew(visit.asker(), ownInvitation(request, institution)));
            }
            case "withdraw" -> members.invitations().withdraw(visit.asker(), ownInvitation(request, institution));
            case "stay" -> members.seats().leaving(visit.asker(), actor, id, role(request), Optional.empty());
            case "end" -> members.seats().end(visit.asker(), actor, id, role(request), Fields.text(request, "reason"));
            case "letter" -> members.letter(visit.asker(), actor, id, role(request), Fields.text(request, "file"));
            case "confirm" -> members.confirm(visit.asker(), actor, id);
            case "membership" -> members.memberships()
                    .change(visit.asker(), actor, id, membership(request), Fields.text(request, "reason"));
            case "pause" -> members.memberships().pause(visit.asker(), actor, id, Fields.text(request, "reason"));
            case "resume" -> members.memberships().resume(visit.asker(), actor, id);
            case "mandate" -> members.entered().mandate(
                    visit.asker(), actor, id, Fields.text(request, "member"),
                    Fields.day(request, "since").orElseThrow(() -> new PageRefusedException("members.refused.day", "")),
                    Fields.text(request, "file"));
            case "mandateEnd" -> members.entered().end(
                    visit.asker(), actor, id, Fields.number(request, "member"),
                    Fields.day(request, "day").orElseThrow(() -> new PageRefusedException("members.refused.day", "")));
            case "commitment" -> members.memberships()
                    .commitment(visit.asker(), actor, id, commitment(request), Fields.day(request, "day"));
            default -> throw new PageRefusedException("members.refused.button", wanted);
        }
        return Optional.empty();
    }

    /** One form: the last day, and whoever comes after, or nobody yet. */
    private Optional<Invited> handover(Visit visit, HttpServletRequest request, Institution institution) {
        LocalDate last = Fields.day(request, "lastDay")
                .orElseThrow(() -> new PageRefusedException("members.refused.day", ""));
        boolean nobody = Fields.text(request, "successor").equals("nobody");
        InvitedPerson next = person(request);
        if (!nobody && next.email().isEmpty()) {
            throw new PageRefusedException("members.refused.next");
        }
        members.seats().leaving(
                visit.asker(), Fields.actor(visit, request), institution.pageId(), SeatRole.HOLDER, Optional.of(last));
        return nobody
                ? Optional.empty()
                : Optional.of(members.invitations().invite(visit.asker(), institution.pageId(), SeatRole.HOLDER, next));
    }

    /** An invitation of another institution is none. */
    private long ownInvitation(HttpServletRequest request, Institution institution) {
        long id = Fields.number(request, "invitation");
        boolean own = members.invitations().of(institution).stream().anyMatch(found -> found.id() == id);
        if (!own) {
            throw new PageRefusedException("members.refused.invitation");
        }
        return id;
    }

    private static InvitedPerson person(HttpServletRequest request) {
        return new InvitedPerson(
                Fields.text(request, "fullName"), Fields.text(request, "email"), Fields.text(request, "language"));
    }

    private static SeatRole role(HttpServletRequest request) {
        String typed = Fields.text(request, "role");
        return SeatRole.of(typed).orElseThrow(() -> new PageRefusedException("members.refused.button", typed));
    }

    private static Membership membership(HttpServletRequest request) {
        String typed = Fields.text(request, "to");
        return Membership.of(typed).orElseThrow(() -> new PageRefusedException("members.refused.button", typed));
    }

    private static Commitment commitment(HttpServletRequest request) {
        String typed = Fields.text(request, "which");
        return Commitment.of(typed).orElseThrow(() -> new PageRefusedException("members.refused.button", typed));
    }
}
