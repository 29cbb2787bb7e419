package org.ecities.records;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A rule across fields of a record. It says nothing where one of its fields is not there or cannot be read. */
public sealed interface RecordRule {

    /** How bad it is not to follow it. */
    Violation.Severity severity();

    /** Ids of its fields; the first one is where its violation is shown. */
    List<String> fields();

    /**
     * The parts come to the whole.
     *
     * @param whole     field of the whole
     * @param parts     fields of the parts; all of them have to be there
     * @param tolerance accepted difference in percent of the whole
     */
    record Sum(String whole, List<String> parts, BigDecimal tolerance, Violation.Severity severity) implements RecordRule {
        /** Copies the list. */
        public Sum {
            parts = List.copyOf(parts);
        }

        @Override
        public List<String> fields() {
            List<String> fields = new ArrayList<>(List.of(whole));
            fields.addAll(parts);
            return fields;
        }
    }

    /** The date {@code field} is not after the date {@code other}. */
    record NotAfter(String field, String other, Violation.Severity severity) implements RecordRule {
        @Override
        public List<String> fields() {
            return List.of(field, other);
        }
    }

    /** The number {@code field} is not larger than the number {@code other}. */
    record AtMost(String field, String other, Violation.Severity severity) implements RecordRule {
        @Override
        public List<String> fields() {
            return List.of(field, other);
        }
    }

    /**
     * {@code field} is needed when {@code other} has a value.
     *
     * @param is the values of {@code other} that count; empty for any
     */
    record RequiredWhen(String field, String other, List<String> is, Violation.Severity severity) implements RecordRule {
        /** Copies the list. */
        public RequiredWhen {
            is = List.copyOf(is);
        }

        @Override
        public List<String> fields() {
            return List.of(field, other);
        }
    }

    /** True when all its fields are in a schema, also under earlier ids. */
    default boolean isAbout(Schema schema) {
        return fields().stream().map(schema::field).allMatch(Optional::isPresent);
    }
}
