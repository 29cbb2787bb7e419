package org.ecities.server.settings;

import java.io.IOException;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.ecities.server.CommandException;

/** A property file (UTF-8) with {@code ecities.*} keys. */
final class SettingsFile {

    private final Path file;

    SettingsFile(Path file) {
        this.file = file;
    }

    /** Its values; none when there is no such file. {@link SettingException} for an unknown key. */
    Map<SettingKey, String> values() {
        Map<SettingKey, String> values = new EnumMap<>(SettingKey.class);
        Properties properties = properties();
        for (String key : properties.stringPropertyNames()) {
            values.put(known(key), properties.getProperty(key).strip());
        }
        return values;
    }

    /** Puts values in; the file is replaced as a whole, and none but its owner may read the new one. */
    void write(Map<SettingKey, String> values) {
        Map<String, String> written = new LinkedHashMap<>();
        values.forEach((key, value) -> written.put(key.key(), value));
        try {
            Path target = Files.isSymbolicLink(file) ? file.toRealPath() : file;
            List<String> before =
                    Files.exists(target) ? Files.readAllLines(target, StandardCharsets.UTF_8) : List.of();
            replace(target, String.join("\n", PropertyLines.with(before, written)) + "\n");
        } catch (IOException refused) {
            throw new CommandException(refused, "server.settings.refused", file.toString(), refused.toString());
        }
    }

    /** The new file is on the disk before it takes the place of the old one. */
    private static void replace(Path target, String text) throws IOException {
        Path fresh = fresh(target.toAbsolutePath().getParent());
        try {
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** Readable for its owner alone before anything is in it, where the disk knows owners. */
    private static Path fresh(Path folder) throws IOException {
        boolean owners = Files.getFileStore(folder).supportsFileAttributeView("posix");
        return owners
                ? Files.createTempFile(
                        folder, "ecities", ".new",
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
                : Files.createTempFile(folder, "ecities", ".new");
    }

    private SettingKey known(String key) {
        return SettingKey.of(key)
                .orElseThrow(() -> new SettingException(
                        "server.setting.unknown", key, file.toString(), NearestWord.to(key, SettingKey.keys())));
    }

    private Properties properties() {
        Properties properties = new Properties();
        if (Files.isRegularFile(file)) {
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                properties.load(reader);
            } catch (IOException | IllegalArgumentException unreadable) {
                throw new CommandException(unreadable, "server.file.unreadable", file.toString(), unreadable.toString());
            }
        }
        return properties;
    }
}
