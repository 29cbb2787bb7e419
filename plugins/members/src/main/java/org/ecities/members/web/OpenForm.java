package org.ecities.members.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.ecities.accounts.NetworkAddress;
import org.ecities.members.Pace;
import org.ecities.pages.PageRefusedException;
import org.ecities.pages.web.Action;
import org.ecities.pages.web.Visit;

/**
 * A form that anybody sends, also without an account. It keeps a pace, so that one network or account sends not too many,
 * and is shown again with what was typed whenever it is refused.
 */
abstract class OpenForm extends Action {

    private static final int REFUSED_TOKEN = 403;
    private static final int REFUSED = 422;
    private static final int TOO_MANY = 429;

    private final transient Pace pace;
    private final String often;

    /**
     * Keeps a pace.
     *
     * @param often message key that tells how many minutes to wait
     */
    OpenForm(Pace pace, String often) {
        this.pace = pace;
        this.often = often;
    }

    /** Shows the form with what was typed; the message is empty when nothing is wrong. */
    protected abstract void answer(
            Visit visit, HttpServletRequest request, HttpServletResponse response, String message, int status)
            throws ServletException, IOException;

    /**
     * Does what the form asks and says so.
     *
     * @throws PageRefusedException when it cannot be done; it does not count then
     */
    protected abstract void take(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException;

    @Override
    protected final void show(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        answer(visit, request, response, "", HttpServletResponse.SC_OK);
    }

    @Override
    protected final void refused(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        answer(visit, request, response, visit.messages().text("pages.error.again"), REFUSED_TOKEN);
    }

    @Override
    protected final void change(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String sender = visit.isSignedIn()
                ? visit.asker().login()
                : NetworkAddress.network(Fields.actor(visit, request).address());
        Duration wait = pace.take(sender);
        if (!wait.isZero()) {
            response.setHeader("Retry-After", String.valueOf(wait.toSeconds() + 1));
            answer(visit, request, response, visit.messages().text(often, wait.toMinutes() + 1), TOO_MANY);
            return;
        }
        try {
            take(visit, request, response);
        } catch (PageRefusedException refused) {
            pace.giveBack(sender);
            answer(visit, request, response, refused.text(visit.messages()), REFUSED);
        }
    }
}
