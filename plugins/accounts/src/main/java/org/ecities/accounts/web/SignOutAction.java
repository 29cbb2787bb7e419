package org.ecities.accounts.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ecities.accounts.SignIns;
import org.ecities.pages.web.Action;
import org.ecities.pages.web.Failures;
import org.ecities.pages.web.Visit;

/** {@code POST /sign-out}: ends the sign-in of this browser. */
public final class SignOutAction extends Action {

    private final transient SignIns signIns;
    private final transient SignInJournal journal;

    /** Works on these sign-ins. */
    public SignOutAction(SignIns signIns, SignInJournal journal) {
        this.signIns = signIns;
        this.journal = journal;
    }

    @Override
    protected void show(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setHeader("Allow", "POST");
        Failures.show(request, response, 405, visit.messages().text("pages.error.method"));
    }

    @Override
    protected void change(Visit visit, HttpServletRequest request, HttpServletResponse response) {
        journal.signedOut(request, visit.asker());
        Cookies.read(request, Cookies.SIGN_IN).ifPresent(signIns::close);
        Cookies.drop(request, response, Cookies.SIGN_IN);
        response.setHeader("Location", "/");
        response.setStatus(303);
    }
}
