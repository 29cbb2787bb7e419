package org.ecities.notices.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.ecities.notices.StopLinks;
import org.ecities.pages.web.Action;
import org.ecities.pages.web.Failures;
import org.ecities.pages.web.Shell;
import org.ecities.pages.web.ShellPage;
import org.ecities.pages.web.Visit;
import org.ecities.store.Account;
import org.ecities.store.MailStore;
import org.ecities.store.Rhythm;

/**
 * {@code /mail/stop?token=}: ends the summaries of the account a token was made for. A GET shows a button; a POST ends
 * them, also that of a mail program (RFC 8058), which sends no cookie and follows no redirect.
 */
public final class StopAction extends Action {

    private final transient StopLinks links;
    private final transient MailStore mail;

    /** Connects the parts. */
    public StopAction(StopLinks links, MailStore mail) {
        this.links = links;
        this.mail = mail;
    }

    @Override
    protected void show(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        answer(visit, request, response, account(request), false);
    }

    @Override
    protected void change(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<Account> account = account(request);
        account.ifPresent(found -> mail.setRhythm(found.id(), Rhythm.NONE));
        answer(visit, request, response, account, true);
    }

    private Optional<Account> account(HttpServletRequest request) {
        return links.find(token(request));
    }

    private static String token(HttpServletRequest request) {
        String token = request.getParameter("token");
        return token == null ? "" : token;
    }

    /** The address is a secret: it goes to no other site and into no cache. */
    private static void answer(
            Visit visit,
            HttpServletRequest request,
            HttpServletResponse response,
            Optional<Account> account,
            boolean stopped)
            throws ServletException, IOException {
        response.setHeader("Cache-Control", "private, no-store");
        if (account.isEmpty()) {
            Failures.show(request, response, 410, visit.messages().text("notices.stop.void"));
            return;
        }
        Shell.show(request, response, ShellPage.of("mailstop", visit.messages().text("notices.stop.title"))
                .with("who", account.get().login())
                .with("stopToken", token(request))
                .with("stopped", stopped));
    }
}
