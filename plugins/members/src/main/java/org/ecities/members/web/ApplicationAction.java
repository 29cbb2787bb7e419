package org.ecities.members.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.ecities.members.Applications;
import org.ecities.members.Institution;
import org.ecities.members.Institutions;
import org.ecities.members.InviteList;
import org.ecities.members.Invited;
import org.ecities.members.Membership;
import org.ecities.pages.Messages;
import org.ecities.pages.PageRefusedException;
import org.ecities.pages.web.Action;
import org.ecities.pages.web.Failures;
import org.ecities.pages.web.Moments;
import org.ecities.pages.web.Shell;
import org.ecities.pages.web.ShellPage;
import org.ecities.pages.web.SiteAddress;
import org.ecities.pages.web.Visit;
import org.ecities.records.Schemas;
import org.ecities.records.Vocabulary;
import org.ecities.store.Application;

/** {@code /application/<number>}: the secretariat admits an institution that asks to join, or declines. */
public final class ApplicationAction extends Action {

    private static final String WORK = "/work";

    private final transient Applications applications;
    private final transient Institutions institutions;
    private final transient Schemas schemas;
    private final transient SiteAddress site;

    /** Connects the parts. */
    public ApplicationAction(Applications applications, Institutions institutions, Schemas schemas, SiteAddress site) {
        this.applications = applications;
        this.institutions = institutions;
        this.schemas = schemas;
        this.site = site;
    }

    @Override
    protected void show(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<Application> found = found(visit, request, response);
        if (found.isPresent()) {
            Shell.show(request, response, screen(visit, request, found.get()));
        }
    }

    private Optional<Application> found(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<Application> found = applications.find(visit.asker(), number(request));
        if (found.isEmpty()) {
            Failures.show(request, response, 404, visit.messages().text("members.application.none", pageName(request)));
        }
        return found;
    }

    /** Numbers that are none lead nowhere. */
    private static long number(HttpServletRequest request) {
        String typed = pageName(request);
        return typed.matches("[0-9]{1,18}") ? Long.parseLong(typed) : 0;
    }

    private ShellPage screen(Visit visit, HttpServletRequest request, Application application) {
        Messages words = visit.messages();
        ShellPage page = ShellPage.of("application", words.text("members.application.title", application.institution()))
                .with("path", Applications.path(application.id()))
                .with("application", application)
                .with("kind", label(visit, InviteList.KINDS, application.kind()))
                .with("country", label(visit, Applications.COUNTRIES, application.country()))
                .with("made", Moments.of(visit).minute(application.made()))
                .with("state", words.text("members.application.state." + application.state()))
                .with("places", Applications.PLACES.stream()
                        .map(place -> new Option(place.word(), words.text("members.membership." + place.word())))
                        .toList())
                .with("as", Fields.text(request, "as"))
                .with("city", request.getParameter("city") == null
                        ? Applications.cityPage(application)
                        : Fields.text(request, "city"))
                .with("reason", Fields.text(request, "reason"))
                .with("mails", applications.mails())
                .with("link", "")
                .with("message", "");
        return application.open() ? foreseen(page, visit, application) : admitted(page, visit, application);
    }

    private ShellPage foreseen(ShellPage page, Visit visit, Application application) {
        InviteList.Checked checked = applications.foreseen(application);
        return page.with("known", checked.known().map(found -> InvitationRows.href(found.page())).orElse(""))
                .with("knownName", checked.known().map(found -> found.name(visit.locale())).orElse(""))
                .with("problems", checked.problems().stream().map(problem -> problem.text(visit.messages())).toList());
    }

    private ShellPage admitted(ShellPage page, Visit visit, Application application) {
        Optional<Institution> institution = application.pageId().isPresent()
                ? institutions.byId(application.pageId().getAsLong())
                : Optional.empty();
        return page.with("known", institution.map(found -> InvitationRows.href(found.page())).orElse(""))
                .with("knownName", institution.map(found -> found.name(visit.locale())).orElse(""));
    }

    private String label(Visit visit, String vocabulary, String word) {
        Optional<Vocabulary> found = schemas.vocabulary(vocabulary);
        return found.map(words -> words.label(word, visit.locale())).orElse(word);
    }

    @Override
    protected void change(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<Application> found = found(visit, request, response);
        if (found.isEmpty()) {
            return;
        }
        try {
            decide(visit, request, response, found.get());
        } catch (PageRefusedException refused) {
            Application now = applications.find(visit.asker(), found.get().id()).orElseThrow();
            Shell.show(request, response, screen(visit, request, now)
                    .with("message", refused.text(visit.messages()))
                    .status(422));
        }
    }

    private void decide(Visit visit, HttpServletRequest request, HttpServletResponse response, Application application)
            throws ServletException, IOException {
        String wanted = Fields.text(request, "do");
        switch (wanted) {
            case "admit" -> {
                Invited invited = applications.admit(
                        visit.asker(), Fields.actor(visit, request), application.id(), place(request),
                        Fields.text(request, "city"));
                Application now = applications.find(visit.asker(), application.id()).orElseThrow();
                Shell.show(request, response, screen(visit, request, now)
                        .with("link", site.of(request) + invited.path())
                        .with("mailed", invited.mailed()));
            }
            case "decline" -> {
                applications.decline(visit.asker(), application.id(), Fields.text(request, "reason"));
                Fields.goTo(response, WORK);
            }
            default -> throw new PageRefusedException("members.refused.button", wanted);
        }
    }

    private static Membership place(HttpServletRequest request) {
        String typed = Fields.text(request, "as");
        return Membership.of(typed).orElseThrow(() -> new PageRefusedException("members.refused.button", typed));
    }
}
