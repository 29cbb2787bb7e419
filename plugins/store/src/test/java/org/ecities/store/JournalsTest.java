package org.ecities.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(120)
class JournalsTest extends StoreTest {

    private static final String CASE = "cooperation/2026-017";

    private Commit append(String journal, String payload) {
        return store.commit(ChangeSet.ofEntries(List.of(JournalAppend.of(journal, "noted", payload)), "mina", ""));
    }

    private List<String> payloads(String journal) {
        return store.journals().entries(journal, 1, 100).stream()
                .map(entry -> entry.payload().orElse("(purged)"))
                .toList();
    }

    @Test
    void entriesComeBackInTheirOrder() {
        append(CASE, "asked");
        append(CASE, "답변");

        JournalEntry second = store.journals().entries(CASE, 2, 10).get(0);
        assertThat(payloads(CASE)).containsExactly("asked", "답변");
        assertThat(second.sequence()).isEqualTo(2);
        assertThat(second.kind()).isEqualTo("noted");
        assertThat(second.author()).isEqualTo("mina");
        assertThat(second.at()).isEqualTo(clock.instant());
        assertThat(second.change()).isEqualTo(2);
        assertThat(store.journals().last(CASE)).isEqualTo(2);
        assertThat(store.journals().verify(CASE)).isEmpty();
    }

    @Test
    void aJournalThatIsNotThereIsEmpty() {
        assertThat(store.journals().entries("none", 1, 10)).isEmpty();
        assertThat(store.journals().last("none")).isZero();
        assertThat(store.journals().verify("none")).isEmpty();
    }

    @Test
    void journalsAreListedByPrefix() {
        append("cooperation/b", "");
        append("cooperation/a", "");
        append("answers/a", "");

        assertThat(store.journals().journals("cooperation/", 10)).containsExactly("cooperation/a", "cooperation/b");
    }

    @Test
    void aPageAndItsEntryAreKeptTogether() {
        ChangeSet both = ChangeSet.by("mina", "")
                .pages(List.of(PageEdit.of("Cooperation.1", 0, "agreed")))
                .entries(List.of(JournalAppend.of(CASE, "agreed", "by both")))
                .build();
        Commit commit = store.commit(both);

        assertThat(store.pages().head("Cooperation.1").orElseThrow().change()).isEqualTo(commit.number());
        assertThat(store.journals().entries(CASE, 1, 1).get(0).change()).isEqualTo(commit.number());
        assertThatThrownBy(() -> store.commit(both)).isInstanceOf(StaleVersionException.class);
        assertThat(store.journals().last(CASE)).isEqualTo(1);
    }

    @Test
    void theFeedNumbersAChangeOfJournalsAlone() {
        append(CASE, "asked");

        assertThat(store.feed().since(0, 10)).singleElement().satisfies(change -> {
            assertThat(change.pages()).isEmpty();
            assertThat(change.toString()).doesNotContain("asked");
        });
    }

    @Test
    void anEntryAfterOneThatIsNotTheLastKeepsNothing() {
        append(CASE, "one");
        append(CASE, "two");
        ChangeSet stale = ChangeSet.by("mina", "")
                .pages(List.of(PageEdit.of("City.Suwon", 0, "text")))
                .entries(List.of(JournalAppend.of(CASE, "noted", "late").after(1)))
                .build();

        assertThatThrownBy(() -> store.commit(stale))
                .isInstanceOf(StaleSequenceException.class)
                .hasMessage("journal cooperation/2026-017 is at entry 2, the change started from entry 1");
        assertThat(store.pages().page("City.Suwon")).isEmpty();
        store.commit(ChangeSet.ofEntries(
                List.of(JournalAppend.of(CASE, "noted", "three").after(2), JournalAppend.of(CASE, "noted", "four").after(3)),
                "mina", ""));
        assertThat(payloads(CASE)).containsExactly("one", "two", "three", "four");
    }

    @Test
    void manyWritersLeaveNoGap() throws Exception {
        int writers = 8;
        int each = 100;
        ExecutorService people = Executors.newFixedThreadPool(writers);
        List<Callable<Void>> tasks = new ArrayList<>();
        for (int writer = 0; writer < writers; writer++) {
            String mark = "w" + writer;
            tasks.add(() -> {
                for (int i = 0; i < each; i++) {
                    append(CASE, mark + "-" + i);
                }
                return null;
            });
        }
        for (Future<Void> done : people.invokeAll(tasks)) {
            done.get();
        }
        people.shutdown();

        List<JournalEntry> entries = store.journals().entries(CASE, 1, 10_000);
        assertThat(entries).extracting(JournalEntry::sequence)
                .containsExactlyElementsOf(java.util.stream.LongStream.rangeClosed(1, writers * each).boxed().toList());
        assertThat(entries).extracting(entry -> entry.payload().orElseThrow()).doesNotHaveDuplicates();
        assertThat(store.check()).isEmpty();
    }

    @Test
    void twoProcessesShareAJournal() {
        try (SqliteStore other = SqliteStore.open(folder, clock)) {
            for (int i = 0; i < 20; i++) {
                append(CASE, "here " + i);
                other.commit(ChangeSet.ofEntries(List.of(JournalAppend.of(CASE, "noted", "there " + i)), "jae", ""));
            }
        }
        assertThat(store.journals().last(CASE)).isEqualTo(40);
        assertThat(store.check()).isEmpty();
    }

    @Test
    void equalPayloadsHaveDifferentDigests() {
        append(CASE, "yes");
        append(CASE, "yes");

        assertThat(store.journals().entries(CASE, 1, 2)).extracting(JournalEntry::digest).doesNotHaveDuplicates();
    }

    @Test
    void aChainGoesOnWhenItsAuthorLeavesForGood() throws Exception {
        Account mina = store.accounts().create("mina", "", "", "hash");
        append(CASE, "one");
        append("other", "one");
        store.accounts().leave(mina.id());
        append(CASE, "two");

        assertThat(store.journals().entries(CASE, 1, 1).get(0).author()).isEqualTo("former-contributor-1");
        assertThat(store.check()).isEmpty();
        tamper("update change_set set author = 'somebody' where id = 1");
        assertThat(store.journals().verify(CASE)).singleElement().asString().contains("author of entry 1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            update journal_payload set payload = 'x' where sequence = 2         | the payload of entry 2 of journal c is not
            update journal_payload set salt = 'aa' where sequence = 2           | the payload of entry 2 of journal c is not
            delete from journal_payload where sequence = 2                      | payload of entry 2 of journal c is missing
            update journal_entry set kind = 'x' where sequence = 2              | entry 2 of journal c does not follow
            update journal_entry set digest = 'x' where sequence = 2            | entry 2 of journal c does not follow
            update change_set set made_at = made_at + 1 where id = 2            | entry 2 of journal c does not follow
            update change_set set author = 'x' where id = 2                     | the author of entry 2 of journal c is not
            update journal_entry set hash = 'x' where sequence = 3              | entry 3 of journal c does not follow
            delete from journal_entry where sequence = 2                        | journal c has no entry 2
            delete from journal_entry where sequence = 3                        | journal c is at entry 3 but ends with entry 2
            update journal set name = 'd'                                       | entry 1 of journal d does not follow
            """)
    void whatWasTamperedWithIsFound(String sql, String line) throws Exception {
        append("c", "one");
        append("c", "two");
        append("c", "three");
        assertThat(store.check()).isEmpty();

        tamper("pragma foreign_keys = off", sql);

        assertThat(store.check()).anyMatch(found -> found.contains(line)).allMatch(found -> found.lines().count() == 1);
    }

    @Test
    void whatCannotBeKeptIsRefusedNamingTheJournal() {
        assertThatThrownBy(() -> append(CASE, "a\0b"))
                .isInstanceOf(StoreException.class).hasMessageContaining("journal " + CASE).hasMessageContaining("NUL");
        assertThatThrownBy(() -> append(" ", "")).isInstanceOf(StoreException.class);
        assertThatThrownBy(() -> append(CASE, "x".repeat(JournalAppend.MAX_PAYLOAD + 1)))
                .isInstanceOf(StoreException.class).hasMessageContaining("at most 1000000");
        assertThat(store.journals().last(CASE)).isZero();
    }

    @Test
    void aChangeSetOfNothingIsRefused() {
        assertThatThrownBy(() -> ChangeSet.by("mina", "").build())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theSaltStandsBesideThePayloadSoThatBothGoTogether() throws Exception {
        append(CASE, "yes");
        try (Connection raw = raw(); Statement statement = raw.createStatement();
                ResultSet row = statement.executeQuery(
                        "select y.salt, y.payload, e.digest from journal_payload y, journal_entry e")) {
            assertThat(row.next()).isTrue();
            assertThat(Chain.digest(row.getString(1), row.getString(2))).isEqualTo(row.getString(3));
            assertThat(row.getString(1)).hasSize(32);
        }
    }
}
