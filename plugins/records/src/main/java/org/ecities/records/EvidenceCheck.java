package org.ecities.records;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Checks what stands behind a value: the form of its date, its source, its status. */
final class EvidenceCheck {

    private static final Pattern SCHEME = Pattern.compile("(?is)(https?:|javascript:|data:|vbscript:|file:).*");

    private EvidenceCheck() {}

    static List<Violation> check(Field field, Evidence evidence, int line) {
        List<Violation> violations = new ArrayList<>();
        evidence.asOf()
                .filter(date -> !date.isBlank() && PartialDate.parse(date).isEmpty())
                .map(date -> error(field, "asOf", line, "records.violation.date", date))
                .ifPresent(violations::add);
        evidence.source()
                .filter(source -> SCHEME.matcher(source.strip()).matches() && !UrlType.accepts(source))
                .map(source -> error(field, "source", line, "records.violation.source", source))
                .ifPresent(violations::add);
        evidence.status()
                .filter(status -> !status.isBlank() && !Evidence.STATUSES.contains(status))
                .map(status -> status(field, line, status))
                .ifPresent(violations::add);
        return violations;
    }

    private static Violation status(Field field, int line, String status) {
        return Violation.error(
                field.id() + ".status",
                line,
                "records.violation.status",
                Shortened.text(status),
                String.join(", ", Evidence.STATUSES));
    }

    private static Violation error(Field field, String part, int line, String key, String found) {
        return Violation.error(field.id() + "." + part, line, key, Shortened.text(found));
    }
}
