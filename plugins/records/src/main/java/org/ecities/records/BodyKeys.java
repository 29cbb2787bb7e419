package org.ecities.records;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A mapping of a definition, asked key by key. What a key holds in another form than asked for becomes a
 * violation and reads as absent.
 */
final class BodyKeys {

    private final YamlNode.Entries mapping;
    private final int firstLine;
    private final List<Violation> violations;

    BodyKeys(YamlNode.Entries mapping, int firstLine, List<Violation> violations) {
        this.mapping = mapping;
        this.firstLine = firstLine;
        this.violations = violations;
    }

    /** Line of the mapping in the page, from 1. */
    int line() {
        return firstLine + mapping.line();
    }

    /** Line of a key in the page; that of the mapping when the key is absent. */
    int line(String key) {
        return pair(key).map(pair -> firstLine + pair.key().line()).orElse(line());
    }

    /** Says of every other key that it is not known. */
    void expect(String... known) {
        List<String> names = Arrays.asList(known);
        for (YamlNode.Pair pair : mapping.pairs()) {
            String key = pair.key().text();
            if (!names.contains(key)) {
                String near = NearestName.of(key, names).orElse(String.join(", ", names));
                wrong(key, "records.violation.schema.key", Shortened.text(key), near);
            }
        }
    }

    /** Adds a violation at a key. */
    void wrong(String key, String message, Object... arguments) {
        violations.add(Violation.error(key, line(key), message, arguments));
    }

    Optional<String> text(String key) {
        Optional<YamlNode> node = node(key);
        if (node.isPresent() && !(node.get() instanceof YamlNode.Text)) {
            wrong(key, "records.violation.schema.text", key);
            return Optional.empty();
        }
        return node.map(found -> ((YamlNode.Text) found).text()).filter(text -> !text.isBlank());
    }

    boolean flag(String key) {
        Optional<String> text = text(key);
        text.filter(found -> !found.equals("true") && !found.equals("false"))
                .ifPresent(found -> wrong(key, "records.violation.schema.flag", key, Shortened.text(found)));
        return text.equals(Optional.of("true"));
    }

    Optional<BigDecimal> number(String key) {
        Optional<String> text = text(key);
        if (text.isPresent() && !text.get().matches("-?[0-9]{1,30}(\\.[0-9]{1,30})?")) {
            wrong(key, "records.violation.schema.number", key, Shortened.text(text.get()));
            return Optional.empty();
        }
        return text.map(BigDecimal::new);
    }

    /** A list of texts; one text counts as a list of one. */
    List<String> texts(String key) {
        Optional<YamlNode> node = node(key);
        if (node.isEmpty() || node.get() instanceof YamlNode.Text) {
            return text(key).stream().toList();
        }
        boolean flat = node.get() instanceof YamlNode.Items list
                && list.items().stream().allMatch(YamlNode.Text.class::isInstance);
        if (!flat) {
            wrong(key, "records.violation.schema.list", key);
            return List.of();
        }
        return node.get().value().texts();
    }

    /** Texts by language; one text counts as English. */
    Map<String, String> labels(String key) {
        return node(key).map(node -> labels(key, node)).orElse(Map.of());
    }

    /** The mappings of a list. */
    List<BodyKeys> rows(String key) {
        Optional<YamlNode> node = node(key);
        List<BodyKeys> rows = new ArrayList<>();
        if (node.isPresent() && node.get() instanceof YamlNode.Items list) {
            list.items().stream()
                    .filter(YamlNode.Entries.class::isInstance)
                    .forEach(row -> rows.add(new BodyKeys((YamlNode.Entries) row, firstLine, violations)));
            if (rows.size() == list.items().size()) {
                return rows;
            }
        }
        node.ifPresent(found -> wrong(key, "records.violation.schema.rows", key));
        return rows;
    }

    /** All keys in order. */
    List<String> keys() {
        return mapping.pairs().stream().map(pair -> pair.key().text()).toList();
    }

    /** The mapping under a key; absent for anything else. */
    Optional<BodyKeys> mapping(String key) {
        return node(key)
                .filter(YamlNode.Entries.class::isInstance)
                .map(node -> new BodyKeys((YamlNode.Entries) node, firstLine, violations));
    }

    /** The mapping under a key and the same mapping without one of its keys. */
    BodyKeys without(String key) {
        List<YamlNode.Pair> others = mapping.pairs().stream().filter(pair -> !pair.key().text().equals(key)).toList();
        return new BodyKeys(new YamlNode.Entries(others, mapping.line(), mapping.last()), firstLine, violations);
    }

    /** Texts by language, of the mapping itself. */
    Map<String, String> labels() {
        return labels("", mapping);
    }

    private Map<String, String> labels(String key, YamlNode node) {
        if (node instanceof YamlNode.Text text) {
            return text.text().isBlank() ? Map.of() : Map.of("en", text.text());
        }
        boolean fits = node instanceof YamlNode.Entries map
                && map.pairs().stream().allMatch(pair ->
                        pair.value() instanceof YamlNode.Text && LanguageType.accepts(pair.key().text()));
        if (!fits) {
            wrong(key, "records.violation.schema.labels", key);
            return Map.of();
        }
        Map<String, String> labels = new LinkedHashMap<>();
        ((YamlNode.Entries) node)
                .pairs()
                .forEach(pair -> labels.put(pair.key().text(), ((YamlNode.Text) pair.value()).text()));
        return labels;
    }

    private Optional<YamlNode> node(String key) {
        return pair(key).map(YamlNode.Pair::value);
    }

    private Optional<YamlNode.Pair> pair(String key) {
        return mapping.pairs().stream().filter(pair -> pair.key().text().equals(key)).findFirst();
    }
}
