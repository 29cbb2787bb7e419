package org.ecities.members.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.ecities.members.Applications;
import org.ecities.members.InviteList;
import org.ecities.members.Pace;
import org.ecities.pages.web.Shell;
import org.ecities.pages.web.ShellPage;
import org.ecities.pages.web.Visit;
import org.ecities.records.Schemas;

/** {@code /join}: somebody asks that their institution may join the network; no account is needed. */
public final class JoinAction extends OpenForm {

    /** Address of the form. */
    public static final String PATH = "/join";

    /** What is typed; a refused form keeps it. */
    private static final List<String> FIELDS =
            List.of("institution", "kind", "country", "city", "fullName", "email", "language", "why");

    private static final int AT_ONCE = 3;
    private static final Duration EACH = Duration.ofMinutes(20);

    private final transient Applications applications;
    private final transient Schemas schemas;
    private final transient Supplier<String> terms;

    /**
     * Connects the parts.
     *
     * @param terms name and version of the terms in force
     */
    public JoinAction(Applications applications, Schemas schemas, Supplier<String> terms, Clock clock) {
        super(new Pace(AT_ONCE, EACH, clock), "members.join.often");
        this.applications = applications;
        this.schemas = schemas;
        this.terms = terms;
    }

    @Override
    protected void answer(
            Visit visit, HttpServletRequest request, HttpServletResponse response, String message, int status)
            throws ServletException, IOException {
        Shell.show(request, response, screen(visit, request).with("message", message).status(status));
    }

    private ShellPage screen(Visit visit, HttpServletRequest request) {
        ShellPage page = ShellPage.of("join", visit.messages().text("members.join.title"))
                .with("kinds", Option.of(schemas, InviteList.KINDS, visit.locale()))
                .with("countries", Option.of(schemas, Applications.COUNTRIES, visit.locale()))
                .with("languages", InstitutionView.languages())
                .with("agreed", request.getParameter("terms") != null)
                .with("maxName", Applications.MAX_NAME)
                .with("maxWhy", Applications.MAX_WHY)
                .with("done", "")
                .with("message", "");
        for (String field : FIELDS) {
            page.with(field, Fields.text(request, field));
        }
        return request.getParameter("language") == null ? page.with("language", visit.locale().getLanguage()) : page;
    }

    @Override
    protected void take(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String institution = applications.ask(wish(request)).institution();
        Shell.show(request, response, screen(visit, request).with("done", institution));
    }

    private Applications.Wish wish(HttpServletRequest request) {
        return new Applications.Wish(
                Fields.text(request, "institution"),
                Fields.text(request, "kind"),
                Fields.text(request, "country"),
                Fields.text(request, "city"),
                Fields.text(request, "fullName"),
                Fields.text(request, "email"),
                Fields.text(request, "language"),
                Fields.text(request, "why"),
                request.getParameter("terms") == null ? "" : terms.get());
    }
}
