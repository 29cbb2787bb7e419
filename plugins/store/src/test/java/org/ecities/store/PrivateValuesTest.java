package org.ecities.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrivateValuesTest extends StoreTest {

    private static final String PHONE = "+82 31 000 0000";

    private long page;

    @BeforeEach
    void aPage() {
        page = save("Person.0042", 0, "A focal point.").pages().get(0).pageId();
    }

    private Commit keep(String field, int base, String value) {
        return store.commit(ChangeSet.ofValues(
                List.of(ValueEdit.of("Person.0042", field, base, value, "secretariat")), "mina", "note"));
    }

    private Commit remove(String field, int base) {
        return store.commit(
                ChangeSet.ofValues(List.of(ValueEdit.deletion("Person.0042", field, base)), "mina", ""));
    }

    private List<String> values() {
        return store.privateValues().values(page).stream()
                .map(value -> value.field() + "=" + value.value().orElseThrow())
                .toList();
    }

    @Test
    void aValueComesBackWithItsReadersAndItsAuthor() {
        Commit commit = keep("phone", 0, PHONE);

        assertThat(store.privateValues().values(page)).singleElement().satisfies(value -> {
            assertThat(value.value()).contains(PHONE);
            assertThat(value.readers()).isEqualTo("secretariat");
            assertThat(value.author()).isEqualTo("mina");
            assertThat(value.at()).isEqualTo(clock.instant());
            assertThat(value.change()).isEqualTo(commit.number());
            assertThat(value.version()).isEqualTo(1);
        });
        assertThat(store.check()).isEmpty();
    }

    @Test
    void everyVersionStaysUntilItIsPurged() {
        keep("phone", 0, "1");
        keep("phone", 1, "2");
        remove("phone", 2);
        keep("phone", 0, "3");

        assertThat(store.privateValues().history(page, "phone"))
                .extracting(value -> value.value().orElse("-"))
                .containsExactly("3", "-", "2", "1");
        assertThat(store.privateValues().version(page, "phone", 2).orElseThrow().value()).contains("2");
        assertThat(store.check()).isEmpty();
    }

    @Test
    void aChangeFromAnOlderVersionKeepsNothingOfItsChangeSet() {
        keep("phone", 0, "1");
        keep("phone", 1, "2");
        ChangeSet stale = ChangeSet.by("jae", "")
                .pages(List.of(PageEdit.of("Person.0042", 1, "other")))
                .values(List.of(ValueEdit.of("Person.0042", "phone", 1, "3", "secretariat")))
                .build();

        assertThatThrownBy(() -> store.commit(stale))
                .isInstanceOf(StaleValueException.class)
                .hasMessage("field phone of page Person.0042 is at version 2, the change started from version 1");
        assertThat(store.pages().head("Person.0042").orElseThrow().version()).isEqualTo(1);
        assertThat(values()).containsExactly("phone=2");
    }

    @Test
    void aPageAndItsValuesBeginTogether() {
        Commit commit = store.commit(ChangeSet.by("mina", "")
                .pages(List.of(PageEdit.of("Person.0043", 0, "New.")))
                .values(List.of(ValueEdit.of("person.0043", "phone", 0, PHONE, "secretariat")))
                .build());

        assertThat(store.privateValues().values(commit.pages().get(0).pageId())).hasSize(1);
    }

    @Test
    void valuesFollowTheirPageToItsNewName() {
        keep("phone", 0, PHONE);
        saveAll(PageEdit.of("Person.0042", 1, "A focal point.").renamed("Person.0100"));

        assertThat(values()).containsExactly("phone=" + PHONE);
    }

    @Test
    void withThePageGoItsValuesForWhoeverMakesItAgain() {
        keep("phone", 0, PHONE);
        delete("Person.0042", 1);
        save("Person.0042", 0, "Somebody else.");

        assertThat(values()).isEmpty();
        assertThat(store.check()).isEmpty();
    }

    @Test
    void aValueIsNotShownFromTheEndOfItsConsentOn() {
        Consent consent = new Consent(
                "Listed for two days", clock.instant(), Optional.of(clock.instant().plus(Duration.ofDays(2))));
        store.commit(ChangeSet.ofValues(
                List.of(new ValueEdit("Person.0042", "phone", 0, Optional.of(PHONE), "members", Optional.of(consent))),
                "mina", ""));
        assertThat(store.privateValues().values(page).get(0).consent()).contains(consent);

        clock.advance(Duration.ofDays(2).minusMillis(1));
        assertThat(values()).hasSize(1);
        clock.advance(Duration.ofMillis(1));
        assertThat(values()).isEmpty();
    }

    @Test
    void whatHasEndedIsListedUntilItIsRemovedOrAgreedToAnew() {
        assertThat(store.privateValues().expired()).isEmpty();
        Consent ended = new Consent("Listed", clock.instant(), Optional.of(clock.instant().plusSeconds(1)));
        agreed(0, ended);
        keep("open", 0, "no end");
        clock.advance(Duration.ofSeconds(1));
        assertThat(store.privateValues().expired()).extracting(PrivateValue::field).containsExactly("phone");

        agreed(1, new Consent("Listed", clock.instant(), Optional.empty()));
        assertThat(store.privateValues().expired()).isEmpty();
        agreed(2, ended);
        assertThat(store.privateValues().expired()).hasSize(1);
        remove("phone", 3);
        assertThat(store.privateValues().expired()).isEmpty();
    }

    private void agreed(int base, Consent consent) {
        store.commit(ChangeSet.ofValues(
                List.of(new ValueEdit("Person.0042", "phone", base, Optional.of(PHONE), "members", Optional.of(consent))),
                "mina", ""));
    }

    @Test
    void theFeedTellsThePagesAndNothingElse() {
        long other = save("Person.0043", 0, "Another.").pages().get(0).pageId();
        assertThat(store.privateValues().pages()).isEmpty();
        Commit kept = keep("phone", 0, PHONE);
        store.commit(ChangeSet.by("mina", "")
                .pages(List.of(PageEdit.of("Person.0042", 1, "other")))
                .values(List.of(
                        ValueEdit.of("Person.0042", "mail", 0, "m", "members"),
                        ValueEdit.of("Person.0042", "home", 0, "h", "members"),
                        ValueEdit.of("Person.0043", "mail", 0, "m", "members")))
                .build());
        keep("phone", 1, "2");
        purge(new PurgeRequest(PurgeKind.PRIVATE_VALUE, "Person.0042", "phone", 1, 1));

        assertThat(store.feed().since(kept.number() - 1, 10)).extracting(Change::values)
                .containsExactly(List.of(page), List.of(page, other), List.of(page), List.of(page));
        assertThat(store.feed().since(0, 1)).extracting(Change::values).containsExactly(List.of());
        assertThat(store.feed().since(0, 10).toString()).doesNotContain("phone", "mail");
        assertThat(store.privateValues().pages()).containsExactly(page, other);
    }

    private void purge(PurgeRequest request) {
        store.purges().purge(store.purges().plan(request), "root", "asked for");
    }

    @Test
    void nothingOfAValueIsInTheFeedAndInTextsForTheLog() {
        keep("phone", 0, PHONE);

        assertThat(store.feed().since(0, 10).toString()).doesNotContain(PHONE);
        assertThat(store.privateValues().values(page).toString()).doesNotContain(PHONE);
        assertThat(ValueEdit.of("P", "phone", 0, PHONE, "").toString()).doesNotContain(PHONE);
        assertThatThrownBy(() -> keep("phone", 1, PHONE + "\0"))
                .isInstanceOf(StoreException.class)
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain(PHONE));
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> remove("phone", 0)).isInstanceOf(StoreException.class);
        assertThatThrownBy(() -> keep("phone", 3, "x")).isInstanceOf(StaleValueException.class);
        assertThatThrownBy(() -> keep("phone", 0, "x".repeat(ValueEdit.MAX_VALUE + 1)))
                .isInstanceOf(StoreException.class).hasMessageContaining("at most 100000");
        ValueEdit twice = ValueEdit.of("Person.0042", "phone", 0, "x", "");
        assertThatThrownBy(() -> store.commit(ChangeSet.ofValues(List.of(twice, twice), "mina", "")))
                .isInstanceOf(StoreException.class).hasMessageContaining("twice");
        ValueEdit elsewhere = ValueEdit.of("Person.none", "phone", 0, "x", "");
        assertThatThrownBy(() -> store.commit(ChangeSet.ofValues(List.of(elsewhere), "mina", "")))
                .isInstanceOf(StaleVersionException.class);
        assertThat(values()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            update private_content set value = 'x' where version = 1 | version 1 of field phone of page Person.0042 is not
            delete from private_content where version = 1            | version 1 of field phone of page Person.0042 is missing
            delete from private_version where version = 1            | field phone of page Person.0042 is at version 2
            update private_version set deleted = 1 where version = 2 | version 2 of field phone of page Person.0042 is there
            """)
    void whatWasTamperedWithIsFound(String sql, String line) throws Exception {
        keep("phone", 0, "1");
        keep("phone", 1, "2");

        tamper("pragma foreign_keys = off", sql);

        assertThat(store.check()).anyMatch(found -> found.contains(line));
    }
}
