package org.ecities.records;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The body of a tag as values: a YAML 1.2 block mapping in which every scalar stays the text it was typed as.
 */
public final class TagBody {

    private TagBody() {}

    /**
     * Reads a body. Never throws for odd texts.
     *
     * @param body      raw text after the tag's name
     * @param firstLine line of the page on which it begins, from 1
     */
    public static Reading read(String body, int firstLine) {
        try {
            YamlNode.Entries mapping = BodyReader.read(body);
            return new Reading(Optional.of((Value.Entries) mapping.value()), lines(mapping, firstLine), List.of());
        } catch (BodyRefusedException refused) {
            return new Reading(Optional.empty(), Map.of(), List.of(refused.violation(firstLine)));
        }
    }

    private static Map<String, Integer> lines(YamlNode.Entries mapping, int firstLine) {
        Map<String, Integer> lines = new HashMap<>();
        mapping.pairs().forEach(pair -> lines.put(pair.key().text(), firstLine + pair.key().line()));
        return Map.copyOf(lines);
    }

    /**
     * What came of it.
     *
     * @param entries    values by key; absent when the body cannot be read
     * @param lines      line of each key in the page, from 1
     * @param violations what is wrong with it
     */
    public record Reading(Optional<Value.Entries> entries, Map<String, Integer> lines, List<Violation> violations) {}
}
