package org.ecities.views.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ecities.records.NearestName;
import org.ecities.records.TagBody;
import org.ecities.records.Value;
import org.ecities.views.DirectoryRefusedException;
import org.ecities.views.Problem;

/** The values of a tag's body by key, and what was found wrong with them, each with its line. */
final class BodyValues {

    private final List<Problem> problems = new ArrayList<>();
    private Map<String, Value> entries = Map.of();
    private Map<String, Integer> lines = Map.of();

    /** Reads a body that begins on a line of its page, from 1. */
    static BodyValues read(String body, int firstLine) {
        BodyValues values = new BodyValues();
        if (!body.isBlank()) {
            TagBody.Reading yaml = TagBody.read(body, firstLine);
            yaml.violations().forEach(violation -> values.problems.add(violation::text));
            values.entries = yaml.entries().map(Value.Entries::entries).orElse(Map.of());
            values.lines = yaml.lines();
        }
        return values;
    }

    Set<String> keys() {
        return entries.keySet();
    }

    int line(String key) {
        return lines.getOrDefault(key, 1);
    }

    /** The text of a key; empty when there is none. */
    String text(String key) {
        return Optional.ofNullable(entries.get(key))
                .map(value -> String.join(", ", value.texts()).strip())
                .orElse("");
    }

    /** The parts of a list with commas or as YAML. */
    List<String> list(String key) {
        return Arrays.stream(text(key).split(",")).map(String::strip).filter(item -> !item.isEmpty()).toList();
    }

    /** Notes something wrong at a key; its line is the message's first argument. */
    void wrong(String key, String message, Object... arguments) {
        List<Object> all = new ArrayList<>(List.of(line(key)));
        all.addAll(List.of(arguments));
        problems.add(Problem.of(message, all.toArray()));
    }

    void wrong(Problem problem) {
        problems.add(problem);
    }

    /** Notes a name that is none of those accepted: with the nearest one, else with all. */
    void unknown(String key, String message, String found, List<String> accepted) {
        Optional<String> near = NearestName.of(found, accepted);
        if (near.isPresent()) {
            wrong(key, message + ".near", key, found, near.get());
        } else {
            wrong(key, message, key, found, String.join(", ", accepted));
        }
    }

    /**
     * Ends the reading.
     *
     * @throws DirectoryRefusedException when something is wrong
     */
    void check() {
        if (!problems.isEmpty()) {
            throw new DirectoryRefusedException(problems);
        }
    }
}
