package org.ecities.server.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.ecities.server.running.Visitor;
import org.ecities.store.PageHead;
import org.ecities.store.PageStore;
import org.ecities.store.SqliteStore;
import org.ecities.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A server with three people saving and an import beside it, all killed at a random moment, several times on one
 * data folder; {@code -Decities.kill.rounds=20} for more of them.
 */
class KillTest {

    private static final int ROUNDS = Integer.getInteger("ecities.kill.rounds", 3);
    private static final int PEOPLE = 3;
    private static final int ROWS = 400;
    private static final int LONGEST_LIFE_MILLIS = 4_000;
    private static final Path REAL_CITIES = Path.of("..", "shared", "data", "cities-asia-pacific.csv");

    private final Random random = new Random();

    @TempDir
    private Path folder;

    @Test
    void everythingAcknowledgedOutlivesAKill() {
        Path data = folder.resolve("data");
        for (int round = 0; round < ROUNDS; round++) {
            CityFile cities = cities(round);
            List<Save> acknowledged = runAndKill(data, "r" + round, cities);
            System.out.println("round " + round + ": " + acknowledged.size() + " saves acknowledged");
            assertThat(Program.run(data, "check")).contains("Nothing wrong.");
            assertKept(data, acknowledged);
            assertGoesOn(data, cities, acknowledged);
        }
    }

    /** The real cities once where they are beside the repository, else made-up ones, new in each round. */
    private CityFile cities(int round) {
        Path real = Path.of(System.getProperty("ecities.root")).resolve(REAL_CITIES);
        return round == 0 && Files.isRegularFile(real) ? CityFile.at(real)
                : CityFile.written(folder, round, ROWS);
    }

    private List<Save> runAndKill(Path data, String name, CityFile cities) {
        List<Saver> people;
        try (Program server = Program.serve(data)) {
            server.visitor();
            people = IntStream.range(0, PEOPLE).mapToObj(i -> new Saver(server.visitor(), name + "p" + i)).toList();
            try (Program importing = importing(data, cities)) {
                Pauses.until("a save is acknowledged", () -> !acknowledged(people).isEmpty());
                Pauses.millis(random.nextInt(LONGEST_LIFE_MILLIS));
                importing.kill();
            }
            server.kill();
        }
        people.forEach(Saver::close);
        return acknowledged(people);
    }

    private static Program importing(Path data, CityFile cities) {
        return Program.start(data, "import", "--schema", "City", cities.path().toString());
    }

    private static List<Save> acknowledged(List<Saver> people) {
        return people.stream().flatMap(person -> person.acknowledged().stream()).toList();
    }

    private static void assertKept(Path data, List<Save> acknowledged) {
        try (Store store = SqliteStore.open(data, Clock.systemUTC())) {
            for (Save save : acknowledged) {
                assertThat(store.pages().version(save.page(), save.version()).orElseThrow().text())
                        .as(save.word())
                        .isEqualTo(save.text());
            }
            assertNoGaps(store.pages());
        }
    }

    private static void assertNoGaps(PageStore pages) {
        for (PageHead head : pages.pages("", 0, Integer.MAX_VALUE)) {
            List<Integer> versions = pages.history(head.name(), 0, Integer.MAX_VALUE).stream()
                    .map(PageHead::version)
                    .toList();
            List<Integer> downToOne = IntStream.rangeClosed(1, head.version())
                    .mapToObj(step -> head.version() + 1 - step)
                    .toList();
            assertThat(versions).as(head.name()).isEqualTo(downToOne);
        }
    }

    private static void assertGoesOn(Path data, CityFile cities, List<Save> acknowledged) {
        try (Program server = Program.serve(data)) {
            Visitor visitor = server.visitor();
            latest(acknowledged).forEach(save -> awaitFound(visitor, save));
            assertImportCompletes(data, cities);
            assertThat(server.stop().status()).isEqualTo(143);
        }
    }

    /** Those whose text is still that of the page. A later save may have been kept though nobody was told. */
    private static List<Save> latest(List<Save> acknowledged) {
        return acknowledged.stream().filter(save -> save.version() == 3).toList();
    }

    /** The index follows what it missed behind the start, so the first question may come too early. */
    private static void awaitFound(Visitor visitor, Save save) {
        Pauses.until(
                save.word() + " is found",
                () -> visitor.get("/search?q=" + save.word()).body().contains("/wiki/" + save.page()));
    }

    private static void assertImportCompletes(Path data, CityFile cities) {
        Program.run(data, "import", "--schema", "City", cities.path().toString());
        try (Store store = SqliteStore.open(data, Clock.systemUTC())) {
            assertThat(cities.keys())
                    .allSatisfy(key -> assertThat(store.pages().byKey(CityFile.SCHEME, key)).isPresent());
        }
    }
}
