package org.ecities.server.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ecities.accounts.AccountLinks;
import org.ecities.accounts.Passwords;
import org.ecities.backup.BackupFolder;
import org.ecities.pages.Messages;
import org.ecities.server.running.RunningServer;
import org.ecities.store.Account;
import org.ecities.store.AuditKind;
import org.ecities.store.AuditQuery;
import org.ecities.store.ChangeSet;
import org.ecities.store.Letter;
import org.ecities.store.PageEdit;
import org.ecities.store.PageVersion;
import org.ecities.store.PurgeKind;
import org.ecities.store.PurgePlan;
import org.ecities.store.PurgeRequest;
import org.ecities.store.SqliteStore;
import org.ecities.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupCommandsTest {

    @TempDir
    private Path folder;

    private final Map<String, String> environment = new HashMap<>();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path data;
    private Path elsewhere;

    @BeforeEach
    void aWiki() {
        data = folder.resolve("data");
        elsewhere = folder.resolve("elsewhere");
        try (Store store = open(data)) {
            store.commit(ChangeSet.of(PageEdit.of("City.Suwon", 0, "Walls."), "first", ""));
        }
    }

    private static Store open(Path data) {
        return SqliteStore.open(data, Clock.systemUTC());
    }

    private int run(String... arguments) {
        Terminal terminal = new Terminal(
                Path.of(System.getProperty("ecities.home")),
                environment,
                Clock.systemUTC(),
                Messages.of(Locale.ENGLISH),
                new BufferedReader(Reader.nullReader()),
                new PrintWriter(out, true),
                new PrintWriter(err, true));
        return new Commands(terminal).run(arguments);
    }

    private Letter letter(String text) {
        return new Letter(0, "key", "test", "somebody@example.org", "Subject", text, 0, Instant.now().plus(Duration.ofDays(1)));
    }

    @Test
    void movesToAnotherMachineAndAddressWithLinksAndWaitingMails() throws IOException {
        Files.writeString(data.resolve("ecities.properties"), "ecities.name = Network\necities.address = https://old.example\n");
        String token;
        try (Store store = open(data)) {
            Account account = store.accounts().create("somebody", "First Member", "somebody@example.org", Passwords.hash("a long enough one"));
            token = new AccountLinks(store.accounts(), store.links(), Clock.systemUTC())
                    .make(account, AccountLinks.Purpose.SET_PASSWORD);
            store.outbox().add(letter("Open https://old.example/set-password?key=" + token));
        }

        assertThat(run("backup", "--data", data.toString())).isZero();
        assertThat(run("restore", data.resolve("backups").toString(), "--data", elsewhere.toString(),
                "--address", "https://new.example/")).isZero();

        assertThat(err.toString()).isEmpty();
        assertThat(out.toString()).contains("restored: 1 page. Nothing wrong.");
        assertThat(elsewhere.resolve("ecities.properties"))
                .hasContent("ecities.name = Network\necities.address = https://new.example\n");
        try (Store store = open(elsewhere)) {
            assertThat(store.outbox().due(10)).singleElement().extracting(Letter::text)
                    .isEqualTo("Open https://new.example/set-password?key=" + token);
            assertThat(new AccountLinks(store.accounts(), store.links(), Clock.systemUTC())
                            .find(token, AccountLinks.Purpose.SET_PASSWORD))
                    .map(Account::login).hasValue("somebody");
            assertThat(store.audit().entries(AuditQuery.newest(1))).singleElement()
                    .satisfies(entry -> assertThat(entry.event().kind()).isEqualTo(AuditKind.RESTORED));
        }
    }

    @Test
    void replacesOnlyOnRequestAndKeepsWhatWasThere() {
        run("backup", "--data", data.toString(), "--to", folder.resolve("disk").toString());
        try (Store store = open(data)) {
            store.commit(ChangeSet.of(PageEdit.of("City.Suwon", 1, "Later."), "first", ""));
        }
        String[] restore = {"restore", folder.resolve("disk").toString(), "--data", data.toString()};

        assertThat(run(restore)).isEqualTo(1);
        assertThat(err.toString().strip())
                .isEqualTo("The data folder " + data + " holds a wiki. Add --replace to put the backup in its place.");
        assertThat(run("restore", restore[1], "--data", data.toString(), "--replace")).isZero();

        assertThat(out.toString()).contains("What was there is in " + data.resolve("before-restore-"));
        try (Store store = open(data)) {
            assertThat(store.pages().page("City.Suwon").orElseThrow().text()).isEqualTo("Walls.");
        }
    }

    @Test
    void restoresIntoAFolderThatLostItsDatabase() throws IOException {
        run("backup", "--data", data.toString(), "--to", folder.resolve("disk").toString());
        Files.delete(data.resolve("ecities.db"));
        Path index = Files.createDirectories(data.resolve("index"));
        Files.writeString(index.resolve("segments_1"), "of the lost one");

        assertThat(run("restore", folder.resolve("disk").toString(), "--data", data.toString())).isZero();

        assertThat(out.toString()).contains("What was there is in " + data.resolve("before-restore-"));
        assertThat(index).doesNotExist();
        try (Store store = open(data)) {
            assertThat(store.pages().page("City.Suwon").orElseThrow().text()).isEqualTo("Walls.");
        }
    }

    @Test
    void whatWasRemovedForGoodSinceDoesNotComeBack() {
        String disk = folder.resolve("disk").toString();
        try (Store store = open(data)) {
            store.commit(ChangeSet.of(PageEdit.of("City.Suwon", 1, "a secret that must go"), "first", ""));
            store.commit(ChangeSet.of(PageEdit.of("City.Suwon", 2, "Without it."), "first", ""));
        }
        run("backup", "--data", data.toString(), "--to", disk);
        Path old = new BackupFolder(folder.resolve("disk")).newest().orElseThrow().folder();
        try (Store store = open(data)) {
            PurgePlan plan = store.purges().plan(new PurgeRequest(PurgeKind.PAGE_VERSION, "City.Suwon", "", 2, 2));
            store.purges().purge(plan, "first", "asked for");
        }
        environment.put("ECITIES_BACKUP_HOUR", "off");
        run("backup", "--data", data.toString(), "--to", disk);

        assertThat(run("restore", old.toString(), "--data", elsewhere.toString())).isZero();

        assertThat(out.toString()).contains("1 thing that was removed for good since then went again.", "Nothing wrong.");
        try (Store store = open(elsewhere)) {
            assertThat(store.pages().version("City.Suwon", 2).map(PageVersion::text)).isNotEqualTo(Optional.of("a secret that must go"));
            assertThat(store.pages().page("City.Suwon").orElseThrow().text()).isEqualTo("Without it.");
        }
        // Also without a later backup, from the wiki that is replaced.
        assertThat(run("restore", old.toString(), "--data", data.toString(), "--replace")).isZero();
        try (Store store = open(data)) {
            assertThat(store.purges().since(0, 10)).hasSize(1);
        }
    }

    @Test
    void sealsAndOpensWithTheKeysItMakes() throws IOException {
        run("backup", "--new-key");
        String printed = out.toString();
        String recipient = printed.replaceAll("(?s).*(age1[a-z0-9]+).*", "$1");
        Path key = Files.writeString(folder.resolve("key.txt"), "# made today\n" + printed.replaceAll("(?s).*(AGE-SECRET-KEY-1[A-Z0-9]+).*", "$1"));
        environment.put("ECITIES_BACKUP_RECIPIENT", recipient);
        assertThat(run("backup", "--data", data.toString())).isZero();
        String backups = data.resolve("backups").toString();

        assertThat(run("restore", backups, "--data", elsewhere.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("is sealed").hasLineCount(1);
        assertThat(run("restore", backups, "--data", elsewhere.toString(), "--key", key.toString())).isZero();

        try (Store store = open(elsewhere)) {
            assertThat(store.pages().page("City.Suwon")).isPresent();
        }
    }

    @Test
    void refusesAKeyThatIsNone() {
        environment.put("ECITIES_BACKUP_RECIPIENT", "age1nonsense");

        assertThat(run("backup", "--data", data.toString())).isNotZero();
        assertThat(err.toString()).contains("A public key of age, beginning with age1, is accepted").hasLineCount(1);
    }

    @Test
    void refusesAFolderWithoutBackups() {
        assertThat(run("restore", folder.toString(), "--data", elsewhere.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("is neither a backup nor a folder with backups").hasLineCount(1);
        assertThat(elsewhere.resolve("ecities.db")).doesNotExist();
    }

    @Test
    void worksWhileTheWikiIsServedAndRefusesToRestoreThere() {
        RunningServer server = RunningServer.shared();
        Path disk = folder.resolve("disk");

        assertThat(run("backup", "--data", server.data().toString(), "--to", disk.toString())).isZero();
        assertThat(run("restore", disk.toString(), "--data", server.data().toString(), "--replace")).isEqualTo(1);

        assertThat(err.toString()).contains(server.data().toString()).hasLineCount(1);
        assertThat(run("restore", disk.toString(), "--data", elsewhere.toString())).isZero();
        assertThat(Optional.of(out.toString())).hasValueSatisfying(said -> assertThat(said).contains("Nothing wrong."));
    }
}
