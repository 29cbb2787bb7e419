package org.ecities.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A merge for texts of {@code key: value} lines: each key is one thing that people change. */
final class FieldMerge implements PageMerge {

    @Override
    public Result merge(String base, String theirs, String mine) {
        Map<String, String> before = fields(base);
        Map<String, String> first = fields(theirs);
        Map<String, String> second = fields(mine);
        Map<String, String> merged = new LinkedHashMap<>();
        List<ConflictException.Clash> clashes = new ArrayList<>();
        Set<String> keys = new TreeSet<>(first.keySet());
        keys.addAll(second.keySet());
        for (String key : keys) {
            String was = before.get(key);
            String there = first.get(key);
            String here = second.get(key);
            boolean both = !Objects.equals(was, there) && !Objects.equals(was, here);
            if (both && !Objects.equals(there, here)) {
                clashes.add(new ConflictException.Clash(key, shown(was), shown(there), shown(here)));
            }
            merged.put(key, Objects.equals(was, here) ? there : here);
        }
        return new Result(text(merged), clashes);
    }

    static Map<String, String> fields(String text) {
        return text.lines()
                .filter(line -> line.contains(": "))
                .collect(Collectors.toMap(
                        line -> line.substring(0, line.indexOf(": ")),
                        line -> line.substring(line.indexOf(": ") + 2),
                        (first, second) -> second,
                        LinkedHashMap::new));
    }

    static String text(Map<String, String> fields) {
        return fields.entrySet().stream()
                .filter(field -> field.getValue() != null)
                .map(field -> field.getKey() + ": " + field.getValue() + "\n")
                .collect(Collectors.joining());
    }

    private static String shown(String value) {
        return value == null ? "" : value;
    }
}
