package org.ecities.store;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a superior said of an unsaved text.
 *
 * @param id       identity; 0 before it is kept
 * @param cleared  true when it may be published, false when it should be changed
 * @param name     who said it
 * @param position what they are; may be empty
 * @param remark   what should be changed; empty when it was cleared
 * @param day      the day they gave
 * @param digest   hex SHA-256 of the text they read
 * @param made     when the answer came
 */
public record DraftAnswer(
        long id,
        boolean cleared,
        String name,
        String position,
        String remark,
        LocalDate day,
        String digest,
        Instant made) {

    /** Leaves names and remarks out of logs. */
    @Override
    public String toString() {
        return "DraftAnswer[" + id + " cleared " + cleared + "]";
    }
}
