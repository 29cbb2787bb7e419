package org.ecities.server.settings;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** The lines of a property file with other values in it; comments, order and other keys stay as they are. */
final class PropertyLines {

    private PropertyLines() {}

    /**
     * Sets values.
     *
     * @param lines  lines of the file; an entry may go on over several
     * @param values value by key; a key that is not in the file comes to its end
     * @return the new lines; a key that stood there several times stands there once
     */
    static List<String> with(List<String> lines, Map<String, String> values) {
        Map<String, String> left = new LinkedHashMap<>(values);
        List<String> changed = new ArrayList<>();
        for (List<String> entry : entries(lines)) {
            Optional<String> key = key(entry).filter(values::containsKey);
            if (key.isEmpty()) {
                changed.addAll(entry);
            } else if (left.containsKey(key.get())) {
                changed.add(line(key.get(), left.remove(key.get())));
            }
        }
        left.forEach((key, value) -> changed.add(line(key, value)));
        return changed;
    }

    /** Lines that belong together: a line that ends with a backslash of its own goes on in the next. */
    private static List<List<String>> entries(List<String> lines) {
        List<List<String>> entries = new ArrayList<>();
        boolean goesOn = false;
        for (String line : lines) {
            if (goesOn) {
                entries.get(entries.size() - 1).add(line);
            } else {
                entries.add(new ArrayList<>(List.of(line)));
            }
            goesOn = (goesOn || !remark(line)) && openEnd(line);
        }
        return entries;
    }

    private static boolean remark(String line) {
        return line.stripLeading().startsWith("#") || line.stripLeading().startsWith("!");
    }

    private static boolean openEnd(String line) {
        int backslashes = 0;
        while (backslashes < line.length() && line.charAt(line.length() - 1 - backslashes) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }

    private static Optional<String> key(List<String> entry) {
        Properties read = new Properties();
        try {
            read.load(new StringReader(String.join("\n", entry)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return read.stringPropertyNames().stream().findFirst();
    }

    /** Line ends are written as escapes: a value never becomes a second entry. */
    private static String line(String key, String value) {
        String written = value.replace("\\", "\\\\")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t")
                .replace("\f", "\\f");
        return key + " = " + (written.startsWith(" ") ? "\\" : "") + written;
    }
}
