package org.ecities.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ecities.accounts.FormToken;
import org.ecities.accounts.OpenAccounts;
import org.ecities.accounts.Passwords;
import org.ecities.accounts.SignIns;
import org.ecities.pages.web.Visit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignInFilterTest {

    private OpenAccounts open;
    private SignInFilter filter;
    private final List<HttpServletRequest> passed = new ArrayList<>();

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenAccounts(folder);
        filter = new SignInFilter(open.signIns, new SignInForm());
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Exchange send(Exchange exchange) {
        FilterChain chain = (request, response) -> passed.add((HttpServletRequest) request);
        try {
            filter.doFilter(exchange.request, exchange.response, chain);
        } catch (IOException | ServletException failure) {
            throw new AssertionError(failure);
        }
        return exchange;
    }

    private String formToken(String signIn) {
        return FormToken.of(open.signIns.find(signIn).orElseThrow().secret(), SignInFilter.FORM);
    }

    @Test
    void tellsTheRestWhoSentARequest() {
        open.accounts.addToGroup("Busan", open.suwon.id());
        String token = open.signIn();

        send(Exchange.of("GET", "/wiki/Main").signedIn(token));

        HttpServletRequest known = passed.get(0);
        assertThat(known.getUserPrincipal().getName()).isEqualTo("suwon");
        assertThat(known.getRemoteUser()).isEqualTo("suwon");
        assertThat(known.isUserInRole("BUSAN")).isTrue();
        assertThat(known.isUserInRole("Admin")).isFalse();
        assertThat(Visit.of(known).token()).isEqualTo(formToken(token));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "0000000000000000000000000000000000000000000000000000000000000000"})
    void takesAnUnknownCookieForAVisitor(String preset) {
        Exchange exchange = send(Exchange.of("GET", "/wiki/Main").signedIn(preset));

        assertThat(passed.get(0).getUserPrincipal()).isNull();
        assertThat(passed.get(0).getRemoteUser()).isNull();
        assertThat(Visit.of(passed.get(0)).isSignedIn()).isFalse();
        assertThat(exchange.written).isEmpty();
    }

    @Test
    void takesAnEndedSignInForAVisitor() {
        String expired = open.signIn();
        open.clock.advance(SignIns.LASTS.plusSeconds(1));
        send(Exchange.of("GET", "/wiki/Main").signedIn(expired));

        String changed = open.signIn();
        open.accounts.changePassword(open.suwon.id(), Passwords.hash("another horse 2"));
        send(Exchange.of("GET", "/wiki/Main").signedIn(changed));

        assertThat(passed).hasSize(2).allMatch(request -> request.getUserPrincipal() == null);
    }

    @ParameterizedTest
    @CsvSource({"false,no-cache", "true,'private, no-store'"})
    void tellsCachesWhatTheyMayKeep(boolean signedIn, String rule) {
        Exchange exchange = Exchange.of("GET", "/wiki/Main");

        send(signedIn ? exchange.signedIn(open.signIn()) : exchange);

        assertThat(exchange.headers).containsEntry("Cache-Control", rule).containsEntry("Vary", "Cookie, Accept-Language");
    }

    @Test
    void letsAPostWithItsTokenThrough() {
        String token = open.signIn();

        send(Exchange.of("POST", "/edit/A").signedIn(token).parameter("token", formToken(token)));

        assertThat(passed).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "empty", "wrong", "other", "other purpose", "sign-in"})
    void answersAPostWithoutItsTokenWithWhatWasTyped(String kind) {
        String token = open.signIn();
        Exchange exchange = Exchange.of("POST", "/edit/A").signedIn(token).parameter("text", "typed").parameter("password", "p");
        switch (kind) {
            case "empty" -> exchange.parameter("token", "");
            case "wrong" -> exchange.parameter("token", "0".repeat(64));
            case "other" -> exchange.parameter("token", formToken(open.signIn()));
            case "other purpose" -> exchange.parameter(
                    "token", FormToken.of(open.signIns.find(token).orElseThrow().secret(), "sign-in"));
            case "sign-in" -> exchange.parameter("token", token);
            default -> { }
        }

        send(exchange);

        assertThat(passed).isEmpty();
        assertThat(exchange.status).isEqualTo(403);
        assertThat(exchange.part()).isEqualTo("refused");
        assertThat(exchange.kept()).containsExactly("text=typed");
        assertThat(exchange.shown("keptAction")).isEqualTo("/edit/A");
        assertThat(((Visit) exchange.shown("visit")).token()).isEqualTo(formToken(token));
    }

    @Test
    void neverSendsWhatWasTypedToAnotherSite() {
        Exchange exchange = send(Exchange.of("POST", "//host/x").signedIn(open.signIn()).parameter("text", "typed"));
        Exchange visitor = send(Exchange.of("POST", "//host/x").parameter("text", "typed"));

        assertThat(exchange.shown("keptAction")).isEqualTo("/");
        assertThat(visitor.shown("keptAction")).isEqualTo("/");
    }

    @Test
    void answersAPostAfterTheSignInEndedWithTheSignInForm() {
        Exchange exchange = send(Exchange.of("POST", "/edit/A")
                .signedIn("ended")
                .parameter("text", "typed")
                .parameter("token", "0".repeat(64)));

        assertThat(passed).isEmpty();
        assertThat(exchange.status).isEqualTo(403);
        assertThat(exchange.part()).isEqualTo("signin");
        assertThat(exchange.kept()).containsExactly("kept.text=typed");
        assertThat(exchange.shown("keptAction")).isEqualTo("/edit/A");
        assertThat((String) exchange.shown("message")).isNotBlank();
    }

    /** The token of a visitor who is not signed in is an empty text, and an empty text is no token. */
    @Test
    void refusesAPostOfAVisitorWithAnEmptyToken() {
        Exchange exchange = send(Exchange.of("POST", "/edit/A").parameter("token", ""));

        assertThat(passed).isEmpty();
        assertThat(exchange.status).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "TRACE", "OPTIONS", "CONNECT", "get", "post", "PROPFIND"})
    void refusesOtherMethods(String method) {
        String token = open.signIn();

        Exchange exchange =
                send(Exchange.of(method, "/edit/A").signedIn(token).parameter("token", formToken(token)));
        Exchange signIn = send(Exchange.of(method, SignInForm.PATH));

        assertThat(passed).isEmpty();
        assertThat(exchange.status).isEqualTo(405);
        assertThat(exchange.headers).containsEntry("Allow", "GET, HEAD, POST");
        assertThat(signIn.status).isEqualTo(405);
    }

    @ParameterizedTest
    @CsvSource({"GET,/wiki/Main", "HEAD,/wiki/Main", "POST,/sign-in"})
    void letsReadingAndSigningInThrough(String method, String path) {
        send(Exchange.of(method, path));

        assertThat(passed).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in/", "/sign-in/x", "/SIGN-IN", "/sign-inx"})
    void letsOnlyTheSignInFormThroughWithoutAToken(String path) {
        assertThat(send(Exchange.of("POST", path)).status).isEqualTo(403);
        assertThat(passed).isEmpty();
    }
}
