package org.ecities.store;

import java.time.LocalDate;

/**
 * Who cleared a version before it was published.
 *
 * @param version  the version
 * @param name     who cleared it
 * @param position what they are; may be empty
 * @param day      on which day
 * @param linked   true when they said so themselves behind a link, false when the author says it
 */
public record Clearance(int version, String name, String position, LocalDate day, boolean linked) {

    /** Leaves the name out of logs. */
    @Override
    public String toString() {
        return "Clearance[of version " + version + "]";
    }
}
