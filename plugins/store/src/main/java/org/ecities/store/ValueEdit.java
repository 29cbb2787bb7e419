package org.ecities.store;

import java.util.Objects;
import java.util.Optional;

/**
 * One private value's part in a {@link ChangeSet}.
 *
 * @param page    name of the page it belongs to, as it is after the page edits of the change set
 * @param field   id of the field
 * @param base    version of the value the author started from; 0 for none, or for one that is deleted
 * @param value   the new value; absent to delete it
 * @param readers who may read it, a word that the store does not look into
 * @param consent what the person it is about agreed to
 */
public record ValueEdit(
        String page, String field, int base, Optional<String> value, String readers, Optional<Consent> consent) {

    /** Longest value in characters. */
    public static final int MAX_VALUE = 100_000;

    /** Checks that nothing is null. The messages never hold the value. */
    public ValueEdit {
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(readers, "readers");
        Objects.requireNonNull(consent, "consent");
        if (base < 0) {
            throw new IllegalArgumentException("base version " + base + " of field " + field + " is negative");
        }
        if (value.map(String::length).orElse(0) > MAX_VALUE) {
            throw new StoreException("field " + field + " of page " + page + " has " + value.get().length()
                    + " characters, at most " + MAX_VALUE + " are kept");
        }
    }

    /** A new value without a consent of its own. */
    public static ValueEdit of(String page, String field, int base, String value, String readers) {
        return new ValueEdit(page, field, base, Optional.of(value), readers, Optional.empty());
    }

    /** The end of a value; its versions stay. */
    public static ValueEdit deletion(String page, String field, int base) {
        return new ValueEdit(page, field, base, Optional.empty(), "", Optional.empty());
    }

    /** Keeps the value out of logs. */
    @Override
    public String toString() {
        return "ValueEdit[" + page + " " + field + " from version " + base + "]";
    }
}
