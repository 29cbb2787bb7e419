package org.ecities.records.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.ecities.pages.Messages;
import org.ecities.records.Field;
import org.ecities.records.FieldRule;
import org.ecities.records.Violation;
import org.ecities.records.Writers;

/** The rules of a field in words. */
final class SchemaRules {

    private SchemaRules() {}

    static List<String> of(Field field, Messages messages) {
        List<String> rules = new ArrayList<>();
        flag(rules, field.required(), "required", messages);
        flag(rules, field.core(), "core", messages);
        flag(rules, field.evidence(), "evidence", messages);
        flag(rules, field.facet(), "facet", messages);
        flag(rules, field.closed(), "closed", messages);
        if (field.isPrivate()) {
            rules.add(messages.text("records.private." + (field.chosen() ? Field.CHOSEN : field.readers().word())));
        }
        if (field.writers() != Writers.EDITORS) {
            rules.add(messages.text("records.writers." + field.writers().word()));
        }
        field.unit().ifPresent(unit -> rules.add(messages.text("records.schema.unit", unit)));
        field.min().map(BigDecimal::toPlainString).ifPresent(min -> rules.add(messages.text("records.schema.min", min)));
        field.max().map(BigDecimal::toPlainString).ifPresent(max -> rules.add(messages.text("records.schema.max", max)));
        field.maxItems().ifPresent(most -> rules.add(messages.text("records.schema.items", most)));
        field.key().ifPresent(scheme -> rules.add(messages.text("records.schema.key", scheme)));
        field.vocabulary().ifPresent(rules::add);
        field.target().ifPresent(rules::add);
        field.units().keySet().forEach(unit -> rules.add(messages.text("records.schema.unit", unit)));
        field.rules().forEach(rule -> rules.add(rule(rule)));
        if (!field.options().isEmpty()) {
            rules.add(String.join(", ", field.options()));
        }
        return rules;
    }

    /** As a form design writes it, since it is read by those who write them. */
    private static String rule(FieldRule rule) {
        String argument = switch (rule.kind()) {
            case PATTERN -> rule.pattern();
            case REQUIRED, UNIQUE -> "true";
            default -> rule.number().toPlainString();
        };
        String severity = rule.severity() == Violation.Severity.WARNING ? " (warning)" : "";
        return rule.kind().key() + ": " + argument + severity;
    }

    private static void flag(List<String> rules, boolean on, String rule, Messages messages) {
        if (on) {
            rules.add(messages.text("records.schema." + rule));
        }
    }
}
