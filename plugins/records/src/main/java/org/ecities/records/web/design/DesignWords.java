package org.ecities.records.web.design;

import java.util.Map;
import org.ecities.pages.Messages;
import org.ecities.records.Violation;

/** What is wrong with a form design, in words for people who never see its text. */
final class DesignWords {

    private static final Map<String, String> WORDS = Map.of(
            "records.violation.schema.core", "records.design.wrong.core",
            "records.violation.schema.options", "records.design.wrong.options",
            "records.violation.schema.number", "records.design.wrong.number",
            "records.violation.schema.range", "records.design.wrong.range",
            "records.violation.schema.private", "records.design.wrong.private",
            "records.violation.schema.twice", "records.design.wrong.twice",
            "records.violation.schema.labels", "records.design.wrong.language");

    private DesignWords() {}

    static String of(Violation found, Messages messages) {
        String key = WORDS.getOrDefault(found.key(), found.key());
        return messages.text(key, found.arguments().toArray());
    }
}
