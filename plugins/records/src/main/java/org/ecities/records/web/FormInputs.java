package org.ecities.records.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ecities.records.Evidence;
import org.ecities.records.Field;
import org.ecities.records.Inputs;

/**
 * The parameters of a posted form, field by field: {@code f.<id>} and {@code f.<id>.<part>}, of which
 * {@code asOf}, {@code source} and {@code status} are evidence.
 */
final class FormInputs {

    /** The parts of evidence that the form asks for. */
    static final List<String> EVIDENCE = List.of("asOf", "source", "status");

    private final Map<String, String[]> params;
    private final String prefix;

    FormInputs(Map<String, String[]> params, String prefix) {
        this.params = params;
        this.prefix = prefix;
    }

    /** What was sent for a field's value; absent when the form did not ask for it. */
    Optional<Inputs> value(Field field) {
        String name = prefix + field.id();
        Map<String, List<String>> parts = new LinkedHashMap<>();
        params.forEach((param, values) -> {
            if (param.equals(name)) {
                parts.put("", Arrays.asList(values));
            } else if (param.startsWith(name + ".") && !EVIDENCE.contains(param.substring(name.length() + 1))) {
                parts.put(param.substring(name.length() + 1), Arrays.asList(values));
            }
        });
        return parts.isEmpty() ? Optional.empty() : Optional.of(new Inputs(parts));
    }

    /** What was sent for a part of a field's evidence; absent when the form did not ask for it. */
    Optional<String> evidence(Field field, String part) {
        String[] values = params.get(prefix + field.id() + "." + part);
        return values == null || values.length == 0
                ? Optional.empty()
                : Optional.of(Inputs.oneLine(values[0]).strip());
    }

    /** Evidence as it is with what was sent. */
    Evidence evidence(Field field, Evidence base) {
        return new Evidence(
                part(field, "asOf", base), part(field, "source", base), part(field, "status", base), base.note());
    }

    private Optional<String> part(Field field, String part, Evidence base) {
        Optional<String> before = base.part(part);
        Optional<String> sent = evidence(field, part);
        String known = before.map(text -> Inputs.oneLine(text).strip()).orElse("");
        return sent.isEmpty() || sent.get().equals(known)
                ? before
                : sent.filter(text -> !text.isEmpty());
    }
}
