package org.ecities.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PurgeTest extends StoreTest {

    private static final String SECRET = "Xyzzy-Geheim-5471";

    private void purge(PurgeRequest request) {
        store.purges().purge(store.purges().plan(request), "root", "a person asked for it");
    }

    private static PurgeRequest page(String name, long first, long last) {
        return new PurgeRequest(PurgeKind.PAGE_VERSION, name, "", first, last);
    }

    /** Raw bytes, while the store is open: the write-ahead log too. */
    private List<Path> filesWith(String text) throws IOException {
        byte[] wanted = text.getBytes(StandardCharsets.UTF_8);
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(file -> holds(file, wanted)).toList();
        }
    }

    private static boolean holds(Path file, byte[] wanted) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                    .contains(new String(wanted, StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FileVersion attach(String page, int version, String name, String content) {
        Blob blob = store.files().keep(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), 1_000_000);
        FileEdit edit = new FileEdit(page, version, name, Optional.of(blob), "text/plain");
        return store.commit(ChangeSet.ofFiles(List.of(edit), "mina", "")).files().get(0);
    }

    @Test
    void aStringThatWasEverywhereIsInNoFileOfTheFolder() throws IOException {
        for (int i = 0; i < 300; i++) {
            save("City." + i, 0, "text of a page ".repeat(50) + i);
        }
        Account mina = store.accounts().create("mina", "Name " + SECRET, SECRET + "@example.org", "hash");
        store.accounts().create("root", "", "", "hash");
        store.commit(ChangeSet.of(PageEdit.of("City.Suwon", 0, "long ".repeat(5_000) + SECRET), "mina", "note " + SECRET));
        save("City.Suwon", 1, "without it");
        store.commit(ChangeSet.ofValues(
                List.of(new ValueEdit("City.Suwon", "phone", 0, Optional.of(SECRET), "members",
                        Optional.of(new Consent("for " + SECRET, clock.instant(), Optional.empty())))),
                "mina", ""));
        store.commit(ChangeSet.ofEntries(List.of(JournalAppend.of("case", "noted", "payload " + SECRET)), "mina", ""));
        store.commit(ChangeSet.ofEntries(List.of(JournalAppend.of("case", "noted", "next")), "mina", ""));
        attach("City.Suwon", 2, "a.txt", "content " + SECRET);
        attach("City.1", 1, "copy.txt", "content " + SECRET);
        store.drafts().keep("root", new KeptDraft("edit", "City.Suwon", 2, "typed " + SECRET, clock.instant()));
        assertThat(filesWith(SECRET)).isNotEmpty();

        purge(page("City.Suwon", 1, 1));
        purge(new PurgeRequest(PurgeKind.PRIVATE_VALUE, "City.Suwon", "phone", 1, 1));
        purge(new PurgeRequest(PurgeKind.JOURNAL_PAYLOAD, "case", "", 1, 1));
        purge(new PurgeRequest(PurgeKind.FILE_VERSION, "City.Suwon", "a.txt", 1, 1));
        purge(PurgeRequest.person("mina"));

        assertThat(filesWith(SECRET)).isEmpty();
        assertThat(store.check()).isEmpty();
        assertThat(store.pages().version("City.Suwon", 1).orElseThrow().text()).isEmpty();
        assertThat(store.pages().page("City.Suwon").orElseThrow().text()).isEqualTo("without it");
        assertThat(store.journals().entries("case", 1, 9)).extracting(JournalEntry::payload)
                .containsExactly(Optional.empty(), Optional.of("next"));
        assertThat(store.files().files(store.pages().head("City.1").orElseThrow().pageId())).isEmpty();
        assertThat(store.privateValues().values(store.pages().head("City.Suwon").orElseThrow().pageId())).isEmpty();
        assertThat(store.accounts().byId(mina.id()).orElseThrow().login()).isEqualTo("former-contributor-1");
    }

    @Test
    void aRemovedCommentGoesAndOneThatStandsIsRefused() throws IOException {
        save("City.Suwon", 0, "one");
        store.commit(ChangeSet.of(CommentEdit.added("City.Suwon", 1, SECRET), "mina"));
        PurgeRequest comment = new PurgeRequest(PurgeKind.COMMENT, "City.Suwon", "", 1, 1);
        assertThatThrownBy(() -> store.purges().plan(comment)).isInstanceOf(StoreException.class);
        store.commit(ChangeSet.of(CommentEdit.removed("City.Suwon", 1, 1), "mina"));

        purge(comment);

        assertThat(filesWith(SECRET)).isEmpty();
        assertThat(store.check()).isEmpty();
        assertThatThrownBy(() -> store.purges().plan(comment)).isInstanceOf(StoreException.class);
    }

    @Test
    void theListNamesExactlyWhatGoesAndTheSecondStepTakesNothingElse() {
        save("City.Suwon", 0, "one");
        save("City.Suwon", 1, "two");
        save("City.Suwon", 2, "three");
        PurgePlan plan = store.purges().plan(page("city.suwon", 1, 2));

        assertThat(plan.lines()).extracting(line -> line.item().version()).containsExactly(1L, 2L);
        assertThat(plan.lines()).allMatch(line -> line.name().equals("City.Suwon") && line.author().equals("mina"));
        assertThat(store.purges().plan(page("City.Suwon", 1, 2)).token()).isEqualTo(plan.token());
        assertThat(store.purges().plan(page("City.Suwon", 1, 1)).token()).isNotEqualTo(plan.token());

        store.purges().purge(plan, "root", "reason");
        assertThatThrownBy(() -> store.purges().purge(plan, "root", "reason"))
                .isInstanceOf(StoreException.class).hasMessageContaining("ask again");
    }

    @Test
    void theNewestVersionOfAPageIsRefused() {
        save("City.Suwon", 0, "one");
        assertThatThrownBy(() -> store.purges().plan(page("City.Suwon", 1, 1)))
                .isInstanceOf(StoreException.class).hasMessageContaining("newest");
        delete("City.Suwon", 1);
        purge(page("City.Suwon", 1, 1));
        assertThat(store.check()).isEmpty();
    }

    @Test
    void whatIsNotThereIsRefused() {
        assertThatThrownBy(() -> store.purges().plan(page("City.None", 1, 1)))
                .isInstanceOf(StoreException.class).hasMessageContaining("City.None");
        assertThatThrownBy(() -> page("City.None", 0, 1)).isInstanceOf(StoreException.class);
        save("City.Suwon", 0, "one");
        save("City.Suwon", 1, "two");
        PurgePlan plan = store.purges().plan(page("City.Suwon", 1, 1));
        assertThatThrownBy(() -> store.purges().purge(plan, "root", " ")).isInstanceOf(StoreException.class);
    }

    @Test
    void cachesAndOtherProcessesForgetToo() throws Exception {
        save("City.Suwon", 0, SECRET);
        save("City.Suwon", 1, "two");
        try (SqliteStore other = SqliteStore.open(folder, clock)) {
            assertThat(other.pages().version("City.Suwon", 1).orElseThrow().text()).isEqualTo(SECRET);
            assertThat(store.pages().version("City.Suwon", 1).orElseThrow().text()).isEqualTo(SECRET);
            List<Change> told = new ArrayList<>();
            other.feed().follow("test", 2, told::addAll);
            purge(page("City.Suwon", 1, 1));

            assertThat(store.pages().version("City.Suwon", 1).orElseThrow().text()).isEmpty();
            while (other.feed().last() < 3 || !other.feed().awaitFollowers(3, java.time.Duration.ofSeconds(10))) {
                Thread.onSpinWait();
            }
            assertThat(other.pages().version("City.Suwon", 1).orElseThrow().text()).isEmpty();
            assertThat(told).singleElement().satisfies(change -> assertThat(change.purges()).hasSize(1));
        }
    }

    @Test
    void aPersonIsNowhereButTheirWorkStays() throws Exception {
        Account person = store.accounts().create("Kim-Minji", "Name", "a@example.org", "hash");
        store.commit(ChangeSet.of(PageEdit.of("City.Suwon", 0, "one"), "Kim-Minji", ""));
        store.commit(ChangeSet.ofEntries(List.of(JournalAppend.of("case", "noted", "x")), "Kim-Minji", ""));
        store.audit().write(new AuditEvent("Kim-Minji", AuditKind.SIGNED_IN, "", "192.0.2.7"));
        store.audit().write(AuditEvent.of("root", AuditKind.GROUP_JOINED, "Kim-Minji, Editors"));
        store.audit().write(AuditEvent.of("root", AuditKind.EXPORTED, "all"));

        purge(PurgeRequest.person("kim-minji"));

        assertThat(filesWith("Kim-Minji")).isEmpty();
        assertThat(filesWith("kim-minji")).isEmpty();
        assertThat(store.pages().head("City.Suwon").orElseThrow().author()).isEqualTo("former-contributor-1");
        assertThat(store.audit().entries(AuditQuery.newest(10))).extracting(AuditEntry::event).containsExactly(
                AuditEvent.of("root", AuditKind.EXPORTED, "all"),
                AuditEvent.of("root", AuditKind.GROUP_JOINED, "former-contributor-1, Editors"),
                AuditEvent.of("former-contributor-1", AuditKind.SIGNED_IN, ""));
        assertThat(store.check()).isEmpty();
        assertThatThrownBy(() -> store.accounts().create("KIM-MINJI", "", "", "hash"))
                .as("access rules may still name the login")
                .isInstanceOf(StoreException.class);
        assertThat(store.accounts().byId(person.id()).orElseThrow().closed()).isTrue();
    }

    @Test
    void aRestoredBackupIsPurgedAgain() throws IOException {
        save("City.Suwon", 0, SECRET);
        Path backup = folder.resolveSibling(folder.getFileName() + "-backup");
        Files.createDirectories(backup);
        store.copyTo(backup.resolve(Connections.FILE));
        save("City.Suwon", 1, "two");
        purge(page("City.Suwon", 1, 1));
        List<PurgeItem> since = store.purges().since(0, 100).stream()
                .map(purge -> PurgeItem.of(purge.item().line()).orElseThrow())
                .toList();

        try (SqliteStore restored = SqliteStore.open(backup, clock)) {
            assertThat(restored.pages().page("City.Suwon").orElseThrow().text()).isEqualTo(SECRET);
            assertThat(restored.purges().replay(since, "root", "after a restore")).isOne();
            assertThat(restored.purges().replay(since, "root", "after a restore")).isZero();
            assertThat(restored.pages().page("City.Suwon").orElseThrow().text()).isEmpty();
            assertThat(restored.check()).isEmpty();
            assertThat(holds(backup.resolve(Connections.FILE), SECRET.getBytes(StandardCharsets.UTF_8))).isFalse();
        }
    }

    @Test
    void replayLeavesAnotherTextOfTheSameNumbersAlone() {
        save("City.Suwon", 0, "one");
        save("City.Suwon", 1, "two");
        long page = store.pages().head("City.Suwon").orElseThrow().pageId();

        assertThat(store.purges().replay(
                List.of(new PurgeItem(PurgeKind.PAGE_VERSION, page, 1, Hash.of("other"))), "root", "reason")).isZero();
        assertThat(store.pages().version("City.Suwon", 1).orElseThrow().text()).isEqualTo("one");
    }

    @Test
    void theListOfPurgesHoldsIdentitiesAndDigestsAlone() {
        save("City.Suwon", 0, SECRET);
        save("City.Suwon", 1, "two");
        purge(page("City.Suwon", 1, 1));

        assertThat(store.purges().since(0, 10)).singleElement().satisfies(purge -> {
            assertThat(purge.reason()).isEqualTo("a person asked for it");
            assertThat(purge.author()).isEqualTo("root");
            assertThat(purge.toString()).doesNotContain(SECRET);
        });
        assertThat(PurgeItem.of("PAGE_VERSION x")).isEmpty();
        assertThat(PurgeItem.of("NOTHING 1 1 " + "0".repeat(64))).isEmpty();
    }

    @Test
    void aPurgedTextThatComesBackIsFound() throws Exception {
        save("City.Suwon", 0, SECRET);
        save("City.Suwon", 1, "two");
        purge(page("City.Suwon", 1, 1));
        tamper("update page_text set text = '" + SECRET + "' where version = 1");

        assertThat(store.check()).singleElement().asString().contains("was purged and is there again");
    }
}
