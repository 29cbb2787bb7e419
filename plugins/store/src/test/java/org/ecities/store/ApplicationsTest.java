package org.ecities.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ApplicationsTest extends StoreTest {

    private Optional<Application> asked(String institution) {
        return store.applications().add(new Application(
                0, institution, "city-government", "GE", "Tbilisi", "Name", "desk@city.example", "en", "To learn", "Terms 1",
                clock.instant(), Application.State.OPEN, "", Optional.empty(), "", OptionalLong.empty()));
    }

    @Test
    void isKeptAsItWasSent() {
        Application made = asked("Tbilisi City Hall").orElseThrow();

        assertThat(store.applications().byId(made.id())).contains(made);
        assertThat(made.person() + made.email()).isEqualTo("Namedesk@city.example");
        assertThat(made.toString()).doesNotContain("Name").doesNotContain("desk@");
        assertThat(store.applications().open()).isEqualTo(1);
    }

    @Test
    void aSecondOneOfTheSameInstitutionWaitsForTheFirst() {
        Application first = asked("Tbilisi City Hall").orElseThrow();
        assertThat(asked("TBILISI city hall")).isEmpty();
        assertThat(asked("Batumi City Hall")).isPresent();

        store.applications().decide(first.id(), Application.State.DECLINED, "office", "No city", OptionalLong.empty());

        assertThat(asked("Tbilisi City Hall")).isPresent();
    }

    @Test
    void isDecidedOnceAndKeepsNothingOfThePersonThen() {
        Application made = asked("Tbilisi City Hall").orElseThrow();

        assertThat(store.applications().decide(made.id(), Application.State.ADMITTED, "office", "", OptionalLong.of(17))).isTrue();
        assertThat(store.applications().decide(made.id(), Application.State.DECLINED, "office", "x", OptionalLong.empty())).isFalse();

        Application decided = store.applications().byId(made.id()).orElseThrow();
        assertThat(decided.person() + decided.email()).isEmpty();
        assertThat(decided.pageId()).hasValue(17);
        assertThat(decided.state()).isEqualTo(Application.State.ADMITTED);
        assertThat(decided.decided()).contains(clock.instant());
    }

    @Test
    void whoeverDecidedIsAPseudonymAfterLeaving() {
        Account office = store.accounts().create("office", "Office", "", "hash");
        Application made = asked("Tbilisi City Hall").orElseThrow();
        store.applications().decide(made.id(), Application.State.DECLINED, "office", "No city", OptionalLong.empty());

        int number = store.accounts().leave(office.id());

        assertThat(store.applications().byId(made.id()).orElseThrow().decidedBy()).isEqualTo(Account.pseudonym(number));
    }

    @Test
    void aLetterThatWentOutHoldsNeitherTextNorAddresses() throws SQLException {
        store.outbox().add(new Letter(
                0, "k", "test", "to@example.org", "Subject", "Text", 0, clock.instant().plus(Duration.ofDays(1)), "",
                "from@example.org"));
        Letter due = store.outbox().due(1).get(0);
        assertThat(due.replyTo()).isEqualTo("from@example.org");

        store.outbox().sent(due.id());

        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(Connections.FILE));
                Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(
                        "select recipient || subject || body || stop_link || reply_to from outbox")) {
            assertThat(row.getString(1)).isEmpty();
        }
    }
}
