package org.ecities.records.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ecities.records.FieldValue;
import org.ecities.records.Violation;

/**
 * What a posted form changes.
 *
 * @param changes    new values by field id, empty ones for removed fields; only what differs from the base
 * @param violations what does not fit and was not so before
 * @param unusual    what fits and is so unlike the value before that the author is asked once more
 */
public record FormChanges(
        Map<String, Optional<FieldValue>> changes, List<Violation> violations, List<Violation> unusual) {

    /** Copies map and list in their order. */
    public FormChanges {
        changes = Collections.unmodifiableMap(new LinkedHashMap<>(changes));
        violations = List.copyOf(violations);
        unusual = List.copyOf(unusual);
    }

    /** Changes with nothing unusual. */
    public FormChanges(Map<String, Optional<FieldValue>> changes, List<Violation> violations) {
        this(changes, violations, List.of());
    }

    /** The same with more that does not fit. */
    FormChanges with(List<Violation> more) {
        List<Violation> all = new ArrayList<>(violations);
        all.addAll(more);
        return new FormChanges(changes, all, unusual);
    }

    /** True when something new is wrong, so that nothing is saved. */
    public boolean refused() {
        return violations.stream().anyMatch(found -> found.severity() == Violation.Severity.ERROR);
    }
}
