package org.ecities.members.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.ecities.members.Pace;
import org.ecities.members.news.Subscriptions;
import org.ecities.pages.web.Shell;
import org.ecities.pages.web.ShellPage;
import org.ecities.pages.web.Visit;

/** {@code /newsletter}: anybody asks for the newsletter. The answer does not tell whether the address is known. */
public final class NewsletterAction extends OpenForm {

    /** Address of the form. */
    public static final String PATH = "/newsletter";

    private static final int AT_ONCE = 3;
    private static final Duration EACH = Duration.ofMinutes(20);

    private final transient Subscriptions subscriptions;

    /** Asks by these subscriptions. */
    public NewsletterAction(Subscriptions subscriptions, Clock clock) {
        super(new Pace(AT_ONCE, EACH, clock), "members.news.often");
        this.subscriptions = subscriptions;
    }

    @Override
    protected void answer(
            Visit visit, HttpServletRequest request, HttpServletResponse response, String message, int status)
            throws ServletException, IOException {
        Shell.show(request, response, screen(visit, request).with("message", message).status(status));
    }

    private ShellPage screen(Visit visit, HttpServletRequest request) {
        String typed = Fields.text(request, "language");
        return ShellPage.of("newsletter", visit.messages().text("members.news.title"))
                .with("path", PATH)
                .with("on", subscriptions.on())
                .with("signedIn", visit.isSignedIn())
                .with("email", Fields.text(request, "email"))
                .with("language", typed.isEmpty() ? visit.locale().getLanguage() : typed)
                .with("languages", InstitutionView.languages())
                .with("done", false)
                .with("message", "");
    }

    @Override
    protected void take(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        subscriptions.ask(Fields.text(request, "email"), Fields.text(request, "language"));
        Shell.show(request, response, screen(visit, request).with("email", "").with("done", true));
    }
}
