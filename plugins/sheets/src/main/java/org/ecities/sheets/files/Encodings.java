package org.ecities.sheets.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ecities.sheets.SheetException;

/** In which encoding a file is. Unicode is recognised; any other encoding is asked for, never guessed. */
public final class Encodings {

    /** The encodings people can name, for files of older programs. */
    public static final List<String> NAMES = List.of(
            "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "windows-1251", "EUC-KR", "GB18030", "Shift_JIS", "Big5",
            "windows-1258", "windows-874", "windows-1256");

    private static final int BUFFER = 65_536;

    private Encodings() {}

    /**
     * The encoding of a file.
     *
     * @param named what the person said; absent to find out
     * @throws SheetException when it is none of Unicode, is not what the person said, or is not known
     */
    static Charset of(Path file, Optional<String> named) throws IOException {
        Optional<Charset> marked = marked(file);
        if (marked.isPresent()) {
            return checked(file, marked.get());
        }
        if (named.isPresent()) {
            return checked(file, known(named.get()));
        }
        if (holdsNul(file)) {
            throw new SheetException("sheets.file.encoding.ask", String.join(", ", NAMES));
        }
        if (fits(file, StandardCharsets.UTF_8)) {
            return StandardCharsets.UTF_8;
        }
        throw new SheetException("sheets.file.encoding.ask", String.join(", ", NAMES));
    }

    /** Length of the byte order mark at the beginning. */
    static int mark(Path file) throws IOException {
        byte[] first = first(file);
        return utf8(first) ? 3 : utf16(first).isPresent() ? 2 : 0;
    }

    private static Charset known(String name) {
        if (!NAMES.contains(name)) {
            throw new SheetException("sheets.file.encoding.unknown", name, String.join(", ", NAMES));
        }
        return Charset.forName(name);
    }

    private static Charset checked(Path file, Charset charset) throws IOException {
        if (!fits(file, charset)) {
            throw new SheetException("sheets.file.encoding.other", charset.name(), String.join(", ", NAMES));
        }
        return charset;
    }

    private static Optional<Charset> marked(Path file) throws IOException {
        byte[] first = first(file);
        return utf8(first) ? Optional.of(StandardCharsets.UTF_8) : utf16(first);
    }

    private static byte[] first(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return bytes.readNBytes(3);
        }
    }

    private static boolean utf8(byte[] first) {
        return first.length == 3 && first[0] == (byte) 0xEF && first[1] == (byte) 0xBB && first[2] == (byte) 0xBF;
    }

    private static Optional<Charset> utf16(byte[] first) {
        if (first.length < 2) {
            return Optional.empty();
        }
        int mark = (first[0] & 0xFF) << 8 | first[1] & 0xFF;
        return mark == 0xFEFF
                ? Optional.of(StandardCharsets.UTF_16BE)
                : mark == 0xFFFE ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
    }

    /** UTF-16 without a mark reads as UTF-8 with a NUL in every second place. */
    private static boolean holdsNul(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            byte[] some = bytes.readNBytes(4096);
            int nuls = 0;
            for (byte one : some) {
                nuls += one == 0 ? 1 : 0;
            }
            return nuls > some.length / 4;
        }
    }

    private static boolean fits(Path file, Charset charset) throws IOException {
        try (InputStreamReader reader = reader(file, charset)) {
            char[] some = new char[BUFFER];
            for (int count = reader.read(some); count >= 0; count = reader.read(some)) {
                // Reading is the check.
            }
            return true;
        } catch (CharacterCodingException unfit) {
            return false;
        }
    }

    /** The characters of a file behind its mark. */
    static InputStreamReader reader(Path file, Charset charset) throws IOException {
        InputStream bytes = new BufferedInputStream(Files.newInputStream(file), BUFFER);
        bytes.skipNBytes(mark(file));
        return new InputStreamReader(bytes, charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT));
    }
}
