package org.ecities.accounts.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.ecities.accounts.SignedIn;
import org.ecities.pages.web.Failures;
import org.ecities.pages.web.Links;
import org.ecities.pages.web.Visit;
import org.ecities.pages.web.ShellPage;
import org.ecities.pages.web.Shell;

/** The sign-in behind a request, as the sign-in filter found it. */
final class Present {

    private static final String ATTRIBUTE = "org.ecities.accounts.signedIn";

    private Present() {}

    static void attach(HttpServletRequest request, Optional<SignedIn> signedIn) {
        signedIn.ifPresent(found -> request.setAttribute(ATTRIBUTE, found));
    }

    static Optional<SignedIn> of(HttpServletRequest request) {
        return Optional.ofNullable((SignedIn) request.getAttribute(ATTRIBUTE));
    }

    /** The way to sign in, for a screen that needs it. */
    static void asks(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Shell.show(request, response, ShellPage.of("error", visit.messages().text("pages.error.title"))
                .with("message", visit.messages().text("accounts.account.signIn"))
                .with("signIn", Links.signIn(request.getRequestURI()))
                .status(403));
    }

    /** For a screen that people without this right shall not see. */
    static void refuses(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (visit.asker().signedIn()) {
            Failures.show(request, response, 403, visit.messages().text("accounts.admin.refused"));
        } else {
            asks(visit, request, response);
        }
    }
}
