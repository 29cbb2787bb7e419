package org.ecities.jspwiki.link;

import org.apache.wiki.WikiEngine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the host as this module ships them: unpacked, renamed and completed. */
final class HostClasses {

    private HostClasses() {
    }

    /** Every class of the host, as bytes. */
    static List<byte[]> all() {
        return files().stream().filter(file -> file.toString().endsWith(".class")).map(HostClasses::read).toList();
    }

    /** Every file of the host, classes or not. */
    static List<Path> files() {
        Path root = root();
        return Stream.of("org/apache/wiki", "META-INF", "ini", "plugin", "templates").map(root::resolve).flatMap(HostClasses::below).toList();
    }

    static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        try {
            return Path.of(WikiEngine.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Path> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
