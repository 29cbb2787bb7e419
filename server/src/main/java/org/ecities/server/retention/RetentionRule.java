package org.ecities.server.retention;

import java.util.Optional;
import org.ecities.store.RetentionKind;

/** What an operator gives an age to. */
public enum RetentionRule {
    /** Network addresses in the audit journal and in access logs. */
    ADDRESSES("addresses", "90 days", RetentionKind.AUDIT_ADDRESSES),
    /** Entries of the audit journal. */
    AUDIT("audit", "2 years", RetentionKind.AUDIT_ENTRIES),
    /** Typed and unsaved text. */
    DRAFTS("drafts", "1 year", RetentionKind.DRAFTS),
    /** Addresses that somebody gave for the newsletter and nobody confirmed. */
    SUBSCRIBERS("subscribers", "7 days", RetentionKind.UNCONFIRMED),
    /** People whom somebody else listed and who never confirmed it. */
    PERSONS("persons", "6 months", null),
    /** Cooperation that was closed. */
    COOPERATION("cooperation", "10 years", null);

    private final String key;
    private final String standard;
    private final RetentionKind kind;

    RetentionRule(String key, String standard, RetentionKind kind) {
        this.key = key;
        this.standard = standard;
        this.kind = kind;
    }

    /** Its word in the file of rules. */
    public String key() {
        return key;
    }

    /** The age where the operator gives none. */
    String standard() {
        return standard;
    }

    /** What the store removes; absent where the program has nothing of this kind yet. */
    public Optional<RetentionKind> kind() {
        return Optional.ofNullable(kind);
    }
}
