package org.ecities.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.file.Path;
import org.ecities.accounts.AccountChanges;
import org.ecities.accounts.AccountLinks;
import org.ecities.accounts.AccountLinks.Purpose;
import org.ecities.accounts.OpenAccounts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfirmActionTest {

    private final SignInForm form = new SignInForm();
    private OpenAccounts open;
    private AccountLinks links;
    private SignInFilter filter;
    private ConfirmAction confirm;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenAccounts(folder);
        links = new AccountLinks(open.accounts, open.store.links(), open.clock);
        filter = new SignInFilter(open.signIns, form);
        AccountChanges changes = new AccountChanges(open.accounts, open.audit);
        confirm = new ConfirmAction(links, changes, new Arrival(open.signIns, open.devices, new SignInJournal(open.audit, open.accounts)), form);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Exchange send(Exchange exchange) {
        try {
            filter.doFilter(exchange.request, exchange.response, (request, response) -> confirm.service(request, response));
        } catch (IOException | ServletException failure) {
            throw new AssertionError(failure);
        }
        return exchange;
    }

    private Exchange pressed(String key) {
        Exchange shown = send(Exchange.of("GET", ConfirmAction.PATH).parameter("key", key));
        return send(Exchange.of("POST", ConfirmAction.PATH)
                .cookie(Cookies.FORM, shown.cookieWritten(Cookies.FORM).getValue())
                .parameter("token", (String) shown.shown("formToken"))
                .parameter("key", key));
    }

    @Test
    void changesNothingWhenTheLinkIsOpened() {
        String key = links.make(open.suwon, Purpose.SIGN_IN);

        for (int i = 0; i < 3; i++) {
            Exchange shown = send(Exchange.of("GET", ConfirmAction.PATH).parameter("key", key));
            assertThat(shown.part()).isEqualTo("signinconfirm");
            assertThat(shown.cookieWritten(Cookies.SIGN_IN)).isNull();
        }
        assertThat(links.find(key, Purpose.SIGN_IN)).isPresent();
    }

    @Test
    void signsInOnceByTheButton() {
        String key = links.make(open.suwon, Purpose.SIGN_IN);

        Exchange first = pressed(key);

        assertThat(first.status).isEqualTo(303);
        assertThat(open.signIns.find(first.cookieWritten(Cookies.SIGN_IN).getValue()).orElseThrow().asker().login())
                .isEqualTo("suwon");
        assertThat(send(Exchange.of("GET", ConfirmAction.PATH).parameter("key", key)).status).isEqualTo(410);
    }

    @Test
    void needsTheTokenOfItsForm() {
        String key = links.make(open.suwon, Purpose.SIGN_IN);

        Exchange refused = send(Exchange.of("POST", ConfirmAction.PATH).parameter("key", key));

        assertThat(refused.status).isEqualTo(403);
        assertThat(refused.cookieWritten(Cookies.SIGN_IN)).isNull();
        assertThat(links.find(key, Purpose.SIGN_IN)).isPresent();
    }

    @Test
    void letsNoAdministratorIn() {
        String key = links.make(open.suwon, Purpose.SIGN_IN);
        open.accounts.addToGroup("Admin", open.suwon.id());

        assertThat(pressed(key).status).isEqualTo(410);
    }
}
