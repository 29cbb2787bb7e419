package org.ecities.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.nio.file.Path;
import org.ecities.accounts.FormToken;
import org.ecities.accounts.OpenAccounts;
import org.ecities.pages.web.Visit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInActionTest {

    private final SignInForm form = new SignInForm();
    private OpenAccounts open;
    private SignInFilter filter;
    private SignInAction signIn;
    private SignOutAction signOut;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenAccounts(folder);
        filter = new SignInFilter(open.signIns, form);
        SignInJournal journal = new SignInJournal(open.audit, open.accounts);
        signIn = new SignInAction(
                open.signIns, open.door, new Arrival(open.signIns, open.devices, journal), form, journal);
        signOut = new SignOutAction(open.signIns, journal);
    }

    @AfterEach
    void close() {
        open.close();
    }

    /** Sends a request through the filter to the action, as the server does. */
    private Exchange send(Exchange exchange) {
        FilterChain chain = (request, response) -> (exchange.request.getServletPath().equals("/sign-out") ? signOut : signIn)
                .service(request, response);
        try {
            filter.doFilter(exchange.request, exchange.response, chain);
        } catch (IOException | ServletException failure) {
            throw new AssertionError(failure);
        }
        return exchange;
    }

    /** A filled in form with its own cookie and token, as a browser sends it. */
    private Exchange filledIn(String login, String password) {
        Exchange shown = send(Exchange.of("GET", "/sign-in"));
        Cookie cookie = shown.cookieWritten(Cookies.FORM);
        return Exchange.of("POST", "/sign-in")
                .cookie(Cookies.FORM, cookie.getValue())
                .parameter("token", (String) shown.shown("formToken"))
                .parameter("login", login)
                .parameter("password", password);
    }

    @Test
    void showsTheForm() {
        Exchange exchange = send(Exchange.of("GET", "/sign-in").parameter("back", "/wiki/City.Suwon"));

        assertThat(exchange.status).isEqualTo(200);
        assertThat(exchange.part()).isEqualTo("signin");
        assertThat(exchange.shown("back")).isEqualTo("/wiki/City.Suwon");
        assertThat((String) exchange.shown("formToken")).hasSize(64);
    }

    @Test
    void keepsOneFormCookieForAllFormsOfABrowser() {
        Exchange first = send(Exchange.of("GET", "/sign-in"));
        Exchange second = send(Exchange.of("GET", "/sign-in")
                .cookie(Cookies.FORM, first.cookieWritten(Cookies.FORM).getValue()));

        assertThat(second.written).isEmpty();
        assertThat(second.shown("formToken")).isEqualTo(first.shown("formToken"));
    }

    @Test
    void signsInAndGoesBack() {
        Exchange exchange = send(filledIn("suwon", OpenAccounts.PASSWORD).parameter("back", "/wiki/City.Suwon?a=b"));

        Cookie cookie = exchange.cookieWritten(Cookies.SIGN_IN);
        assertThat(exchange.status).isEqualTo(303);
        assertThat(exchange.headers).containsEntry("Location", "/wiki/City.Suwon?a=b");
        assertThat(open.signIns.find(cookie.getValue()).orElseThrow().asker().login()).isEqualTo("suwon");
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(cookie.getMaxAge()).isEqualTo(14 * 24 * 3600);
        assertThat(exchange.cookieWritten(Cookies.FORM).getMaxAge()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"https://host/", "//host/", "/\\host", "javascript:alert(1)"})
    void neverGoesToAnotherSite(String back) {
        Exchange plain = send(filledIn("suwon", OpenAccounts.PASSWORD).parameter("back", back));
        Exchange kept = send(filledIn("suwon", OpenAccounts.PASSWORD).parameter("keptAction", back));
        Exchange shown = send(Exchange.of("GET", "/sign-in").parameter("back", back));

        assertThat(plain.headers).containsEntry("Location", "/");
        assertThat(kept.shown("keptAction")).isEqualTo("/");
        assertThat(shown.shown("back")).isEqualTo("/");
    }

    @ParameterizedTest
    @CsvSource({"suwon,wrong password", "nobody,correct horse 1", "'',''"})
    void showsTheFormAgainAfterWrongInput(String login, String password) {
        Exchange exchange = send(filledIn(login, password).parameter("back", "/x").parameter("kept.text", "typed")
                .parameter("keptAction", "/edit/A"));

        assertThat(exchange.status).isEqualTo(403);
        assertThat(exchange.part()).isEqualTo("signin");
        assertThat(exchange.shown("login")).isEqualTo(login);
        assertThat(exchange.kept()).containsExactly("kept.text=typed");
        assertThat(exchange.shown("keptAction")).isEqualTo("/edit/A");
        assertThat(exchange.shown("back")).isEqualTo("/x");
        assertThat(exchange.cookieWritten(Cookies.SIGN_IN)).isNull();
    }

    @Test
    void saysTheSameOfAWrongPasswordAnUnknownLoginAndAClosedAccount() {
        Exchange wrong = send(filledIn("suwon", "wrong password"));
        Exchange unknown = send(filledIn("nobody", OpenAccounts.PASSWORD));
        open.accounts.setClosed(open.suwon.id(), true);
        Exchange closed = send(filledIn("suwon", OpenAccounts.PASSWORD));

        assertThat(wrong.shown("message")).isEqualTo(unknown.shown("message")).isEqualTo(closed.shown("message"));
        assertThat((String) wrong.shown("message")).contains("not right");
        assertThat(closed.cookieWritten(Cookies.SIGN_IN)).isNull();
    }

    @Test
    void tellsHowLongToWaitAfterManyWrongPasswords() {
        for (int i = 0; i < 10; i++) {
            send(filledIn("suwon", "wrong password"));
        }

        Exchange exchange = send(filledIn("suwon", OpenAccounts.PASSWORD).parameter("kept.text", "typed"));

        assertThat(exchange.status).isEqualTo(429);
        assertThat(exchange.headers).containsEntry("Retry-After", "1");
        assertThat(exchange.shown("message")).isEqualTo("There were too many wrong tries. Please try again in 1 second.");
        assertThat(exchange.kept()).containsExactly("kept.text=typed");
        assertThat(exchange.cookieWritten(Cookies.SIGN_IN)).isNull();
    }

    @Test
    void letsABrowserInThatWasInBeforeWhileOthersGuess() {
        String device = send(filledIn("suwon", OpenAccounts.PASSWORD)).cookieWritten(Cookies.DEVICE).getValue();
        for (int i = 0; i < 20; i++) {
            send(filledIn("suwon", "wrong password"));
        }

        assertThat(send(filledIn("suwon", OpenAccounts.PASSWORD)).status).isEqualTo(429);
        assertThat(send(filledIn("suwon", OpenAccounts.PASSWORD).cookie(Cookies.DEVICE, device)).status).isEqualTo(303);
    }

    @Test
    void needsTheTokenOfTheForm() {
        Exchange good = filledIn("suwon", OpenAccounts.PASSWORD);
        String token = good.request.getParameter("token");
        Exchange noCookie = Exchange.of("POST", "/sign-in").parameter("token", token);
        Exchange otherCookie = Exchange.of("POST", "/sign-in").cookie(Cookies.FORM, "a".repeat(32)).parameter("token", token);
        Exchange emptyCookie = Exchange.of("POST", "/sign-in").cookie(Cookies.FORM, "").parameter("token", token);
        Exchange noToken = Exchange.of("POST", "/sign-in").cookie(Cookies.FORM, "a".repeat(32));
        for (Exchange exchange : new Exchange[] {noCookie, otherCookie, emptyCookie, noToken}) {
            send(exchange.parameter("login", "suwon").parameter("password", OpenAccounts.PASSWORD));

            assertThat(exchange.status).isEqualTo(403);
            assertThat(exchange.shown("login")).isEqualTo("suwon");
            assertThat(exchange.cookieWritten(Cookies.SIGN_IN)).isNull();
        }
        assertThat(send(good).status).isEqualTo(303);
    }

    @Test
    void neverMakesASignInOfACookieThatWasThereBefore() {
        Exchange exchange = send(filledIn("suwon", OpenAccounts.PASSWORD).signedIn("f".repeat(64)));

        assertThat(exchange.cookieWritten(Cookies.SIGN_IN).getValue()).isNotEqualTo("f".repeat(64));
        assertThat(open.signIns.find("f".repeat(64))).isEmpty();
    }

    @Test
    void endsTheSignInThatTheBrowserHadBefore() {
        String before = open.signIn();

        Exchange exchange = send(filledIn("suwon", OpenAccounts.PASSWORD).signedIn(before));

        assertThat(open.signIns.find(before)).isEmpty();
        assertThat(open.signIns.find(exchange.cookieWritten(Cookies.SIGN_IN).getValue())).isPresent();
    }

    @Test
    void bringsBackWhatWasTypedBeforeTheSignInEnded() {
        Exchange refused = send(Exchange.of("POST", "/edit/A").parameter("text", "typed").parameter("password", "p"));
        Exchange exchange = filledIn("suwon", OpenAccounts.PASSWORD);
        refused.kept().forEach(field -> exchange.parameter(field.split("=")[0], field.split("=")[1]));

        send(exchange.parameter("keptAction", (String) refused.shown("keptAction")).parameter("kept.token", "old"));

        String token = exchange.cookieWritten(Cookies.SIGN_IN).getValue();
        assertThat(exchange.status).isEqualTo(200);
        assertThat(exchange.part()).isEqualTo("signincontinue");
        assertThat(exchange.kept()).containsExactly("text=typed");
        assertThat(exchange.shown("keptAction")).isEqualTo("/edit/A");
        assertThat(((Visit) exchange.shown("visit")).token())
                .isEqualTo(FormToken.of(open.signIns.find(token).orElseThrow().secret(), SignInFilter.FORM));
    }

    @Test
    void neverShowsThePasswordAgain() {
        Exchange exchange = send(filledIn("suwon", "wrong password"));

        assertThat(exchange.shown("password")).isNull();
        assertThat(exchange.kept()).noneMatch(field -> field.contains("wrong password"));
    }

    @Test
    void signsOut() {
        String token = open.signIn();
        String formToken = FormToken.of(open.signIns.find(token).orElseThrow().secret(), SignInFilter.FORM);

        Exchange exchange = send(Exchange.of("POST", "/sign-out").signedIn(token).parameter("token", formToken));

        assertThat(exchange.status).isEqualTo(303);
        assertThat(open.signIns.find(token)).isEmpty();
        assertThat(exchange.cookieWritten(Cookies.SIGN_IN)).satisfies(cookie -> {
            assertThat(cookie.getValue()).isEmpty();
            assertThat(cookie.getMaxAge()).isZero();
        });
    }

    @Test
    void doesNotSignOutByALinkOrWithoutAToken() {
        String token = open.signIn();

        assertThat(send(Exchange.of("GET", "/sign-out").signedIn(token)).status).isEqualTo(405);
        assertThat(send(Exchange.of("POST", "/sign-out").signedIn(token)).status).isEqualTo(403);
        assertThat(open.signIns.find(token)).isPresent();
    }
}
