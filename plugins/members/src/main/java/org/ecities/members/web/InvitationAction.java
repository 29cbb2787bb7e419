package org.ecities.members.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.ecities.members.Arrivals;
import org.ecities.members.Members;
import org.ecities.members.SeatRole;
import org.ecities.pages.Messages;
import org.ecities.pages.PageRefusedException;
import org.ecities.pages.web.Action;
import org.ecities.pages.web.Failures;
import org.ecities.pages.web.Shell;
import org.ecities.pages.web.ShellPage;
import org.ecities.pages.web.Visit;
import org.ecities.store.Account;
import org.ecities.store.Invitation;

/**
 * {@code /invitation?key=}: the page behind the link of an invitation. Opening it changes nothing, since scanners of
 * mails open links; its button takes the invitation up, once.
 */
public final class InvitationAction extends Action {

    /** Where somebody goes on who has taken an invitation up. */
    private static final String WORK = "/work";

    private final transient Members members;
    private final transient Entrance entrance;
    private final transient Supplier<String> terms;
    private final transient Clock clock;

    /**
     * Connects the parts.
     *
     * @param terms name and version of the terms in force
     */
    public InvitationAction(Members members, Entrance entrance, Supplier<String> terms, Clock clock) {
        this.members = members;
        this.entrance = entrance;
        this.terms = terms;
        this.clock = clock;
    }

    @Override
    protected void show(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<Invitation> found = open(visit, request, response);
        if (found.isPresent()) {
            members.invitations().opened(found.get());
            Shell.show(request, response, screen(visit, request, found.get(), ""));
        }
    }

    /** The invitation while it can be taken up; says by itself why it cannot. */
    private Optional<Invitation> open(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setHeader("Referrer-Policy", "no-referrer");
        Optional<Invitation> found = members.invitations().find(Fields.text(request, "key"));
        if (found.isEmpty()) {
            Failures.show(request, response, 404, visit.messages().text("members.invitation.unknown"));
            return Optional.empty();
        }
        if (!found.get().openAt(clock.instant())) {
            String why = found.get().state() == Invitation.State.WAITING ? "late" : found.get().state().name().toLowerCase(Locale.ROOT);
            Shell.show(request, response, ShellPage.of("error", visit.messages().text("members.invitation.title"))
                    .with("message", visit.messages().text("members.invitation." + why))
                    .with("signIn", visit.isSignedIn() ? "" : "/sign-in")
                    .status(410));
            return Optional.empty();
        }
        return found;
    }

    private ShellPage screen(Visit visit, HttpServletRequest request, Invitation invitation, String message) {
        Messages words = visit.messages();
        String institution = members.institutions().byId(invitation.pageId())
                .map(found -> found.name(visit.locale()))
                .orElse("");
        boolean typed = request.getMethod().equals("POST");
        String role = SeatRole.of(invitation.role()).orElse(SeatRole.HOLDER).word();
        return ShellPage.of("invitation", words.text("members.invitation.title"))
                .with("key", Fields.text(request, "key"))
                .with("institution", institution)
                .with("role", words.text("members.role." + role))
                .with("fullName", typed ? Fields.text(request, "fullName") : invitation.name())
                .with("language", typed ? Fields.text(request, "language") : language(visit, invitation))
                .with("languages", languages())
                .with("agreed", typed && request.getParameter("terms") != null)
                .with("message", message);
    }

    private static String language(Visit visit, Invitation invitation) {
        return invitation.language().isEmpty() ? visit.locale().getLanguage() : invitation.language();
    }

    private static List<Option> languages() {
        return Messages.LANGUAGES.stream()
                .map(language -> new Option(language.getLanguage(), language.getDisplayName(language)))
                .toList();
    }

    @Override
    protected void refused(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        again(visit, request, response, visit.messages().text("pages.error.again"), 403);
    }

    private void again(
            Visit visit, HttpServletRequest request, HttpServletResponse response, String message, int status)
            throws ServletException, IOException {
        Optional<Invitation> found = open(visit, request, response);
        if (found.isPresent()) {
            Shell.show(request, response, screen(visit, request, found.get(), message).status(status));
        }
    }

    @Override
    protected void change(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<Invitation> found = open(visit, request, response);
        if (found.isEmpty()) {
            return;
        }
        if (request.getParameter("terms") == null) {
            again(visit, request, response, visit.messages().text("members.invitation.terms"), 422);
            return;
        }
        try {
            Account account = members.arrivals().take(found.get(), newcomer(visit, request));
            if (!visit.isSignedIn()) {
                entrance.signIn(request, response, account);
            }
            Fields.goTo(response, WORK);
        } catch (PageRefusedException refused) {
            again(visit, request, response, refused.text(visit.messages()), 422);
        }
    }

    private Arrivals.Newcomer newcomer(Visit visit, HttpServletRequest request) {
        Optional<String> present = visit.isSignedIn() ? Optional.of(visit.asker().login()) : Optional.empty();
        String language = Fields.text(request, "language");
        boolean known = Messages.LANGUAGES.stream().anyMatch(one -> one.getLanguage().equals(language));
        return new Arrivals.Newcomer(
                present,
                Fields.text(request, "fullName"),
                known ? language : visit.locale().getLanguage(),
                terms.get(),
                Fields.actor(visit, request).address());
    }
}
