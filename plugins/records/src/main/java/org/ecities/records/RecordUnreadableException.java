package org.ecities.records;

import java.util.Locale;
import org.ecities.pages.Messages;

/** A record cannot be changed because what is there cannot be read. The page text is as it was. */
public class RecordUnreadableException extends RuntimeException {

    private final transient Violation violation;

    /** Says why the record cannot be read. */
    public RecordUnreadableException(Violation violation) {
        super("line " + violation.line() + ": " + violation.text(Messages.of(Locale.ENGLISH)));
        this.violation = violation;
    }

    /** Why the record cannot be read. */
    public Violation violation() {
        return violation;
    }
}
