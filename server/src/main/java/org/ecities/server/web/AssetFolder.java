package org.ecities.server.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * Reads the folder of assets. A file {@code ecities.css.list} names files, one a line, that are joined into
 * {@code ecities.css}; files so named are not served on their own.
 */
public final class AssetFolder {

    private static final String LIST = ".list";
    private static final int HASH_DIGITS = 12;
    /** A smaller file gains less by compression than its header lines cost. */
    private static final int WORTH_GZIP = 500;

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=utf-8",
            "js", "text/javascript;charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "jpg", "image/jpeg",
            "webp", "image/webp",
            "ico", "image/x-icon",
            "woff2", "font/woff2");

    private final Path folder;

    AssetFolder(Path folder) {
        this.folder = folder;
    }

    /** The content of one asset of a folder, by its logical name. */
    public static Optional<byte[]> content(Path folder, String name) {
        return Optional.ofNullable(new AssetFolder(folder).read().get(name)).map(Asset::bytes);
    }

    /** All assets by logical name, for example {@code ecities.css} or {@code js/edit.js}. */
    Map<String, Asset> read() {
        Map<String, byte[]> files = files();
        Map<String, byte[]> served = new TreeMap<>(files);
        files.keySet().stream().filter(name -> name.endsWith(LIST)).forEach(list -> join(list, files, served));
        Map<String, Asset> assets = new TreeMap<>();
        served.forEach((name, bytes) -> type(name).ifPresent(type -> assets.put(name, asset(name, type, bytes))));
        return assets;
    }

    private static void join(String list, Map<String, byte[]> files, Map<String, byte[]> served) {
        String parent = list.substring(0, list.lastIndexOf('/') + 1);
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (String line : names(files.get(list))) {
            byte[] part = files.get(parent + line);
            if (part == null) {
                throw new IllegalStateException(list + " names " + line + ", which is not in the folder");
            }
            joined.writeBytes(part);
            joined.write('\n');
            served.remove(parent + line);
        }
        served.remove(list);
        served.put(list.substring(0, list.length() - LIST.length()), joined.toByteArray());
    }

    private static List<String> names(byte[] list) {
        return new String(list, StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    private Map<String, byte[]> files() {
        if (!Files.isDirectory(folder)) {
            return Map.of();
        }
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(
                            file -> folder.relativize(file).toString().replace('\\', '/'), AssetFolder::content));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Optional<String> type(String name) {
        return Optional.ofNullable(TYPES.get(name.substring(name.lastIndexOf('.') + 1)));
    }

    private static Asset asset(String name, String type, byte[] bytes) {
        String hash = hash(bytes);
        int dot = name.lastIndexOf('.');
        String url = AssetServlet.PATH + name.substring(0, dot) + '.' + hash + name.substring(dot);
        return new Asset(url, type, '"' + hash + '"', bytes, gzip(type, bytes));
    }

    private static Optional<byte[]> gzip(String type, byte[] bytes) {
        boolean text = type.startsWith("text/") || type.startsWith("image/svg");
        if (!text || bytes.length < WORTH_GZIP) {
            return Optional.empty();
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Optional.of(packed.toByteArray());
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
