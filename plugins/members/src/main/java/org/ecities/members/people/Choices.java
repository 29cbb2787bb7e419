package org.ecities.members.people;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ecities.pages.Audience;
import org.ecities.pages.Readership;
import org.ecities.store.PrivateValue;

/**
 * To whom a person shows the entry and each value of it. Kept as a private value of its own, so that an entry that was
 * hidden can be shown again as it was.
 *
 * @param entry  who sees the entry
 * @param values who reads each value among them, by field id; the secretariat alone where nothing is said
 */
public record Choices(Audience entry, Map<String, Readership> values) {

    /** Under this name it is kept; no field of a form design has it. */
    static final String KEPT = "choices";

    /** Nothing was chosen: the secretariat alone. */
    public static final Choices NONE = new Choices(Audience.SECRETARIAT, Map.of());

    private static final String ENTRY = "-";

    /** Copies the map. */
    public Choices {
        values = Map.copyOf(values);
    }

    /** Who reads a value. */
    public Readership of(String field) {
        return values.getOrDefault(field, Readership.SECRETARIAT);
    }

    /** Who reads a value of an entry that an audience sees: the narrower of both. */
    Readership of(String field, Audience audience) {
        Readership widest = switch (audience) {
            case PUBLIC -> Readership.PUBLIC;
            case NETWORK -> Readership.MEMBERS;
            case SECRETARIAT -> Readership.SECRETARIAT;
        };
        return of(field).and(widest);
    }

    /** As it is kept: one choice in each line. */
    String text() {
        Map<String, String> lines = new TreeMap<>(Map.of(ENTRY, entry.name()));
        values.forEach((field, readers) -> lines.put(field, readers.word()));
        return lines.entrySet().stream().map(line -> line.getKey() + "=" + line.getValue()).collect(Collectors.joining("\n"));
    }

    /** What an entry keeps; what cannot be read is closed. */
    static Choices of(Person person) {
        Optional<String> text = Optional.ofNullable(person.values().get(KEPT)).flatMap(PrivateValue::value);
        if (text.isEmpty()) {
            return NONE;
        }
        Audience entry = Audience.SECRETARIAT;
        Map<String, Readership> values = new LinkedHashMap<>();
        for (String line : text.get().split("\n")) {
            String[] parts = line.split("=", 2);
            if (parts[0].equals(ENTRY)) {
                entry = Audience.valueOf(parts[1]);
            } else {
                values.put(parts[0], Readership.kept(parts[1]));
            }
        }
        return new Choices(entry, values);
    }
}
