package org.ecities.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a committing process at random moments; {@code -Decities.kill.rounds=100} for more of them. */
class KillTest {

    private static final int ROUNDS = Integer.getInteger("ecities.kill.rounds", 5);

    private static final int LONGEST_LIFE_MILLIS = 1_000;

    private final Random random = new Random();

    @TempDir
    Path folder;

    @Test
    void everyAcknowledgedCommitOutlivesAKill() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            List<String> acknowledged = runAndKill();
            assertThat(acknowledged).isNotEmpty();
            try (SqliteStore store = SqliteStore.open(folder, new TestClock())) {
                acknowledged.forEach(line -> assertThere(store, line));
                assertNoEntryLost(store);
                assertThat(store.check()).isEmpty();
            }
        }
    }

    private static void assertThere(SqliteStore store, String line) {
        String[] words = line.split(" ");
        long number = Long.parseLong(words[0]);
        int version = Integer.parseInt(words[2]);
        assertThat(store.feed().last()).isGreaterThanOrEqualTo(number);
        assertThat(store.pages().version(words[1], version).orElseThrow().head().change()).isEqualTo(number);
        assertThereToo(store, words[1].substring(0, words[1].length() - 1), version, number);
    }

    /** The private value and the entry of the journal that were kept in the same change set. */
    private static void assertThereToo(SqliteStore store, String thread, int version, long number) {
        String sent = thread + (version - 1);
        long page = store.pages().head(thread + 0).orElseThrow().pageId();
        PrivateValue value = store.privateValues().version(page, Committer.FIELD, version).orElseThrow();
        assertThat(value.value()).contains(sent);
        assertThat(value.change()).isEqualTo(number);
        JournalEntry entry = store.journals().entries(thread, version, 1).get(0);
        assertThat(entry.payload()).contains(sent);
        assertThat(entry.change()).isEqualTo(number);
    }

    /** Every thread appends to one journal as often as to its own. */
    private static void assertNoEntryLost(SqliteStore store) {
        long own = store.journals().journals("City.", 100).stream().mapToLong(store.journals()::last).sum();
        assertThat(store.journals().last(Committer.SHARED_JOURNAL)).isEqualTo(own);
    }

    private List<String> runAndKill() throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        Process process = start(said);
        try {
            while (process.isAlive() && acknowledged(said).isEmpty()) {
                Thread.sleep(1);
            }
            Thread.sleep(random.nextInt(LONGEST_LIFE_MILLIS));
        } finally {
            process.destroyForcibly().waitFor();
        }
        return acknowledged(said);
    }

    /** The child writes into a file, because a kill closes a pipe with what is still in it. */
    private Process start(Path said) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java, "-cp", System.getProperty("java.class.path"),
                        Committer.class.getName(), folder.toString())
                .redirectOutput(said.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static List<String> acknowledged(Path said) throws IOException {
        return Files.readAllLines(said).stream().filter(line -> line.endsWith(" ok")).toList();
    }
}
