package org.ecities.server.seed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The archive of shipped pages: one folder for each purpose, one file {@code <PageName>.txt} for each page. */
public final class SeedArchive {

    /** Purpose of the pages that show how a filled wiki looks. */
    static final String EXAMPLES = "examples";

    /** The rest stands between these and the examples: schemas and vocabularies are read by all others. */
    private static final List<String> FIRST = List.of("schemas", "vocabularies");

    private static final String SUFFIX = ".txt";

    private final Path file;

    /** Names the file; it need not be there. */
    public SeedArchive(Path file) {
        this.file = file;
    }

    /** Pages by purpose, in the order in which they are to be made; nothing when there is no archive. */
    Map<String, List<SeedPage>> pages() {
        Map<String, List<SeedPage>> pages = new TreeMap<>(SeedArchive::order);
        if (!Files.isRegularFile(file)) {
            return pages;
        }
        try (ZipFile archive = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            for (ZipEntry entry : archive.stream().filter(entry -> !entry.isDirectory()).toList()) {
                String[] path = entry.getName().split("/", 2);
                pages.computeIfAbsent(path[0], purpose -> new ArrayList<>()).add(page(archive, entry, path[1]));
            }
            return pages;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static int order(String one, String other) {
        int difference = Integer.compare(rank(one), rank(other));
        return difference != 0 ? difference : one.compareTo(other);
    }

    private static int rank(String purpose) {
        int first = FIRST.indexOf(purpose);
        return first >= 0 ? first : purpose.equals(EXAMPLES) ? FIRST.size() + 1 : FIRST.size();
    }

    private static SeedPage page(ZipFile archive, ZipEntry entry, String fileName) throws IOException {
        try (InputStream content = archive.getInputStream(entry)) {
            String name = fileName.substring(0, fileName.length() - SUFFIX.length());
            return new SeedPage(name, new String(content.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
