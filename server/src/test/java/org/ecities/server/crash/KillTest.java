package org.ecities.server.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ecities.server.running.RunningServer;
import org.ecities.server.running.Visitor;
import org.ecities.store.SqliteStore;
import org.ecities.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A server with four people saving through different doors and an import beside it, all killed at a random moment,
 * again and again on one data folder; {@code -Decities.kill.rounds=500} for more of them.
 */
class KillTest {

    private static final int ROUNDS = Integer.getInteger("ecities.kill.rounds", 3);
    /** Rounds on one data folder: with a folder that grows for ever each round would take longer. */
    private static final int ROUNDS_ON_A_FOLDER = 25;
    private static final int ROWS = 200;
    private static final int SHORTEST_LIFE_MILLIS = 200;
    private static final int LONGEST_LIFE_MILLIS = 3_000;
    /** Acknowledged things of each round that the next start must find by search. */
    private static final int ASKED = 8;
    private static final Path REAL_CITIES = Path.of("..", "shared", "data", "cities-asia-pacific.csv");

    private final long seed = Long.getLong("ecities.kill.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final List<Acknowledged> all = new ArrayList<>();
    private final List<CityFile> imports = new ArrayList<>();
    private List<Acknowledged> latest = List.of();

    @TempDir
    private Path folder;

    @Test
    void everythingAcknowledgedOutlivesAKill() {
        System.out.println("kill test with -Decities.kill.seed=" + seed);
        for (int first = 0; first < ROUNDS; first += ROUNDS_ON_A_FOLDER) {
            Path data = folder.resolve("data-" + first);
            prepare(data);
            for (int round = first; round < Math.min(ROUNDS, first + ROUNDS_ON_A_FOLDER); round++) {
                runAndKill(data, round);
                assertKept(data);
                System.out.println("round " + round + ": " + latest.size() + " acknowledged, " + all.size() + " there");
            }
            assertGoesOn(data);
        }
    }

    /** A wiki with the example pages and the form design; the memory of the folder before is dropped. */
    private void prepare(Path data) {
        all.clear();
        imports.clear();
        latest = List.of();
        try (Program server = Program.serve(data)) {
            FormDoor.open(server.visitor().signIn("admin", RunningServer.ADMIN_PASSWORD));
            assertThat(server.stop().status()).isEqualTo(143);
        }
    }

    private void runAndKill(Path data, int round) {
        CityFile cities = cities(round);
        imports.add(cities);
        List<Saver> people;
        try (Program server = Program.serve(data);
                Program importing = importing(data, cities)) {
            Visitor visitor = server.visitor();
            findable().forEach(save -> awaitFound(visitor, save));
            people = doors("r" + round).stream().map(door -> new Saver(server.visitor(), door)).toList();
            Pauses.until("a save is acknowledged", () -> !acknowledged(people).isEmpty());
            Pauses.millis(SHORTEST_LIFE_MILLIS + random.nextInt(LONGEST_LIFE_MILLIS - SHORTEST_LIFE_MILLIS));
            if (random.nextBoolean()) {
                importing.kill();
            }
            server.kill();
        }
        people.forEach(Saver::close);
        latest = acknowledged(people);
        all.addAll(latest);
    }

    private static List<Door> doors(String round) {
        return List.of(
                new EditorDoor(round + "edit"),
                new FormDoor(round + "form"),
                new UploadDoor(round + "file"),
                new CommentDoor(round + "talk"));
    }

    /** The real cities once where they are beside the repository, else made-up ones, new in each round. */
    private CityFile cities(int round) {
        Path real = Path.of(System.getProperty("ecities.root")).resolve(REAL_CITIES);
        return round == 0 && Files.isRegularFile(real) ? CityFile.at(real)
                : CityFile.written(folder, round, ROWS);
    }

    private static Program importing(Path data, CityFile cities) {
        return Program.start(data, "import", "--schema", "City", cities.path().toString());
    }

    private static List<Acknowledged> acknowledged(List<Saver> people) {
        return people.stream().flatMap(person -> person.acknowledged().stream()).toList();
    }

    /** The check compares versions, hashes, chains and files for everything, also for what nobody was told of. */
    private void assertKept(Path data) {
        try (Store store = SqliteStore.open(data, Clock.systemUTC())) {
            assertThat(store.check()).as("seed " + seed).isEmpty();
            all.forEach(save -> save.assertIn(store));
        }
    }

    /** The last ones are those that a lost index would miss. */
    private List<Acknowledged> findable() {
        List<Acknowledged> found = latest.stream().filter(save -> save.findable().isPresent()).toList();
        List<Acknowledged> asked = new ArrayList<>(found);
        while (asked.size() > ASKED) {
            asked.remove(random.nextInt(asked.size()));
        }
        return asked;
    }

    /** The index follows what it missed behind the start, so the first question may come too early. */
    private static void awaitFound(Visitor visitor, Acknowledged save) {
        String word = save.findable().orElseThrow();
        Pauses.until(
                word + " is found",
                () -> visitor.get("/search?q=" + word).body().contains("/wiki/" + save.page()));
    }

    private void assertGoesOn(Path data) {
        try (Program server = Program.serve(data)) {
            Visitor visitor = server.visitor();
            findable().forEach(save -> awaitFound(visitor, save));
            assertImportCompletes(data, imports.get(imports.size() - 1));
            assertThat(server.stop().status()).isEqualTo(143);
        }
        assertThat(Program.run(data, "check")).contains("Nothing wrong.");
    }

    private static void assertImportCompletes(Path data, CityFile cities) {
        Program.run(data, "import", "--schema", "City", cities.path().toString());
        try (Store store = SqliteStore.open(data, Clock.systemUTC())) {
            assertThat(cities.keys())
                    .allSatisfy(key -> assertThat(store.pages().byKey(CityFile.SCHEME, key)).isPresent());
        }
    }
}
