package org.ecities.server.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.ecities.server.running.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index is made of the pages: whatever happens to the folder of a stopped wiki, it comes back. */
class LostIndexTest {

    @TempDir
    private static Path data;

    /** How a folder can be spoiled. */
    private interface Damage {
        void on(Path file) throws IOException;
    }

    @BeforeAll
    static void aStoppedWiki() {
        try (Program server = Program.serve(data)) {
            server.visitor();
            assertThat(server.stop().status()).isEqualTo(143);
        }
    }

    @Test
    void comesBackAfterItsFolderWasDeleted() throws IOException {
        for (Path path : inside(Comparator.reverseOrder())) {
            Files.delete(path);
        }

        assertSearchIsRight();
    }

    @Test
    void comesBackAfterItsFilesWereFilledWithGarbage() throws IOException {
        spoil(file -> Files.writeString(file, "this is no index"));

        assertSearchIsRight();
    }

    @Test
    void comesBackAfterItsFilesWereCutShort() throws IOException {
        spoil(file -> Files.write(file, new byte[0]));

        assertSearchIsRight();
    }

    @Test
    void comesBackBesideFilesThatAreNotItsOwn() throws IOException {
        for (Path path : inside(Comparator.reverseOrder())) {
            Files.delete(path);
        }
        Files.createDirectories(data.resolve("index"));
        Files.writeString(data.resolve("index/segments_1"), "not ours");
        Files.writeString(data.resolve("index/notes.txt"), "somebody's notes");

        assertSearchIsRight();
    }

    private static void assertSearchIsRight() {
        try (Program server = Program.serve(data)) {
            Visitor visitor = server.visitor();
            assertThat(visitor.get("/search?q=Hwaseong").body())
                    .contains("/wiki/City.Suwon")
                    .doesNotContain("/wiki/City.Suva");
            assertThat(visitor.get("/directory/cities?country=KR").body())
                    .contains("/wiki/City.Suwon")
                    .doesNotContain("/wiki/City.Suva");
            assertThat(server.stop().status()).isEqualTo(143);
        }
    }

    private static void spoil(Damage damage) throws IOException {
        List<Path> files = inside(Comparator.naturalOrder()).stream().filter(Files::isRegularFile).toList();
        assertThat(files).isNotEmpty();
        for (Path file : files) {
            damage.on(file);
        }
    }

    private static List<Path> inside(Comparator<Path> order) throws IOException {
        try (Stream<Path> paths = Files.walk(data.resolve("index"))) {
            return paths.sorted(order).toList();
        }
    }
}
