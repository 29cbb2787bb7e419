package org.ecities.accounts.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ecities.accounts.FormToken;
import org.ecities.accounts.SignIns;
import org.ecities.accounts.SignedIn;
import org.ecities.pages.Asker;
import org.ecities.pages.web.Action;
import org.ecities.pages.web.Failures;
import org.ecities.pages.web.Visit;

/**
 * The first of our filters: finds out who sent a request and lets a POST through only with its form token.
 * A refused POST loses nothing: what was typed comes back in a form.
 */
public final class SignInFilter extends HttpFilter {

    /** Name of the cookie with the sign-in token. */
    public static final String COOKIE = Cookies.SIGN_IN;

    /** Purpose of the token that every form carries. */
    static final String FORM = "form";

    private static final Set<String> READING = Set.of("GET", "HEAD");

    /** Take a POST from a mail program, which knows nothing but the address in a mail; a token is in it. */
    private static final Set<String> MAIL_STOPS = Set.of("/mail/stop", "/newsletter/leave");
    private static final String NEWSLETTER_CONFIRM = "/newsletter/confirm";

    private static final Set<String> OWN_TOKEN =
            Stream.concat(
                            Stream.of(
                                    SignInForm.PATH, SetPasswordAction.PATH, LinkAction.PATH, ConfirmAction.PATH,
                                    NEWSLETTER_CONFIRM),
                            MAIL_STOPS.stream())
                    .collect(Collectors.toUnmodifiableSet());

    private final transient SignIns signIns;
    private final transient SignInForm form;
    private final transient Set<String> openForms;
    private final transient RefusedPost refused;
    private final transient RefusedDisk refusedDisk;
    private final transient ToIntFunction<Asker> openTasks;

    /** Works on these sign-ins, where nobody has anything to do and only forms of signing in are open. */
    public SignInFilter(SignIns signIns, SignInForm form) {
        this(signIns, form, Set.of(), asker -> 0);
    }

    /**
     * Works on these sign-ins.
     *
     * @param openForms servlet paths whose forms anybody may send; without a sign-in their token is made of a cookie
     * @param openTasks counts what somebody has to do
     */
    public SignInFilter(
            SignIns signIns, SignInForm form, Set<String> openForms, ToIntFunction<Asker> openTasks) {
        this.signIns = signIns;
        this.form = form;
        this.openForms = Set.copyOf(openForms);
        this.openTasks = openTasks;
        this.refused = new RefusedPost(form);
        this.refusedDisk = new RefusedDisk(OWN_TOKEN::contains);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<SignedIn> signedIn = Cookies.read(request, Cookies.SIGN_IN).flatMap(signIns::find);
        Asker asker = signedIn.map(SignedIn::asker).orElseGet(Asker::anonymous);
        UnaryOperator<String> tokens = path -> signedIn
                .map(found -> FormToken.of(found.secret(), SentToken.purpose(path)))
                .orElseGet(() -> openForm(request) ? form.token(request, response) : "");
        Locale locale = LanguageChoice.of(request, response);
        ZoneId zone = signedIn.map(SignedIn::zone).orElse(signIns.zone());
        int rows = signedIn.map(SignedIn::rows).orElse(0);
        Visit visit = new Visit(asker, locale, zone, rows, tokens, () -> openTasks.applyAsInt(asker));
        VisitRequest known = new VisitRequest(request, asker);
        visit.attach(known);
        Present.attach(known, signedIn);
        response.setHeader("Cache-Control", asker.signedIn() ? "private, no-store" : "no-cache");
        response.addHeader("Vary", "Cookie, Accept-Language");
        pass(visit, signedIn, known, response, chain);
    }

    private void pass(
            Visit visit,
            Optional<SignedIn> signedIn,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws IOException, ServletException {
        if (READING.contains(request.getMethod()) || signInForm(request) || tokenFits(signedIn, request)) {
            refusedDisk.around(visit, request, response, chain);
        } else if (request.getMethod().equals("POST") && signedIn.isEmpty() && openForm(request)) {
            if (!form.tokenFits(request)) {
                Action.refuse(request);
            }
            refusedDisk.around(visit, request, response, chain);
        } else if (request.getMethod().equals("POST")) {
            refuse(visit, request, response);
        } else {
            response.setHeader("Allow", "GET, HEAD, POST");
            Failures.show(request, response, 405, visit.messages().text("pages.error.method"));
        }
    }

    private void refuse(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (SentToken.besideFiles(request)) {
            refused.showUnread(visit, new UnreadRequest(request), response);
        } else {
            refused.show(visit, request, response);
        }
    }

    /**
     * Forms of people who are not signed in have a token of their own, checked by their actions. None takes files; a
     * mail program may send what it says as such a form all the same.
     */
    private static boolean signInForm(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                && (!SentToken.besideFiles(request) || MAIL_STOPS.contains(request.getServletPath()))
                && OWN_TOKEN.contains(request.getServletPath());
    }

    /** None of them takes files. */
    private boolean openForm(HttpServletRequest request) {
        return openForms.contains(request.getServletPath()) && !SentToken.besideFiles(request);
    }

    private static boolean tokenFits(Optional<SignedIn> signedIn, HttpServletRequest request) {
        return request.getMethod().equals("POST")
                && signedIn.isPresent()
                && FormToken.matches(
                        signedIn.get().secret(), SentToken.purpose(request), SentToken.of(request));
    }
}
