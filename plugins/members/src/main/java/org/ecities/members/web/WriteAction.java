package org.ecities.members.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.ecities.members.Pace;
import org.ecities.members.ReaderMails;
import org.ecities.pages.web.Failures;
import org.ecities.pages.web.Links;
import org.ecities.pages.web.Shell;
import org.ecities.pages.web.ShellPage;
import org.ecities.pages.web.Visit;

/** {@code /write/<page>}: anybody writes to a city or another institution of the network. No address is shown. */
public final class WriteAction extends OpenForm {

    /** Beginning of the addresses. */
    public static final String PATH = "/write";

    private static final int AT_ONCE = 3;
    private static final Duration EACH = Duration.ofMinutes(20);

    private final transient ReaderMails mails;

    /** Sends by these mails. */
    public WriteAction(ReaderMails mails, Clock clock) {
        super(new Pace(AT_ONCE, EACH, clock), "members.write.often");
        this.mails = mails;
    }

    @Override
    protected void answer(
            Visit visit, HttpServletRequest request, HttpServletResponse response, String message, int status)
            throws ServletException, IOException {
        Optional<ReaderMails.Found> found = mails.find(visit.asker(), pageName(request));
        if (found.isEmpty()) {
            Failures.show(request, response, 404, visit.messages().text("members.write.none", pageName(request)));
        } else {
            Shell.show(request, response, screen(visit, request, found.get()).with("message", message).status(status));
        }
    }

    private ShellPage screen(Visit visit, HttpServletRequest request, ReaderMails.Found found) {
        String page = found.page().name();
        String name = found.institution().name(visit.locale());
        return ShellPage.about("write", visit.messages().text("members.write.title", name), page)
                .with("path", PATH + "/" + Links.segment(page))
                .with("viewHref", Links.view(page))
                .with("obstacle", mails.obstacle(found.institution()).map(visit.messages()::text).orElse(""))
                .with("fullName", Fields.text(request, "fullName"))
                .with("email", Fields.text(request, "email"))
                .with("text", Fields.text(request, "text"))
                .with("maxText", ReaderMails.MAX_TEXT)
                .with("done", false)
                .with("message", "");
    }

    @Override
    protected void take(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        mails.send(visit.asker(), pageName(request), new ReaderMails.Note(
                Fields.text(request, "fullName"), Fields.text(request, "email"), Fields.text(request, "text")));
        ReaderMails.Found found = mails.find(visit.asker(), pageName(request)).orElseThrow();
        Shell.show(request, response, screen(visit, request, found).with("done", true));
    }
}
