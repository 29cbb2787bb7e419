package org.ecities.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.ecities.store.Blob;
import org.ecities.store.ChangeSet;
import org.ecities.store.FileEdit;
import org.ecities.store.PageEdit;
import org.ecities.store.PageVersion;
import org.ecities.store.SqliteStore;
import org.ecities.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {

    private static final Instant NIGHT = Instant.parse("2026-11-25T02:00:00Z");

    @TempDir
    Path folder;

    private Store store;

    @BeforeEach
    void open() {
        store = SqliteStore.open(folder.resolve("data"), Clock.systemUTC());
    }

    @AfterEach
    void close() {
        store.close();
    }

    private BackupFolder backups() {
        return new BackupFolder(folder.resolve("backups"));
    }

    private Backup make(Instant at, Optional<String> recipient) {
        BackupOrigin origin = new BackupOrigin("0.1", "https://ecities.example", recipient);
        return new BackupMaker(store, folder.resolve("data"), backups(), origin, Clock.fixed(at, ZoneOffset.UTC)).make();
    }

    private void save(String name, String text) {
        store.commit(ChangeSet.of(PageEdit.of(name, version(name), text), "first", ""));
    }

    private int version(String name) {
        return store.pages().page(name).map(PageVersion::version).orElse(0);
    }

    private void attach(String page, String file, String content) {
        Blob blob = store.files().keep(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), 1_000);
        store.commit(ChangeSet.ofFiles(List.of(FileEdit.of(page, version(page), file, blob, "text/plain")), "first", ""));
    }

    private Store restored(Backup backup, Optional<String> identity) {
        Path target = folder.resolve("elsewhere");
        new Restoring(backup, identity).into(target, Optional.empty());
        return SqliteStore.open(target, Clock.systemUTC());
    }

    private static String text(Store store, String page) {
        return store.pages().page(page).orElseThrow().text();
    }

    @Test
    void bringsPagesTheirVersionsFilesAndSettingsBack() throws IOException {
        save("City.Suwon", "First.");
        save("City.Suwon", "수원 둘째.");
        attach("City.Suwon", "plan.txt", "walls");
        Files.writeString(folder.resolve("data/ecities.properties"), "ecities.name = Network");

        Backup backup = make(NIGHT, Optional.empty());
        save("City.Suwon", "After the backup.");

        assertThat(backup.name()).isEqualTo("20261125-020000");
        try (Store back = restored(backup, Optional.empty())) {
            PageVersion page = back.pages().page("City.Suwon").orElseThrow();
            assertThat(page.text()).isEqualTo("수원 둘째.");
            assertThat(back.pages().version("City.Suwon", 1).orElseThrow().text()).isEqualTo("First.");
            assertThat(back.files().open(back.files().file(page.pageId(), "plan.txt").orElseThrow()).readAllBytes())
                    .asString(StandardCharsets.UTF_8).isEqualTo("walls");
            assertThat(back.feed().last()).isEqualTo(backup.facts().feed());
            assertThat(back.check()).isEmpty();
        }
        assertThat(folder.resolve("elsewhere/ecities.properties")).hasContent("ecities.name = Network");
    }

    @Test
    void aSealedBackupTellsNothingWithoutItsKey() throws IOException {
        Seal.Keys keys = Seal.keys();
        save("City.Suwon", "a text nobody else may read");
        attach("City.Suwon", "plan.txt", "a file nobody else may read");
        Files.writeString(folder.resolve("data/ecities.properties"), "ecities.mail.password = secret of the mail");

        Backup backup = make(NIGHT, Optional.of(keys.recipient()));

        assertThat(anyFileHolds(folder.resolve("backups"), "nobody else may read")).isFalse();
        assertThat(anyFileHolds(folder.resolve("backups"), "secret of the mail")).isFalse();
        assertThatThrownBy(() -> new Restoring(backup, Optional.empty())).hasMessageContaining("is sealed");
        assertThatThrownBy(() -> restored(backup, Optional.of(Seal.keys().identity())))
                .isInstanceOf(BackupException.class);
        try (Store back = restored(backup, Optional.of(keys.identity()))) {
            assertThat(text(back, "City.Suwon")).isEqualTo("a text nobody else may read");
            assertThat(back.check()).isEmpty();
        }
    }

    @Test
    void aBackupUnderLoadIsOneMomentOfTheRun() throws Exception {
        save("City.A", "0");
        save("City.B", "0");
        AtomicBoolean stop = new AtomicBoolean();
        Thread writer = new Thread(() -> {
            for (int i = 1; !stop.get(); i++) {
                String number = String.valueOf(i);
                store.commit(ChangeSet.ofPages(
                        List.of(PageEdit.of("City.A", i, number), PageEdit.of("City.B", i, number)), "first", ""));
                attach("City.A", "plan.txt", "content " + i);
            }
        });
        writer.start();
        List<Backup> made = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            made.add(make(NIGHT.plusSeconds(i), Optional.empty()));
        }
        stop.set(true);
        writer.join();

        for (Backup backup : made) {
            Path target = folder.resolve("of " + backup.name());
            new Restoring(backup, Optional.empty()).into(target, Optional.empty());
            try (Store back = SqliteStore.open(target, Clock.systemUTC())) {
                assertThat(back.check()).isEmpty();
                assertThat(text(back, "City.A")).isEqualTo(text(back, "City.B"));
                assertThat(back.feed().last()).isEqualTo(backup.facts().feed());
            }
        }
        assertThat(made.get(4).facts().feed()).isGreaterThan(made.get(0).facts().feed());
    }

    @Test
    void aDamagedBackupChangesNothing() throws IOException {
        save("City.Suwon", "First.");
        attach("City.Suwon", "plan.txt", "walls");
        Backup backup = make(NIGHT, Optional.empty());
        Path content = backups().contents().get(0);
        Files.writeString(content, "other");

        assertThatThrownBy(() -> restored(backup, Optional.empty())).hasMessageContaining("is damaged");
        Files.delete(content);
        assertThatThrownBy(() -> restored(backup, Optional.empty())).hasMessageContaining("is missing");
        assertThat(folder.resolve("elsewhere/ecities.db")).doesNotExist();
    }

    @Test
    void aWikiThatIsThereIsOnlyReplacedOnRequestAndIsKept() throws IOException {
        save("City.Suwon", "First.");
        Backup backup = make(NIGHT, Optional.empty());
        save("City.Suwon", "Second.");
        store.close();
        Path data = folder.resolve("data");
        Restoring restoring = new Restoring(backup, Optional.empty());

        assertThatThrownBy(() -> restoring.into(data, Optional.empty())).hasMessageContaining("holds a wiki already");
        restoring.into(data, Optional.of(data.resolve("before")));

        try (Store back = SqliteStore.open(data, Clock.systemUTC()); Store old = SqliteStore.open(data.resolve("before"), Clock.systemUTC())) {
            assertThat(text(back, "City.Suwon")).isEqualTo("First.");
            assertThat(text(old, "City.Suwon")).isEqualTo("Second.");
        }
    }

    @Test
    void oldBackupsGoAndTakeOnlyWhatNobodyNeeds() throws IOException {
        save("City.Suwon", "First.");
        attach("City.Suwon", "shared.txt", "in all");
        make(NIGHT.minus(Duration.ofDays(400)), Optional.empty());
        attach("City.Suwon", "old.txt", "only in the old one");
        make(NIGHT.minus(Duration.ofDays(400)).plusSeconds(60), Optional.empty());
        for (int day = 30; day >= 0; day--) {
            make(NIGHT.minus(Duration.ofDays(day)), Optional.empty());
        }
        assertThat(backups().contents()).hasSize(2);

        int gone = new Thinning(backups(), ZoneOffset.UTC).thin();

        assertThat(gone).isEqualTo(33 - backups().backups().size());
        assertThat(backups().backups()).hasSizeBetween(9, 12);
        assertThat(backups().contents()).hasSize(2);
        for (Backup backup : backups().backups()) {
            new Restoring(backup, Optional.empty()).into(folder.resolve("try " + backup.name()), Optional.empty());
        }
    }

    @Test
    void aRefusedBackupLeavesNothingThatLooksLikeOne() throws IOException {
        save("City.Suwon", "First.");
        attach("City.Suwon", "plan.txt", "walls");
        try (Stream<Path> found = Files.walk(folder.resolve("data/files"))) {
            Files.writeString(found.filter(Files::isRegularFile).findFirst().orElseThrow(), "flipped");
        }

        assertThatThrownBy(() -> make(NIGHT, Optional.empty()))
                .isInstanceOf(BackupException.class).hasMessageContaining("is damaged in the data folder");
        assertThat(backups().backups()).isEmpty();
        assertThat(names(folder.resolve("backups"))).noneMatch(name -> name.startsWith("coming"));
    }

    @Test
    void anInterruptedBackupIsClearedAwayByTheNextOne() throws IOException {
        Files.createDirectories(folder.resolve("backups/coming-20261124-020000"));
        Files.writeString(folder.resolve("backups/coming-20261124-020000/database"), "half");
        save("City.Suwon", "First.");

        make(NIGHT, Optional.empty());

        assertThat(names(folder.resolve("backups"))).containsExactly(".lock", "20261125-020000");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private static boolean anyFileHolds(Path folder, String text) throws IOException {
        byte[] wanted = text.getBytes(StandardCharsets.UTF_8);
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).anyMatch(file -> holds(file, wanted));
        }
    }

    private static boolean holds(Path file, byte[] wanted) {
        try {
            String all = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return all.contains(new String(wanted, StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
