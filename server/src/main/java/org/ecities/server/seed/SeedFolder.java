package org.ecities.server.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The folder {@code seed}: one folder for each purpose, one file {@code <PageName>.txt} for each page. */
final class SeedFolder {

    /** Purpose of the pages that show how a filled wiki looks. */
    static final String EXAMPLES = "examples";

    /** Schemas and vocabularies first: what comes after is read by them. */
    private static final List<String> FIRST = List.of("schemas", "vocabularies");

    private static final String SUFFIX = ".txt";

    private final Path folder;

    SeedFolder(Path folder) {
        this.folder = folder;
    }

    /** Names of the purposes in the order in which their pages are to be made. */
    List<String> purposes() {
        return names(folder, Files::isDirectory).stream()
                .sorted(Comparator.comparingInt(SeedFolder::rank).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** Pages of a purpose in name order. */
    List<SeedPage> pages(String purpose) {
        Path place = folder.resolve(purpose);
        return names(place, Files::isRegularFile).stream()
                .filter(file -> file.endsWith(SUFFIX))
                .sorted()
                .map(file -> page(place.resolve(file)))
                .toList();
    }

    private static int rank(String purpose) {
        int first = FIRST.indexOf(purpose);
        return first >= 0 ? first : purpose.equals(EXAMPLES) ? FIRST.size() + 1 : FIRST.size();
    }

    private static SeedPage page(Path file) {
        String name = file.getFileName().toString();
        try {
            return new SeedPage(
                    name.substring(0, name.length() - SUFFIX.length()), Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> names(Path place, java.util.function.Predicate<Path> kind) {
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(place)) {
            return found.filter(kind).map(path -> path.getFileName().toString()).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
