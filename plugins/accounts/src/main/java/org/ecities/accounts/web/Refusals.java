package org.ecities.accounts.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ecities.accounts.SignInAnswer;
import org.ecities.pages.Messages;
import org.ecities.pages.web.Failures;
import org.ecities.pages.web.Visit;

/**
 * How a login or password that was not let through is answered.
 *
 * @param status HTTP status
 * @param text   sentence for people
 * @param again  seconds after which to come again; 0 for at once
 */
record Refusals(int status, String text, long again) {

    private static final int TOO_MANY = 429;
    /** By then the queue has moved on. */
    private static final int BUSY_SECONDS = 2;

    static Refusals of(SignInAnswer answer, Messages words) {
        if (answer instanceof SignInAnswer.Wait wait) {
            return new Refusals(TOO_MANY, words.text("accounts.signIn.wait", wait.seconds()), wait.seconds());
        }
        return answer instanceof SignInAnswer.Busy
                ? new Refusals(503, words.text("accounts.signIn.busy"), BUSY_SECONDS)
                : new Refusals(403, words.text("accounts.signIn.wrong"), 0);
    }

    /** The same for somebody who is signed in and whose login is known: the sentence speaks of the password alone. */
    static Refusals ofOwner(SignInAnswer answer, Messages words, String wrong) {
        Refusals refusal = of(answer, words);
        return refusal.status == 403 ? new Refusals(403, words.text(wrong), 0) : refusal;
    }

    /** A screen for a change that needed a password to be hashed. */
    static void busy(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Refusals refusal = of(new SignInAnswer.Busy(), visit.messages());
        refusal.retryAfter(response);
        Failures.show(request, response, refusal.status, refusal.text);
    }

    void retryAfter(HttpServletResponse response) {
        if (again > 0) {
            response.setHeader("Retry-After", String.valueOf(again));
        }
    }
}
