package org.ecities.notices.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
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
 * {@code /mail/stop?token=}: ends the summaries of the account a token was made for, with {@code of=newsletter} its
 * newsletters, with {@code of=both} all of them. A GET shows a button; a POST ends them, also that of a mail program (RFC
 * 8058), which sends no cookie and follows no redirect.
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
        account.ifPresent(found -> end(found, ends(request)));
        answer(visit, request, response, account, true);
    }

    private void end(Account account, StopLinks.Ends ends) {
        if (ends != StopLinks.Ends.NEWSLETTER) {
            mail.setRhythm(account.id(), Rhythm.NONE);
        }
        if (ends != StopLinks.Ends.SUMMARY) {
            mail.setNewsletter(account.id(), false);
        }
    }

    private static StopLinks.Ends ends(HttpServletRequest request) {
        String typed = request.getParameter("of");
        return Arrays.stream(StopLinks.Ends.values())
                .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(typed))
                .findFirst()
                .orElse(StopLinks.Ends.SUMMARY);
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
                .with("ends", ends(request).name().toLowerCase(Locale.ROOT))
                .with("stopped", stopped));
    }
}
