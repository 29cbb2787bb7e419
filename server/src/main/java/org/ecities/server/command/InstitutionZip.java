package org.ecities.server.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ecities.exchange.PageExport;
import org.ecities.exchange.institution.InstitutionExport;
import org.ecities.pages.Messages;
import org.ecities.server.CommandException;
import org.ecities.server.house.House;
import org.ecities.store.AuditKind;
import org.ecities.store.PageHead;

/** Writes everything of one institution into one ZIP file, put in its place only when it is whole. */
final class InstitutionZip {

    private final Terminal terminal;
    private final House house;
    private final Messages words;

    /** Takes the language of the page to start from. */
    InstitutionZip(Terminal terminal, House house, Messages words) {
        this.terminal = terminal;
        this.house = house;
        this.words = words;
    }

    int run(String name, Path target) throws IOException {
        PageHead institution = house.store().pages().head(name)
                .orElseThrow(() -> new CommandException(1, "server.export.absent", name));
        Path folder = Files.createTempDirectory(target.toAbsolutePath().getParent(), ".export-");
        try {
            Path content = Files.createDirectory(folder.resolve("content"));
            PageExport.Written written = new InstitutionExport(house.store(), house.schemas(), house.types(), words)
                    .run(institution, content, new ProgressLine(terminal)::at);
            Path zip = folder.resolve("whole.zip");
            pack(content, zip);
            Files.move(zip, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            OperatorTrail.write(house.store(), AuditKind.EXPORTED, institution.name());
            terminal.say(
                    "exchange.export.done", written.pages(), written.versions(), written.files(), target.toString(),
                    written.comments());
            return 0;
        } finally {
            remove(folder);
        }
    }

    /** With the times of the files, which are those of the versions. */
    private static void pack(Path content, Path zip) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(content)) {
            files = found.filter(Files::isRegularFile).sorted().toList();
        }
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream packed = new ZipOutputStream(out)) {
            for (Path file : files) {
                ZipEntry entry = new ZipEntry(content.relativize(file).toString().replace('\\', '/'));
                entry.setLastModifiedTime(Files.getLastModifiedTime(file));
                packed.putNextEntry(entry);
                Files.copy(file, packed);
                packed.closeEntry();
            }
        }
    }

    private static void remove(Path folder) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> found = Files.walk(folder)) {
            deepestFirst = found.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : deepestFirst) {
            Files.deleteIfExists(each);
        }
    }
}
