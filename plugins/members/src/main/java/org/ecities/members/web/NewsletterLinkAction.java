package org.ecities.members.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.ecities.members.news.Subscriptions;
import org.ecities.pages.web.Action;
import org.ecities.pages.web.Failures;
import org.ecities.pages.web.Shell;
import org.ecities.pages.web.ShellPage;
import org.ecities.pages.web.Visit;
import org.ecities.store.Subscriber;

/**
 * {@code /newsletter/confirm?token=} and {@code /newsletter/leave?token=}: the pages behind links in letters. A GET shows a
 * button, since scanners of mails open links; a POST does it, also that of a mail program (RFC 8058).
 */
public final class NewsletterLinkAction extends Action {

    /** Address of the page that confirms. */
    public static final String CONFIRM = "/newsletter/confirm";
    /** Address of the page that ends it. */
    public static final String LEAVE = "/newsletter/leave";

    private static final int VOID = 410;

    private final transient Subscriptions subscriptions;

    /** Works on these subscriptions. */
    public NewsletterLinkAction(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    @Override
    protected void show(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<Subscriber> found = confirms(request)
                ? subscriptions.asked(token(request))
                : subscriptions.leaving(token(request));
        boolean done = confirms(request) && found.filter(one -> one.confirmed().isPresent()).isPresent();
        answer(visit, request, response, found.map(Subscriber::email), done);
    }

    @Override
    protected void change(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<Subscriber> found = confirms(request)
                ? subscriptions.asked(token(request)).filter(one -> subscriptions.confirm(token(request)))
                : subscriptions.leaving(token(request)).filter(one -> subscriptions.leave(token(request)));
        answer(visit, request, response, found.map(Subscriber::email), true);
    }

    private static boolean confirms(HttpServletRequest request) {
        return request.getServletPath().equals(CONFIRM);
    }

    private static String token(HttpServletRequest request) {
        return Fields.text(request, "token");
    }

    /** The address is a secret: it goes to no other site and into no cache. */
    private static void answer(
            Visit visit, HttpServletRequest request, HttpServletResponse response, Optional<String> email, boolean done)
            throws ServletException, IOException {
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        String words = confirms(request) ? "members.news.confirm" : "members.news.leave";
        if (email.isEmpty()) {
            Failures.show(request, response, VOID, visit.messages().text(words + ".void"));
            return;
        }
        Shell.show(request, response, ShellPage.of("newsletterlink", visit.messages().text("members.news.title"))
                .with("path", request.getServletPath())
                .with("text", visit.messages().text(words + (done ? ".done" : ".text"), email.get()))
                .with("button", visit.messages().text(words + ".do"))
                .with("linkToken", token(request))
                .with("done", done));
    }
}
