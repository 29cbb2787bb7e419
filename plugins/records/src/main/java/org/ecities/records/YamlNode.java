package org.ecities.records;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A node of a tag's body with its place. Lines count from 0 within the body; {@code last} is the last line
 * with something of the node; indexes are in characters.
 */
sealed interface YamlNode {

    /** Its first line. */
    int line();

    /** Its last line. */
    int last();

    /** The node without its place. */
    Value value();

    /** A scalar: {@code start} and {@code end} enclose what stands in the body. */
    record Text(String text, boolean plain, int line, int last, int start, int end) implements YamlNode {
        @Override
        public Value value() {
            return Value.of(text);
        }
    }

    /** A list. */
    record Items(List<YamlNode> items, int line, int last) implements YamlNode {
        @Override
        public Value value() {
            return new Value.Items(items.stream().map(YamlNode::value).toList());
        }
    }

    /** A mapping; no key stands twice. */
    record Entries(List<Pair> pairs, int line, int last) implements YamlNode {
        @Override
        public Value value() {
            Map<String, Value> entries = new LinkedHashMap<>();
            pairs.forEach(pair -> entries.put(pair.key().text(), pair.value().value()));
            return new Value.Entries(entries);
        }
    }

    /** One key with its value. */
    record Pair(Text key, YamlNode value) {}

    /** All scalars in it, keys too, in order. */
    default List<Text> scalars() {
        List<Text> found = new ArrayList<>();
        collect(this, found);
        return found;
    }

    private static void collect(YamlNode node, List<Text> found) {
        if (node instanceof Text text) {
            found.add(text);
        } else if (node instanceof Items list) {
            list.items().forEach(item -> collect(item, found));
        } else if (node instanceof Entries map) {
            map.pairs().forEach(pair -> {
                found.add(pair.key());
                collect(pair.value(), found);
            });
        }
    }
}
