package org.ecities.accounts.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ecities.pages.web.Failures;
import org.ecities.pages.web.Shell;
import org.ecities.pages.web.ShellPage;
import org.ecities.pages.web.Visit;

/** Answers a POST without a good token: 403, with everything that was typed in a form to send again. */
final class RefusedPost {

    private final SignInForm form;

    RefusedPost(SignInForm form) {
        this.form = form;
    }

    void show(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (visit.asker().signedIn()) {
            sendAgain(visit, request, response);
        } else {
            form.showAfterRefusal(visit, request, response);
        }
    }

    /** As {@link #show} for a form with files, of which nothing has been read. */
    void showUnread(Visit visit, UnreadRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (visit.asker().signedIn()) {
            Failures.show(request, response, 403, visit.messages().text("accounts.refused.files.token"));
        } else {
            form.showAfterFiles(visit, request, response);
        }
    }

    private static void sendAgain(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        ShellPage page = ShellPage.of("refused", visit.messages().text("accounts.refused.title"))
                .with("message", visit.messages().text("accounts.refused.token"))
                .with("kept", KeptFields.typed(request))
                .with("keptAction", LocalAddress.of(request.getRequestURI()));
        Shell.show(request, response, page.status(403));
    }
}
