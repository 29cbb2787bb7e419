package org.ecities.members.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.ecities.accounts.ProfileRules;
import org.ecities.members.Pace;
import org.ecities.members.people.EntryLinks;
import org.ecities.pages.PageRefusedException;
import org.ecities.pages.web.Shell;
import org.ecities.pages.web.ShellPage;
import org.ecities.pages.web.Visit;

/** {@code /my-entry}: anybody asks for the links to the entries of a mail address. The answer does not tell if there are any. */
public final class MyEntryAction extends OpenForm {

    /** Address of the form. */
    public static final String PATH = "/my-entry";

    private static final int AT_ONCE = 5;
    private static final Duration EACH = Duration.ofMinutes(12);

    private final transient EntryLinks links;

    /** Connects the parts. */
    public MyEntryAction(EntryLinks links, Clock clock) {
        super(new Pace(AT_ONCE, EACH, clock), "members.myEntry.often");
        this.links = links;
    }

    @Override
    protected void answer(
            Visit visit, HttpServletRequest request, HttpServletResponse response, String message, int status)
            throws ServletException, IOException {
        Shell.show(request, response, screen(visit, request).with("message", message).status(status));
    }

    private static ShellPage screen(Visit visit, HttpServletRequest request) {
        return ShellPage.of("myentry", visit.messages().text("members.myEntry.title"))
                .with("email", Fields.text(request, "email"))
                .with("done", false)
                .with("message", "");
    }

    @Override
    protected void take(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String email = Fields.text(request, "email");
        if (email.isEmpty() || !ProfileRules.email(email)) {
            throw new PageRefusedException("members.refused.person.email", email);
        }
        links.ask(email);
        Shell.show(request, response, screen(visit, request).with("done", true));
    }
}
