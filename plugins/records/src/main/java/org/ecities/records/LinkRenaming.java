package org.ecities.records;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ecities.store.PageNames;

/** Values of link fields in which one page has another name. */
final class LinkRenaming {

    private final String from;
    private final String to;

    LinkRenaming(String from, String to) {
        this.from = PageNames.folded(from);
        this.to = to;
    }

    boolean about(String link) {
        return PageNames.folded(link.strip()).equals(from);
    }

    FieldValue of(FieldValue value) {
        return new FieldValue(of(value.value()), value.evidence());
    }

    private Value of(Value value) {
        if (value instanceof Value.Items list) {
            return new Value.Items(list.items().stream().map(this::of).toList());
        }
        if (value instanceof Value.Entries map) {
            Map<String, Value> entries = new LinkedHashMap<>();
            map.entries().forEach((key, part) -> entries.put(key, of(part)));
            return new Value.Entries(entries);
        }
        return value instanceof Value.Scalar scalar ? Value.of(of(scalar.text())) : value;
    }

    /** A page name, or the name of a file of a page behind a slash. */
    private String of(String text) {
        int slash = text.indexOf('/');
        if (slash > 0 && about(text.substring(0, slash))) {
            return to + text.substring(slash);
        }
        return about(text) ? to : text;
    }
}
