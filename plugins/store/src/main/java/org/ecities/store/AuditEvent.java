package org.ecities.store;

import java.util.Objects;

/**
 * Something to write into the audit journal. Never with a password, cookie or token.
 *
 * @param actor   login of who did it; empty when nobody was signed in
 * @param kind    what was done
 * @param subject whom or what it was done to; at most {@link #MAX_SUBJECT} characters are kept
 * @param address network address it came from; empty when it is not known or is this machine's terminal
 */
public record AuditEvent(String actor, AuditKind kind, String subject, String address) {

    /** Longest subject in characters. */
    public static final int MAX_SUBJECT = 300;

    /** Checks that nothing is null and shortens the subject. */
    public AuditEvent {
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(address, "address");
        subject = subject.length() <= MAX_SUBJECT ? subject : shortened(subject);
    }

    /** An event of which no address is known. */
    public static AuditEvent of(String actor, AuditKind kind, String subject) {
        return new AuditEvent(actor, kind, subject, "");
    }

    /** Half a character cannot be kept. */
    private static String shortened(String subject) {
        int end = Character.isHighSurrogate(subject.charAt(MAX_SUBJECT - 1)) ? MAX_SUBJECT - 1 : MAX_SUBJECT;
        return subject.substring(0, end);
    }
}
