package org.ecities.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DraftsAndWatchesTest extends StoreTest {

    private static final Instant AT = Instant.parse("2026-03-14T14:02:00Z");

    private long mina;

    @BeforeEach
    void people() {
        mina = store.accounts().create("mina", "Mina", "", "hash").id();
        store.accounts().create("park", "Park", "", "hash");
        save("City.Suwon", 0, "text");
    }

    private static KeptDraft draft(String page, String fields, Instant at) {
        return new KeptDraft("edit", page, 3, fields, at);
    }

    @Test
    void aDraftComesBackToItsAuthorAlone() {
        store.drafts().keep("Mina", draft("City.Suwon", "typed", AT));

        assertThat(store.drafts().draft("mina", "edit", "city.suwon")).contains(draft("City.Suwon", "typed", AT));
        assertThat(store.drafts().draft("mina", "form", "City.Suwon")).isEmpty();
        assertThat(store.drafts().draft("park", "edit", "City.Suwon")).isEmpty();
        assertThat(store.feed().last()).isEqualTo(1);
    }

    @Test
    void aDraftTakesThePlaceOfTheOneBeforeAndCanBeDropped() {
        store.drafts().keep("mina", draft("City.Suwon", "one", AT));
        store.drafts().keep("mina", draft("City.Suwon", "two", AT.plusSeconds(1)));
        assertThat(store.drafts().draft("mina", "edit", "City.Suwon").orElseThrow().fields()).isEqualTo("two");

        store.drafts().drop("mina", "edit", "CITY.SUWON");

        assertThat(store.drafts().draft("mina", "edit", "City.Suwon")).isEmpty();
    }

    @Test
    void oldDraftsGo() {
        store.drafts().keep("mina", draft("A", "old", AT));
        store.drafts().keep("mina", draft("B", "new", AT.plusSeconds(10)));

        assertThat(store.retention().remove(RetentionKind.DRAFTS, AT.plusSeconds(10), Hold.NONE)).isEqualTo(1);
        assertThat(store.drafts().draft("mina", "edit", "A")).isEmpty();
        assertThat(store.drafts().draft("mina", "edit", "B")).isPresent();
    }

    @Test
    void onePersonHasAtMostAHundredDrafts() {
        for (int i = 0; i <= DraftStore.MAX_DRAFTS; i++) {
            store.drafts().keep("mina", draft("Page" + i, "text", AT.plusSeconds(i)));
        }

        assertThat(store.drafts().draft("mina", "edit", "Page0")).isEmpty();
        assertThat(store.drafts().draft("mina", "edit", "Page1")).isPresent();
    }

    @Test
    void draftsFollowTheirPageToAnotherName() {
        store.drafts().keep("mina", draft("City.Suwon", "typed", AT));
        store.commit(ChangeSet.of(PageEdit.of("City.Suwon", 1, "text").renamed("City.New"), "mina", ""));

        assertThat(store.drafts().draft("mina", "edit", "City.New").orElseThrow().fields()).isEqualTo("typed");
    }

    @Test
    void aDraftNeedsAnAccount() {
        assertThatThrownBy(() -> store.drafts().keep("nobody", draft("A", "text", AT)))
                .isInstanceOf(StoreException.class);
    }

    @Test
    void watchedPagesAreListedAndCounted() {
        assertThat(store.watches().watch("mina", "city.suwon")).isTrue();
        store.watches().watch("park", "City.Suwon");

        assertThat(store.watches().watches("MINA", "City.Suwon")).isTrue();
        assertThat(store.watches().watched("mina")).isEqualTo(List.of("City.Suwon"));
        assertThat(store.watches().watchers("City.Suwon")).isEqualTo(2);

        store.watches().unwatch("mina", "City.Suwon");
        store.accounts().setClosed(store.accounts().byLogin("park").orElseThrow().id(), true);

        assertThat(store.watches().watches("mina", "City.Suwon")).isFalse();
        assertThat(store.watches().watchers("City.Suwon")).isZero();
    }

    @Test
    void watchingFollowsAPageToAnotherName() {
        store.watches().watch("mina", "City.Suwon");
        store.commit(ChangeSet.of(PageEdit.of("City.Suwon", 1, "text").renamed("City.New"), "mina", ""));

        assertThat(store.watches().watched("mina")).containsExactly("City.New");
        assertThat(store.activity().watched("mina", 10)).extracting(PageEvent::number).containsExactly(2L, 1L);
    }

    @Test
    void onlyPagesThatAreThereCanBeWatched() {
        assertThatThrownBy(() -> store.watches().watch("mina", "City.Nowhere")).isInstanceOf(StoreException.class);
    }

    @Test
    void aFeedTokenOpensOneAccountUntilItIsReplacedOrTheAccountIsClosed() {
        store.watches().setFeedToken("mina", "first");
        store.watches().setFeedToken("mina", "second");
        assertThat(store.watches().byFeedToken("first")).isEmpty();
        assertThat(store.watches().byFeedToken("second").orElseThrow().id()).isEqualTo(mina);

        store.accounts().setClosed(mina, true);
        assertThat(store.watches().byFeedToken("second")).isEmpty();

        store.accounts().setClosed(mina, false);
        store.watches().dropFeedToken("mina");
        assertThat(store.watches().hasFeedToken("mina")).isFalse();
    }
}
