package org.ecities.records;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds numbers that changed by more than their field expects ({@code maxJump}) from one version to the next. */
public final class JumpCheck {

    /** Key of what it finds; the arguments are the number before, the number now, and the accepted percent. */
    public static final String KEY = "records.violation.jump";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Schemas schemas;
    private final FieldTypes types;

    /** Takes the schemas (for vocabularies) and the field types. */
    public JumpCheck(Schemas schemas, FieldTypes types) {
        this.schemas = schemas;
        this.types = types;
    }

    /** True when some field of a schema expects no jumps. */
    public static boolean isAbout(Schema schema) {
        return schema.fields().stream().anyMatch(field -> rule(field).isPresent());
    }

    /** Every jump between two records of one page; always warnings. */
    public List<Violation> check(PageRecord before, PageRecord now, Schema schema) {
        List<Violation> jumps = new ArrayList<>();
        for (Field field : schema.fields()) {
            Optional<FieldRule> rule = rule(field);
            if (rule.isPresent()) {
                Optional<Value> old = before.field(field).map(FieldValue::value);
                Optional<Value> next = now.field(field).map(FieldValue::value);
                int line = now.writtenId(field).map(now::line).orElse(0);
                if (old.isPresent() && next.isPresent()) {
                    jump(rule.get(), field, old.get(), next.get(), line).ifPresent(jumps::add);
                }
            }
        }
        return jumps;
    }

    private Optional<Violation> jump(FieldRule rule, Field field, Value old, Value next, int line) {
        List<BigDecimal> before = FieldRuleCheck.numbers(types, field, old, schemas);
        List<BigDecimal> now = FieldRuleCheck.numbers(types, field, next, schemas);
        boolean comparable = before.size() == 1 && now.size() == 1 && before.get(0).signum() != 0
                && currency(field, old).equals(currency(field, next));
        if (!comparable) {
            return Optional.empty();
        }
        BigDecimal change = now.get(0).subtract(before.get(0)).abs().multiply(HUNDRED);
        return change.compareTo(before.get(0).abs().multiply(rule.number())) > 0
                ? Optional.of(Violation.warning(field.id(), line, KEY, before.get(0), now.get(0), rule.number()))
                : Optional.empty();
    }

    /** Sums in two currencies cannot be compared. */
    private List<IndexValue> currency(Field field, Value value) {
        return types.of(field).indexedParts(field, value, schemas).getOrDefault(MoneyType.CURRENCY, List.of());
    }

    private static Optional<FieldRule> rule(Field field) {
        return FieldRule.of(FieldRule.Kind.MAX_JUMP, field.rules());
    }
}
