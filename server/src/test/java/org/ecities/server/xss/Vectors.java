package org.ecities.server.xss;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.text.StringEscapeUtils;

/** The corpus of attacks in {@code vectors.txt}. */
public final class Vectors {

    private Vectors() {}

    /** All attacks. */
    static List<String> all() {
        try (InputStream file = Vectors.class.getResourceAsStream("vectors.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("# One attack"))
                    .map(StringEscapeUtils::unescapeJava)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Attacks a browser can put into an address: without NUL. */
    public static List<String> typable() {
        return all().stream().filter(vector -> vector.indexOf('\0') < 0).toList();
    }

    /**
     * The attacks for one of several places that show things alike: in turns, and all of them with
     * {@code -Decities.full=true}.
     *
     * @param place  number of the place, from 0
     * @param places how many there are
     */
    public static <T> List<T> inTurns(List<T> attacks, int place, int places) {
        if (Boolean.getBoolean("ecities.full")) {
            return attacks;
        }
        List<T> turn = new ArrayList<>();
        for (int i = place; i < attacks.size(); i += places) {
            turn.add(attacks.get(i));
        }
        return turn;
    }

    /** Groups of attacks, for screens that are slow to open. */
    public static List<List<String>> groups(int size) {
        List<String> all = typable();
        List<List<String>> groups = new ArrayList<>();
        for (int i = 0; i < all.size(); i += size) {
            groups.add(all.subList(i, Math.min(all.size(), i + size)));
        }
        return groups;
    }
}
