package org.ecities.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.ecities.accounts.AccountLinks.Purpose;
import org.ecities.store.Account;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkRequestsTest {

    private static final Origin SOMEWHERE = new Origin("203.0.113.5", "", "");

    private OpenAccounts open;
    private AccountLinks links;
    private LinkRequests requests;
    private final SpyMail mail = new SpyMail();

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenAccounts(folder);
        links = new AccountLinks(open.accounts, open.store.links(), open.clock);
        AccountChanges changes = new AccountChanges(open.accounts, open.audit);
        requests = new LinkRequests(open.accounts, changes, links, mail, Runnable::run, open.clock);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private static String key(String path) {
        return path.substring(path.indexOf('=') + 1);
    }

    @Test
    void sendsALinkThatSignsInOnceWithinHalfAnHour() {
        requests.ask(" SUWON ", Purpose.SIGN_IN, SOMEWHERE);

        String path = mail.paths.get(0);
        assertThat(path).startsWith("/sign-in/confirm?key=");
        assertThat(links.find(key(path), Purpose.SIGN_IN)).contains(open.suwon);
        assertThat(links.find(key(path), Purpose.RESET, Purpose.SET_PASSWORD)).isEmpty();
        assertThat(links.use(key(path), Purpose.SIGN_IN)).contains(open.suwon);
        assertThat(links.use(key(path), Purpose.SIGN_IN)).isEmpty();
    }

    @Test
    void endsALinkAfterHalfAnHourAndWithANewOne() {
        requests.ask("suwon", Purpose.SIGN_IN, SOMEWHERE);
        requests.ask("suwon", Purpose.SIGN_IN, SOMEWHERE);
        assertThat(links.find(key(mail.paths.get(0)), Purpose.SIGN_IN)).isEmpty();
        assertThat(links.find(key(mail.paths.get(1)), Purpose.SIGN_IN)).isPresent();

        open.clock.advance(Duration.ofMinutes(31));

        assertThat(links.use(key(mail.paths.get(1)), Purpose.SIGN_IN)).isEmpty();
    }

    @Test
    void sendsToAllAccountsOfAnAddress() {
        open.accounts.create("goyang", "Lee", "INFO@example.org", "hash");

        requests.ask("info@Example.org", Purpose.RESET, SOMEWHERE);

        assertThat(mail.paths).hasSize(2).allMatch(path -> path.startsWith("/set-password?key="));
    }

    @Test
    void sendsNothingToStrangersClosedAccountsAndAccountsWithoutAddress() {
        open.accounts.create("noaddress", "", "", "hash");
        open.accounts.setClosed(open.suwon.id(), true);

        for (String who : List.of("", "nobody", "suwon", "noaddress", "info@example.org", "%")) {
            requests.ask(who, Purpose.SIGN_IN, SOMEWHERE);
        }

        assertThat(mail.paths).isEmpty();
    }

    @Test
    void givesAdministratorsNoLink() {
        open.accounts.addToGroup("Admin", open.suwon.id());

        requests.ask("suwon", Purpose.SIGN_IN, SOMEWHERE);
        requests.ask("suwon", Purpose.RESET, SOMEWHERE);

        assertThat(mail.paths).isEmpty();
        assertThat(mail.refused).containsExactly("suwon", "suwon");
    }

    @Test
    void doesNotFillAMailbox() {
        for (int i = 0; i < 50; i++) {
            requests.ask("suwon", Purpose.SIGN_IN, new Origin("203.0.113." + i, "", ""));
        }

        assertThat(mail.paths).hasSize(3);
    }

    private static final class SpyMail implements LinkMail {

        private final List<String> paths = new ArrayList<>();
        private final List<String> refused = new ArrayList<>();

        @Override
        public boolean on() {
            return true;
        }

        @Override
        public void send(Account account, Purpose purpose, String path) {
            paths.add(path);
        }

        @Override
        public void refuse(Account account) {
            refused.add(account.login());
        }
    }
}
