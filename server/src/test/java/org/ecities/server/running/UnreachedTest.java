package org.ecities.server.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Map;
import org.ecities.accounts.Passwords;
import org.ecities.store.SqliteStore;
import org.ecities.store.Store;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody whose mail does not arrive, until an administrator or they themselves say that it does. */
class UnreachedTest {

    private static final RunningServer SERVER = RunningServer.shared();
    private static final String PASSWORD = "seven kettles hum";
    private static final String MARK = "mail does not arrive";

    @BeforeAll
    static void person() {
        try (Store store = store()) {
            store.accounts().create("unreached", "Person", "gone@city.example", Passwords.hash(PASSWORD));
        }
    }

    @BeforeEach
    void mark() {
        try (Store store = store()) {
            store.mail().undelivered("gone@city.example");
        }
    }

    private static Store store() {
        return SqliteStore.open(SERVER.data(), Clock.systemUTC());
    }

    private static boolean marked() {
        try (Store store = store()) {
            return store.mail().of(store.accounts().byLogin("unreached").orElseThrow().id()).undelivered();
        }
    }

    @Test
    void anAdministratorSeesItAndSaysThatMailArrives() {
        Visitor admin = SERVER.administrator();
        String person = "/admin/people/unreached";
        assertThat(admin.get("/admin/people").body()).contains(MARK);
        assertThat(admin.get(person).body()).contains("Mail to this account does not arrive");

        assertThat(admin.postFrom(person, person, Map.of("do", "arrives")).statusCode()).isEqualTo(303);

        assertThat(marked()).isFalse();
        assertThat(admin.get("/admin/people").body()).doesNotContain(MARK);
        assertThat(admin.get(person).body()).doesNotContain("value=\"arrives\"");
    }

    @Test
    void thePersonSeesItAndSaysThatMailArrives() {
        Visitor person = SERVER.visitor().signIn("unreached", PASSWORD);
        assertThat(person.get("/account").body()).contains("href=\"/account/mail\"");
        assertThat(person.get("/account/mail").body()).contains("Mail to this address did not arrive");

        person.postFrom("/account/mail", "/account/mail", Map.of("do", "arrives"));

        assertThat(marked()).isFalse();
        assertThat(person.get("/account/mail?did=arrives").body()).contains("Mails are sent to this address again.");
    }
}
