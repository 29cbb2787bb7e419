package org.ecities.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LeavingTest extends StoreTest {

    private Account mina() {
        return store.accounts().create("mina", "Member with Files", "mina@example.org", "hash");
    }

    @Test
    void changesGoOnUnderAPseudonymAlsoInTheCache() {
        Account mina = mina();
        store.commit(ChangeSet.of(PageEdit.of("City.Suwon", 0, "walls"), "mina", "first"));
        assertThat(store.pages().head("City.Suwon").orElseThrow().author()).isEqualTo("mina");

        int number = store.accounts().leave(mina.id());

        assertThat(store.pages().head("City.Suwon").orElseThrow().author()).isEqualTo("former-contributor-" + number);
        assertThat(Account.formerNumber("former-contributor-" + number)).contains(number);
        assertThat(store.pages().recentChanges(100, 10)).allMatch(head -> !head.author().equals("mina"));
    }

    @Test
    void theLoginIsNeverFreeAgainAndTheAccountNeverOpens() {
        Account mina = mina();
        store.accounts().addToGroup("Secretariat", mina.id());
        store.accounts().leave(mina.id());

        store.accounts().setClosed(mina.id(), false);

        assertThat(store.accounts().byId(mina.id()).orElseThrow().closed()).isTrue();
        assertThat(store.accounts().groupsOf(mina.id())).isEmpty();
        assertThatThrownBy(() -> store.accounts().create("Mina", "", "", "hash")).isInstanceOf(StoreException.class);
    }

    @Test
    void everyoneWhoLeavesHasANumberOfTheirOwn() {
        Account other = store.accounts().create("juno", "", "", "hash");

        assertThat(store.accounts().leave(mina().id())).isEqualTo(1);
        assertThat(store.accounts().leave(other.id())).isEqualTo(2);
        assertThat(Account.formerNumber("former-contributor-0")).isEqualTo(Optional.empty());
    }

    @Test
    void aLinkIsUsedOnceAndEndsByItself() {
        Account mina = mina();
        AccountLink link = new AccountLink("h1", mina.id(), "sign-in", "", clock.instant().plus(Duration.ofMinutes(30)));
        store.links().keep(link);

        assertThat(store.links().find("h1")).contains(link);
        assertThat(store.links().use("h1")).contains(link);
        assertThat(store.links().use("h1")).isEmpty();

        store.links().keep(link);
        clock.advance(Duration.ofMinutes(31));
        assertThat(store.links().find("h1")).isEmpty();
        assertThat(store.links().use("h1")).isEmpty();
    }

    @Test
    void aNewLinkEndsTheOneBefore() {
        Account mina = mina();
        store.links().keep(new AccountLink("h1", mina.id(), "sign-in", "", clock.instant().plus(Duration.ofMinutes(30))));
        store.links().keep(new AccountLink("h2", mina.id(), "sign-in", "", clock.instant().plus(Duration.ofMinutes(30))));

        assertThat(store.links().find("h1")).isEmpty();
        assertThat(store.links().find("h2")).isPresent();
    }

    @Test
    void aSecretStaysTheOneMadeFirst() {
        assertThat(store.links().secret("device", "first")).isEqualTo("first");
        assertThat(store.links().secret("device", "second")).isEqualTo("first");
    }
}
