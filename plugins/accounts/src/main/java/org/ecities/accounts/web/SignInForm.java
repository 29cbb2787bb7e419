package org.ecities.accounts.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.ecities.accounts.FormToken;
import org.ecities.accounts.RandomText;
import org.ecities.pages.web.Shell;
import org.ecities.pages.web.ShellPage;
import org.ecities.pages.web.Visit;

/**
 * The sign-in form. Its token is made of a random cookie, since there is no sign-in yet: another site can
 * neither read nor set it.
 */
public final class SignInForm {

    /** Address of the form. */
    public static final String PATH = "/sign-in";

    private static final String PURPOSE = "sign-in";
    private static final Duration COOKIE_LASTS = Duration.ofHours(12);

    /** Key of the tokens; a restart asks people who were just signing in to press the button again. */
    private final String key = RandomText.hex(32);

    private final boolean mailOn;

    /** A form for a site that sends no mail. */
    public SignInForm() {
        this(false);
    }

    /** A form that offers a link by mail, or does not. */
    public SignInForm(boolean mailOn) {
        this.mailOn = mailOn;
    }

    /** The empty form. */
    void show(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        ShellPage page = page(visit, request, response, List.of(), "");
        Shell.show(request, response, page.with("back", LocalAddress.of(request.getParameter("back"))));
    }

    /** The form after wrong input: status and sentence; what was typed (but the password) is in it again. */
    void showAgain(
            Visit visit, HttpServletRequest request, HttpServletResponse response, int status, String message)
            throws ServletException, IOException {
        String action = request.getParameter(KeptFields.ACTION);
        ShellPage page = page(visit, request, response, KeptFields.carried(request), action == null ? "" : action)
                .with("back", LocalAddress.of(request.getParameter("back")))
                .with("login", request.getParameter("login") == null ? "" : request.getParameter("login"))
                .with("message", message);
        Shell.show(request, response, page.status(status));
    }

    /** The form in place of a change that came after the sign-in had ended; it carries what was typed. */
    void showAfterRefusal(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        ShellPage page = page(visit, request, response, KeptFields.packed(request), LocalAddress.of(request.getRequestURI()))
                .with("back", LocalAddress.of(request.getRequestURI()))
                .with("message", visit.messages().text("accounts.refused.signedOut"));
        Shell.show(request, response, page.status(403));
    }

    /** The form in place of a form with files; these were not read and are to be chosen again. */
    void showAfterFiles(Visit visit, UnreadRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        ShellPage page = page(visit, request, response, List.of(), "")
                .with("back", LocalAddress.of(request.getRequestURI()))
                .with("message", visit.messages().text("accounts.refused.files.signedOut"));
        Shell.show(request, response, page.status(403));
    }

    boolean tokenFits(HttpServletRequest request) {
        return Cookies.read(request, Cookies.FORM)
                .map(cookie -> FormToken.matches(key, PURPOSE + cookie, request.getParameter("token")))
                .orElse(false);
    }

    /** Token for a form of somebody who is not signed in. */
    String token(HttpServletRequest request, HttpServletResponse response) {
        String cookie = Cookies.read(request, Cookies.FORM).orElseGet(() -> newCookie(request, response));
        return FormToken.of(key, PURPOSE + cookie);
    }

    private ShellPage page(
            Visit visit,
            HttpServletRequest request,
            HttpServletResponse response,
            List<Map.Entry<String, String>> kept,
            String keptAction) {
        return ShellPage.of("signin", visit.messages().text("accounts.signIn.title"))
                .with("formToken", token(request, response))
                .with("kept", kept)
                .with("keptAction", keptAction)
                .with("login", "")
                .with("mailOn", mailOn)
                .with("message", "");
    }

    private static String newCookie(HttpServletRequest request, HttpServletResponse response) {
        String random = RandomText.hex(16);
        Cookies.write(request, response, Cookies.FORM, random, COOKIE_LASTS);
        return random;
    }
}
