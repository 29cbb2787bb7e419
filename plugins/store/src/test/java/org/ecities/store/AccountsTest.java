package org.ecities.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AccountsTest extends StoreTest {

    private Account mina;

    @BeforeEach
    void createMina() {
        mina = store.accounts().create("Mina", "김미나", "mina@example.org", "hash-1");
    }

    private SignIn signIn(String token) {
        return new SignIn(token, mina.id(), "secret", clock.instant(), clock.instant().plus(Duration.ofHours(1)));
    }

    @Test
    void anAccountIsFoundByLoginInAnyCaseAndByIdentity() {
        assertThat(store.accounts().byLogin("MINA")).contains(mina);
        assertThat(store.accounts().byId(mina.id())).contains(mina);
        assertThat(store.accounts().byLogin("nobody")).isEmpty();
    }

    @Test
    void keepsWhatPeopleSayOfThemselves() {
        AccountProfile said = new AccountProfile("김미나", "m@example.org", "ko", "Asia/Seoul", 100);

        store.accounts().setProfile(mina.id(), said);

        assertThat(store.accounts().byId(mina.id())).map(Account::profile).contains(said);
    }

    @Test
    void aLoginIsTakenOnce() {
        assertThatThrownBy(() -> store.accounts().create("mina", "", "", ""))
                .isInstanceOf(StoreException.class)
                .hasMessage("the login mina is taken");
    }

    @Test
    void severalAccountsShareAnAddress() {
        store.accounts().create("arun", "Arun", "mina@example.org", "hash-2");

        assertThat(store.accounts().all()).extracting(Account::login).containsExactly("arun", "Mina");
    }

    @Test
    void aNewPasswordEndsAllSignIns() {
        store.accounts().open(signIn("t1"));
        store.accounts().changePassword(mina.id(), "hash-2");

        assertThat(store.accounts().signIn("t1")).isEmpty();
        assertThat(store.accounts().byLogin("mina")).map(Account::passwordHash).contains("hash-2");
    }

    @Test
    void aClosedAccountHasNoSignInsAndGetsNone() {
        store.accounts().open(signIn("t1"));
        store.accounts().setClosed(mina.id(), true);

        assertThat(store.accounts().signIn("t1")).isEmpty();
        assertThat(store.accounts().byLogin("mina")).map(Account::closed).contains(true);
        assertThatThrownBy(() -> store.accounts().open(signIn("t2"))).isInstanceOf(StoreException.class);
        store.accounts().setClosed(mina.id(), false);
        store.accounts().open(signIn("t3"));
        assertThat(store.accounts().signIn("t3")).contains(signIn("t3"));
    }

    @Test
    void aSignInIsThereUntilItIsClosed() {
        store.accounts().open(signIn("t1"));
        assertThat(store.accounts().signIn("t1")).contains(signIn("t1"));
        store.accounts().close("t1");

        assertThat(store.accounts().signIn("t1")).isEmpty();
    }

    @Test
    void anExpiredSignInIsAbsentAndCannotBeExtended() {
        store.accounts().open(signIn("t1"));
        clock.advance(Duration.ofHours(1));
        assertThat(store.accounts().signIn("t1")).isEmpty();
        store.accounts().extend("t1", clock.instant().plus(Duration.ofHours(1)));

        assertThat(store.accounts().signIn("t1")).isEmpty();
    }

    @Test
    void anExtendedSignInLastsLonger() {
        store.accounts().open(signIn("t1"));
        store.accounts().extend("t1", clock.instant().plus(Duration.ofHours(5)));
        clock.advance(Duration.ofHours(4));

        assertThat(store.accounts().signIn("t1")).isPresent();
    }

    @Test
    void groupsHaveMembersByLogin() {
        Account arun = store.accounts().create("arun", "Arun", "", "hash");
        store.accounts().addToGroup("Editors", mina.id());
        store.accounts().addToGroup("editors", arun.id());
        store.accounts().addToGroup("Editors", arun.id());
        store.accounts().addToGroup("Admin", mina.id());

        assertThat(store.accounts().groups()).containsExactly("Admin", "Editors");
        assertThat(store.accounts().members("EDITORS")).containsExactly("arun", "Mina");
        assertThat(store.accounts().groupsOf(mina.id())).isEqualTo(Set.of("Admin", "Editors"));
    }

    @Test
    void aGroupWithoutMembersIsNotListed() {
        store.accounts().addToGroup("Editors", mina.id());
        store.accounts().removeFromGroup("Editors", mina.id());

        assertThat(store.accounts().groups()).isEmpty();
        assertThat(store.accounts().members("Editors")).isEmpty();
        assertThat(store.accounts().groupsOf(mina.id())).isEmpty();
    }

    @Test
    void whatConcernsNobodyIsRefused() {
        assertThatThrownBy(() -> store.accounts().changePassword(99, "x")).hasMessage("there is no account 99");
        assertThatThrownBy(() -> store.accounts().addToGroup("Editors", 99)).hasMessage("there is no account 99");
    }

    @Test
    void nulInALoginIsRefused() {
        assertThatThrownBy(() -> store.accounts().create("a\0b", "", "", "")).isInstanceOf(StoreException.class);
    }
}
