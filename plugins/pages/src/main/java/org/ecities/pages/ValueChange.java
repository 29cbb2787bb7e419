package org.ecities.pages;

import java.util.Objects;
import java.util.Optional;
import org.ecities.store.Consent;

/**
 * One private value somebody wants to change together with its page.
 *
 * @param field       id of the field
 * @param baseVersion version of the value the author started from; 0 for none
 * @param value       the new value; absent to delete it
 * @param readers     who may read it
 * @param consent     what the person it is about agreed to
 */
public record ValueChange(
        String field, int baseVersion, Optional<String> value, Readership readers, Optional<Consent> consent) {

    /** Checks that nothing is null. */
    public ValueChange {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(readers, "readers");
        Objects.requireNonNull(consent, "consent");
    }

    /** A value without a consent of its own. */
    public ValueChange(String field, int baseVersion, Optional<String> value, Readership readers) {
        this(field, baseVersion, value, readers, Optional.empty());
    }

    /** Keeps the value out of logs. */
    @Override
    public String toString() {
        return "ValueChange[" + field + " from version " + baseVersion + "]";
    }
}
