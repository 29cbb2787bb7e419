package org.ecities.records;

/** A field's value with what stands behind it. */
public record FieldValue(Value value, Evidence evidence) {

    /** A value without evidence. */
    public static FieldValue of(Value value) {
        return new FieldValue(value, Evidence.NONE);
    }

    /** A scalar without evidence. */
    public static FieldValue of(String text) {
        return of(Value.of(text));
    }
}
