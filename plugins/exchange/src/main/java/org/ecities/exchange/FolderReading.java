package org.ecities.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds everything a folder of pages holds, without reading the texts. */
final class FolderReading {

    private static final String UNKNOWN = "unknown";
    /** Older wikis keep the author of a page without versions in such a file beside its text. */
    private static final String PLAIN_PROPERTIES = ".properties";

    private final FolderLayout layout;

    FolderReading(Path folder) {
        this.layout = new FolderLayout(folder);
    }

    /** All versions of all pages and files, the oldest first; versions of a page in their order. */
    List<FoundVersion> versions() throws IOException {
        List<FoundVersion> found = new ArrayList<>();
        for (Path text : children(layout.folder(), FolderLayout.TEXT)) {
            found.addAll(page(base(text, FolderLayout.TEXT)));
        }
        for (Path files : children(layout.folder(), FolderLayout.FILES)) {
            found.addAll(files(files, base(files, FolderLayout.FILES)));
        }
        found.sort(Comparator.comparing(FoundVersion::at));
        return found;
    }

    private List<FoundVersion> page(String base) throws IOException {
        Path old = layout.folder().resolve(FolderLayout.OLD).resolve(base);
        Properties told = Latin1Properties.read(old.resolve(FolderLayout.PAGE_PROPERTIES));
        String name = told.getProperty(FolderLayout.NAME, FileNames.decoded(base));
        Path latest = layout.folder().resolve(base + FolderLayout.TEXT);
        int newest = numbers(told).stream().reduce((one, other) -> other).orElse(1);
        List<FoundVersion> found = new ArrayList<>();
        for (int number = 1; number < newest; number++) {
            Path text = old.resolve(number + FolderLayout.TEXT);
            if (Files.isRegularFile(text)) {
                found.add(version(told, name, "", number, text, UNKNOWN));
            }
        }
        Properties plain = Latin1Properties.read(layout.folder().resolve(base + PLAIN_PROPERTIES));
        found.add(version(told, name, "", newest, latest, plain.getProperty("author", UNKNOWN)));
        return inOrder(found);
    }

    private List<FoundVersion> files(Path files, String base) throws IOException {
        String page = pageName(base);
        List<FoundVersion> found = new ArrayList<>();
        for (Path file : children(files, FolderLayout.FILE)) {
            Properties told = Latin1Properties.read(file.resolve(FolderLayout.FILE_PROPERTIES));
            String name = told.getProperty(FolderLayout.NAME, FileNames.decoded(base(file, FolderLayout.FILE)));
            List<FoundVersion> ofFile = new ArrayList<>();
            for (int number : numbers(told)) {
                Path content = file.resolve(FolderLayout.version(number, name));
                if (Files.isRegularFile(content)) {
                    ofFile.add(version(told, page, name, number, content, UNKNOWN));
                }
            }
            found.addAll(inOrder(ofFile));
        }
        return found;
    }

    private String pageName(String base) throws IOException {
        Path old = layout.folder().resolve(FolderLayout.OLD).resolve(base).resolve(FolderLayout.PAGE_PROPERTIES);
        return Latin1Properties.read(old).getProperty(FolderLayout.NAME, FileNames.decoded(base));
    }

    private static FoundVersion version(
            Properties told, String page, String file, int number, Path content, String author) throws IOException {
        return new FoundVersion(
                page,
                file,
                number,
                told.getProperty(number + FolderLayout.AUTHOR, author),
                told.getProperty(number + FolderLayout.NOTE, ""),
                Files.getLastModifiedTime(content).toInstant(),
                content,
                Boolean.parseBoolean(told.getProperty(number + FolderLayout.DELETED)));
    }

    /** Files that were copied without their times must not change places with later versions. */
    private static List<FoundVersion> inOrder(List<FoundVersion> versions) {
        List<FoundVersion> ordered = new ArrayList<>();
        Instant before = Instant.MIN;
        for (FoundVersion version : versions) {
            Instant at = version.at().isBefore(before) ? before : version.at();
            ordered.add(new FoundVersion(
                    version.page(), version.file(), version.number(), version.author(), version.note(), at,
                    version.content(), version.deleted()));
            before = at;
        }
        return ordered;
    }

    private static TreeSet<Integer> numbers(Properties told) {
        TreeSet<Integer> numbers = new TreeSet<>();
        for (String key : told.stringPropertyNames()) {
            if (key.matches("[1-9]\\d{0,8}\\.author")) {
                numbers.add(Integer.parseInt(key.substring(0, key.indexOf('.'))));
            }
        }
        return numbers;
    }

    private static String base(Path file, String ending) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ending.length());
    }

    private static List<Path> children(Path folder, String ending) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(file -> file.getFileName().toString().endsWith(ending)).sorted().toList();
        }
    }
}
