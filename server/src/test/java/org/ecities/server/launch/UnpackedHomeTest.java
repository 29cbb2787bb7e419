package org.ecities.server.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackedHomeTest {

    @TempDir
    private Path folder;

    private Path place;

    @BeforeEach
    void choosePlace() {
        place = folder.resolve("data/work");
    }

    @Test
    void holdsWhatTheFileCarriesAndNothingElse() throws IOException {
        Path home = unpack("one", Map.of("lib/a.jar", "A", "web/assets/x.css", "X", "org/ecities/Secret.class", "S"));

        assertThat(home.resolve("lib/a.jar")).hasContent("A");
        assertThat(home.resolve("web/assets/x.css")).hasContent("X");
        assertThat(home.resolve("org")).doesNotExist();
    }

    @Test
    void isMadeOnce() throws IOException {
        Path home = unpack("one", Map.of("lib/a.jar", "A"));
        FileTime longAgo = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(home.resolve("lib/a.jar"), longAgo);

        assertThat(unpack("one", Map.of("lib/a.jar", "A"))).isEqualTo(home);
        assertThat(Files.getLastModifiedTime(home.resolve("lib/a.jar"))).isEqualTo(longAgo);
    }

    @Test
    void ofAnotherBuildIsAnotherFolder() throws IOException {
        Path one = unpack("one", Map.of("lib/a.jar", "A"));
        Path other = unpack("other", Map.of("lib/a.jar", "B"));

        assertThat(other).isNotEqualTo(one);
        assertThat(other.resolve("lib/a.jar")).hasContent("B");
    }

    @Test
    void replacesTheFolderOfABuildThatNobodyUses() throws IOException {
        Path old = Files.createDirectories(place.resolve("web-0123456789abcdef/lib"));
        Files.writeString(old.resolve("old.jar"), "old");

        unpack("one", Map.of("lib/a.jar", "A"));

        assertThat(old.getParent()).doesNotExist();
    }

    @Test
    void leavesTheFolderOfABuildThatIsInUse() throws IOException {
        Path used = unpack("one", Map.of("lib/a.jar", "A"));

        unpack("other", Map.of("lib/a.jar", "B"));

        assertThat(used.resolve("lib/a.jar")).exists();
    }

    @Test
    void getsBackAFileThatWasLostOrCut() throws IOException {
        Map<String, String> content = Map.of("lib/a.jar", "A", "lib/b.jar", "B");
        Path home = unpack("one", content);
        Files.delete(home.resolve("lib/a.jar"));
        Files.writeString(home.resolve("lib/b.jar"), "");

        assertThat(unpack("one", content)).isEqualTo(home);
        assertThat(home.resolve("lib/a.jar")).hasContent("A");
        assertThat(home.resolve("lib/b.jar")).hasContent("B");
    }

    @Test
    void clearsAwayWhatAnInterruptedStartLeft() throws IOException {
        Path part = Files.createDirectories(place.resolve("part-" + Integer.MAX_VALUE + "/lib"));

        unpack("one", Map.of("lib/a.jar", "A"));

        assertThat(part).doesNotExist();
    }

    private Path unpack(String name, Map<String, String> content) throws IOException {
        Path jar = folder.resolve(name + ".jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            for (Map.Entry<String, String> entry : content.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList()) {
                out.putNextEntry(new JarEntry(entry.getKey()));
                out.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        return new UnpackedHome(jar).in(place);
    }
}
