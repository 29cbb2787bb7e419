package org.ecities.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ApprovalsTest extends StoreTest {

    private static final Instant AT = Instant.parse("2026-03-14T14:02:00Z");
    private static final Instant ENDS = AT.plusSeconds(1_000);
    private static final LocalDate DAY = LocalDate.parse("2026-03-14");

    private ApprovalStore approvals;

    @BeforeEach
    void people() {
        store.accounts().create("mina", "Mina", "", "hash");
        store.accounts().create("park", "Park", "", "hash");
        save("City.Suwon", 0, "text");
        approvals = store.approvals();
        type("one");
    }

    private void type(String fields) {
        store.drafts().keep("mina", new KeptDraft("edit", "City.Suwon", 1, fields, AT));
    }

    private Optional<Long> link(String hash) {
        return approvals.link("mina", "edit", "City.Suwon", hash, false, ENDS, 2);
    }

    private static DraftAnswer cleared(String name) {
        return new DraftAnswer(0, true, name, "", "", DAY, "digest", AT);
    }

    @Test
    void aLinkLeadsToOneUnsavedTextAndCountsHowOftenItWasOpened() {
        link("hash-1");
        DraftLink found = approvals.byToken("hash-1").orElseThrow();
        approvals.opened(found.id());
        approvals.opened(found.id());

        assertThat(found.login()).isEqualTo("mina");
        assertThat(found.page()).isEqualTo("City.Suwon");
        assertThat(approvals.links("Mina", "edit", "city.suwon")).extracting(DraftLink::opened).containsExactly(2);
        assertThat(approvals.byToken("hash-2")).isEmpty();
    }

    @Test
    void thereAreOnlySoManyLinksAndNoneWithoutAText() {
        assertThat(link("hash-1")).isPresent();
        assertThat(link("hash-2")).isPresent();
        assertThat(link("hash-3")).isEmpty();
        assertThat(approvals.link("park", "edit", "City.Suwon", "hash-4", false, ENDS, 2)).isEmpty();
    }

    @Test
    void stayWhileTheTextIsTypedOnAndGoWithIt() {
        link("hash-1");
        DraftLink found = approvals.byToken("hash-1").orElseThrow();
        approvals.answer(found, cleared("Director Kim"), 5);
        type("two");
        assertThat(approvals.byToken("hash-1")).isPresent();
        assertThat(approvals.answers("mina", "edit", "City.Suwon")).extracting(DraftAnswer::name).containsExactly("Director Kim");

        store.drafts().drop("mina", "edit", "City.Suwon");
        type("three");

        assertThat(approvals.byToken("hash-1")).isEmpty();
        assertThat(approvals.answers("mina", "edit", "City.Suwon")).isEmpty();
        assertThat(approvals.answer(found, cleared("Late"), 5)).isEmpty();
    }

    @Test
    void goWithThePageToItsNewName() {
        link("hash-1");
        store.commit(ChangeSet.of(PageEdit.of("City.Suwon", 1, "text").renamed("City.Suwon-KR"), "mina", ""));

        assertThat(approvals.byToken("hash-1").orElseThrow().page()).isEqualTo("City.Suwon-KR");
    }

    @Test
    void anIdentityNeverComesAgain() {
        long first = link("hash-1").orElseThrow();
        store.drafts().drop("mina", "edit", "City.Suwon");
        type("two");

        assertThat(link("hash-2")).hasValueSatisfying(next -> assertThat(next).isGreaterThan(first));
    }

    @Test
    void onlyTheirAuthorTakesThemBack() {
        long id = link("hash-1").orElseThrow();

        assertThat(approvals.revoke("park", id)).isFalse();
        assertThat(approvals.revoke("mina", id)).isTrue();
        assertThat(approvals.byToken("hash-1")).isEmpty();
    }

    @Test
    void aFloodOfAnswersEnds() {
        link("hash-1");
        DraftLink found = approvals.byToken("hash-1").orElseThrow();
        assertThat(approvals.answer(found, cleared("A"), 1)).isPresent();
        assertThat(approvals.answer(found, cleared("B"), 1)).isEmpty();
    }

    @Test
    void whoClearedAVersionStaysWithItUntilThatVersionIsRemovedForGood() {
        long page = store.pages().page("City.Suwon").orElseThrow().pageId();
        approvals.clear(page, new Clearance(1, "Director Kim", "", DAY, true));
        assertThat(approvals.clearances(page)).containsExactly(new Clearance(1, "Director Kim", "", DAY, true));

        save("City.Suwon", 1, "another text");
        PurgeRequest first = new PurgeRequest(PurgeKind.PAGE_VERSION, "City.Suwon", "", 1, 1);
        store.purges().purge(store.purges().plan(first), "mina", "asked");

        assertThat(approvals.clearances(page)).isEmpty();
    }

    @Test
    void anEntryHasOneLinkAtATime() {
        approvals.enteredLink("hash-1", new EnteredLink(7, 3, ENDS));
        approvals.enteredLink("hash-2", new EnteredLink(7, 3, ENDS));

        assertThat(approvals.entryByToken("hash-1")).isEmpty();
        assertThat(approvals.entryByToken("hash-2")).contains(new EnteredLink(7, 3, ENDS));
    }
}
