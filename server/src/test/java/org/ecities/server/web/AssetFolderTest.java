package org.ecities.server.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssetFolderTest {

    @TempDir
    private Path folder;

    @Test
    void joinsListedFilesInTheirOrder() throws IOException {
        write("ecities.css.list", "# order matters\ntokens.css\n\ncomponents/button.css\n");
        write("components/button.css", "button{}");
        write("tokens.css", ":root{}");

        Map<String, Asset> assets = new AssetFolder(folder).read();

        assertThat(assets).containsOnlyKeys("ecities.css");
        assertThat(text(assets.get("ecities.css").bytes())).isEqualTo(":root{}\nbutton{}\n");
    }

    @Test
    void namesAnAddressAfterTheContent() throws IOException {
        write("edit.js", "one");
        String before = new AssetFolder(folder).read().get("edit.js").url();
        write("edit.js", "two");
        String after = new AssetFolder(folder).read().get("edit.js").url();

        assertThat(before).matches("/assets/edit\\.[0-9a-f]{12}\\.js").isNotEqualTo(after);
    }

    @Test
    void compressesTextThatIsWorthIt() throws IOException {
        write("large.css", "a{color:red}".repeat(100));
        write("small.css", "a{}");
        write("photo.png", "x".repeat(1_000));

        Map<String, Asset> assets = new AssetFolder(folder).read();

        byte[] packed = assets.get("large.css").gzip().orElseThrow();
        assertThat(new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes())
                .isEqualTo(assets.get("large.css").bytes());
        assertThat(assets.get("small.css").gzip()).isEmpty();
        assertThat(assets.get("photo.png").gzip()).isEmpty();
    }

    @Test
    void leavesOutFilesOfUnknownKind() throws IOException {
        write("notes.txt", "not for visitors");
        write("page.html", "<script>");

        assertThat(new AssetFolder(folder).read()).isEmpty();
    }

    @Test
    void failsWhenAListNamesAFileThatIsNotThere() throws IOException {
        write("ecities.css.list", "gone.css");

        assertThatThrownBy(() -> new AssetFolder(folder).read())
                .hasMessageContaining("ecities.css.list")
                .hasMessageContaining("gone.css");
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), text);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
