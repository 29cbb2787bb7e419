package org.ecities.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InvitationsTest {

    private static final long SUWON = 17;

    @TempDir
    Path folder;

    private final TestClock clock = new TestClock();
    private Store store;

    @BeforeEach
    void open() {
        store = SqliteStore.open(folder, clock);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Invitation invited(String role, String token) {
        return store.invitations().add(
                Invitation.of(SUWON, role, "Name", "desk@city.example", "ko", "office", clock.instant(),
                        clock.instant().plus(Duration.ofDays(30))),
                token);
    }

    private long account(String login) {
        return store.accounts().create(login, "Name", "desk@city.example", "hash").id();
    }

    @Test
    void isFoundByItsTokenAloneAndOpenUntilItsEnd() {
        Invitation made = invited("HOLDER", "a1");

        assertThat(store.invitations().byToken("a1")).contains(made);
        assertThat(store.invitations().byToken("a2")).isEmpty();
        assertThat(made.openAt(clock.instant())).isTrue();
        assertThat(made.openAt(clock.instant().plus(Duration.ofDays(30)))).isFalse();
        assertThat(made.toString()).doesNotContain("Name").doesNotContain("desk@");
    }

    @Test
    void isTakenUpOnceAndKeepsNothingOfThePersonThen() {
        Invitation made = invited("HOLDER", "a1");
        long first = account("first");

        assertThat(store.invitations().take(made.id(), first)).isTrue();
        assertThat(store.invitations().take(made.id(), account("second"))).isFalse();
        Invitation taken = store.invitations().byToken("a1").orElseThrow();
        assertThat(taken.state()).isEqualTo(Invitation.State.TAKEN);
        assertThat(taken.account()).hasValue(first);
        assertThat(taken.name() + taken.email()).isEmpty();
    }

    @Test
    void isNotTakenUpAfterItsEnd() {
        Invitation made = invited("HOLDER", "a1");
        clock.advance(Duration.ofDays(30));

        assertThat(store.invitations().take(made.id(), account("late"))).isFalse();
        assertThat(store.invitations().renew(made.id(), "a2", clock.instant().plusSeconds(60))).isTrue();
        assertThat(store.invitations().byToken("a1")).isEmpty();
        assertThat(store.invitations().take(made.id(), account("again"))).isTrue();
    }

    @Test
    void replacesTheOneThatWaitsForTheSamePostAndNoOther() {
        Invitation first = invited("HOLDER", "a1");
        Invitation deputy = invited("DEPUTY", "d1");
        Invitation second = invited("HOLDER", "a2");

        assertThat(state(first)).isEqualTo(Invitation.State.REPLACED);
        assertThat(state(deputy)).isEqualTo(Invitation.State.WAITING);
        assertThat(store.invitations().ofPage(SUWON)).extracting(Invitation::id)
                .containsExactly(second.id(), deputy.id(), first.id());
        assertThat(store.invitations().take(first.id(), account("late"))).isFalse();
    }

    @Test
    void isTakenBackAloneOrWithItsInstitution() {
        Invitation holder = invited("HOLDER", "a1");
        Invitation deputy = invited("DEPUTY", "d1");

        assertThat(store.invitations().withdraw(holder.id())).isTrue();
        assertThat(store.invitations().withdraw(holder.id())).isFalse();
        assertThat(store.invitations().withdrawAll(SUWON)).isEqualTo(1);
        assertThat(state(deputy)).isEqualTo(Invitation.State.WITHDRAWN);
    }

    @Test
    void knowsWhenItWasFirstOpenedAndWhenAllWasDone() {
        Invitation made = invited("HOLDER", "a1");
        store.invitations().opened(made.id());
        var opened = store.invitations().byId(made.id()).orElseThrow().opened();
        clock.advance(Duration.ofHours(1));
        store.invitations().opened(made.id());
        long account = account("first");
        store.invitations().take(made.id(), account);
        store.invitations().finished(SUWON, account);

        Invitation now = store.invitations().byId(made.id()).orElseThrow();
        assertThat(now.opened()).isEqualTo(opened).isPresent();
        assertThat(now.finished()).contains(clock.instant());
    }

    @Test
    void forgetsWhoInvitedOnceTheyHaveLeftForGood() {
        long office = account("office");
        Invitation made = invited("HOLDER", "a1");
        int number = store.accounts().leave(office);

        assertThat(store.invitations().byId(made.id()).orElseThrow().madeBy()).isEqualTo(Account.pseudonym(number));
    }

    private Invitation.State state(Invitation invitation) {
        return store.invitations().byId(invitation.id()).orElseThrow().state();
    }
}
