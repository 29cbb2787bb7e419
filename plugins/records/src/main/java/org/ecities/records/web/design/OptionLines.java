package org.ecities.records.web.design;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ecities.records.MadeId;
import org.ecities.records.TermsText;

/** Options typed one on each line, and the same in Korean in the same order. */
final class OptionLines {

    /** Most options one form adds. */
    static final int MAX_LINES = 500;

    private OptionLines() {}

    /**
     * The list with the typed options at its end.
     *
     * @param problems gets the key of the message when they cannot be added; then nothing is
     */
    static TermsText added(TermsText list, Typed typed, List<String> problems) {
        List<String> lines = typed.lines("options");
        List<String> korean = typed.lines("options.ko");
        if (lines.size() > MAX_LINES) {
            problems.add("records.design.wrong.many");
            return list;
        }
        if (!korean.isEmpty() && korean.size() != lines.size()) {
            problems.add("records.design.wrong.lines");
            return list;
        }
        TermsText added = list;
        for (int i = 0; i < lines.size(); i++) {
            added = option(added, lines.get(i), korean.isEmpty() ? "" : korean.get(i));
        }
        return added;
    }

    private static TermsText option(TermsText list, String english, String korean) {
        boolean there = list.terms().values().stream()
                .anyMatch(term -> TermsText.names(term).getOrDefault("en", "").equalsIgnoreCase(english));
        if (there) {
            return list;
        }
        Map<String, Optional<String>> names = new LinkedHashMap<>();
        names.put("en", Optional.of(english));
        if (!korean.isEmpty()) {
            names.put("ko", Optional.of(korean));
        }
        return list.set(MadeId.term(Map.of("en", english), list.terms().keySet()), names);
    }
}
