package org.ecities.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Where a folder of pages keeps what people want to open: the latest text of a page and of its files. */
public final class PagePlaces {

    private final FolderLayout layout;

    /** Of a folder that {@link PageExport} has written. */
    public PagePlaces(Path folder) {
        this.layout = new FolderLayout(folder);
    }

    /** A name as the name of a file without an ending. */
    public static String fileName(String name) {
        return FolderLayout.file(name);
    }

    /** The latest text of a page. */
    public Path text(String page) {
        return layout.latest(page);
    }

    /** The latest content of each file of a page that is not deleted, in the order of their names. */
    public List<Path> files(String page) throws IOException {
        List<Path> latest = new ArrayList<>();
        if (Files.isDirectory(layout.files(page))) {
            try (Stream<Path> found = Files.list(layout.files(page))) {
                for (Path file : found.sorted().toList()) {
                    newest(file).ifPresent(latest::add);
                }
            }
        }
        return latest;
    }

    private static java.util.Optional<Path> newest(Path file) throws IOException {
        try (Stream<Path> found = Files.list(file)) {
            return found.filter(version -> version.getFileName().toString().matches("\\d+\\..*"))
                    .max(Comparator.comparingInt(PagePlaces::number))
                    .filter(version -> version.toFile().length() > 0);
        }
    }

    private static int number(Path version) {
        String name = version.getFileName().toString();
        return Integer.parseInt(name.substring(0, name.indexOf('.')));
    }

    /** The name of the file that a content belongs to. */
    public String fileName(Path content) throws IOException {
        Path folder = content.getParent();
        String base = folder.getFileName().toString();
        String encoded = base.substring(0, base.length() - FolderLayout.FILE.length());
        return Latin1Properties.read(folder.resolve(FolderLayout.FILE_PROPERTIES))
                .getProperty(FolderLayout.NAME, FileNames.decoded(encoded));
    }
}
