package org.ecities.sheets.out;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ecities.records.FieldValue;

/** The sources that the values of an export name, each once: what is taken along when the figures are. */
final class Sources {

    /** Most sources that are listed. */
    static final int MAX = 1_000;

    private final Set<String> names = new TreeSet<>();

    void add(ExportedRecord record) {
        for (FieldValue value : record.values().values()) {
            value.evidence().source().filter(source -> !source.isBlank() && names.size() < MAX).ifPresent(names::add);
        }
    }

    List<String> names() {
        return List.copyOf(names);
    }
}
