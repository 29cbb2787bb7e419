package org.ecities.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.ecities.accounts.OpenAccounts;
import org.ecities.pages.Asker;
import org.ecities.store.AuditEntry;
import org.ecities.store.AuditQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignInJournalTest {

    private final Exchange exchange = Exchange.of("POST", "/sign-in");
    private OpenAccounts open;
    private SignInJournal journal;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenAccounts(folder);
        journal = new SignInJournal(open.audit, open.accounts);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private List<String> written() {
        return open.audit.entries(AuditQuery.newest(10)).stream()
                .map(AuditEntry::event)
                .map(event -> event.actor() + "|" + event.kind() + "|" + event.subject() + "|" + event.address())
                .toList();
    }

    @Test
    void tellsWhoCameAndWentAndFromWhere() {
        journal.signedIn(exchange.request, open.accounts.byLogin("SUWON").orElseThrow());
        journal.signedOut(exchange.request, new Asker("suwon", "Kim Min-ji", Set.of()));

        assertThat(written()).containsExactly("suwon|SIGNED_OUT||192.0.2.7", "suwon|SIGNED_IN||192.0.2.7");
    }

    @Test
    void tellsOfAFailedSignInAtWhichAccountItWas() {
        journal.failed(exchange.request, "suwon");

        assertThat(written()).containsExactly("|SIGN_IN_FAILED|suwon|192.0.2.7");
    }

    @Test
    void keepsNothingThatWasTypedInPlaceOfALogin() {
        journal.failed(exchange.request, OpenAccounts.PASSWORD);

        assertThat(written()).containsExactly("|SIGN_IN_FAILED||192.0.2.7");
    }
}
