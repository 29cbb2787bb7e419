package org.ecities.exchange.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a static copy was made from: for each of its files a digest of everything that it shows. An empty digest is that
 * of a file whose writing may have been interrupted. It holds no numbers of changes, which would tell how much happened
 * on pages that are not in the copy.
 */
final class SiteState {

    static final String FILE = ".ecities-site";
    private static final String HEAD = "ecities-site 1";

    private SiteState() {}

    /** Digest by place; a folder that holds no copy has none. */
    static Map<String, String> read(Path folder) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        Path file = folder.resolve(FILE);
        if (Files.isRegularFile(file)) {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                int tab = line.indexOf('\t');
                if (tab >= 0) {
                    digests.put(line.substring(tab + 1), line.substring(0, tab));
                }
            }
        }
        return digests;
    }

    static byte[] bytes(Map<String, String> digests) {
        StringBuilder text = new StringBuilder(HEAD).append('\n');
        new TreeMap<>(digests).forEach((place, digest) -> text.append(digest).append('\t').append(place).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
