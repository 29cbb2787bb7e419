package org.ecities.store;

/** What is removed by age. */
public enum RetentionKind {
    /** Network addresses in the audit journal; the entries stay. */
    AUDIT_ADDRESSES,
    /** Entries of the audit journal. */
    AUDIT_ENTRIES,
    /** Typed and unsaved text. */
    DRAFTS,
    /** Addresses that somebody gave for the newsletter and nobody confirmed. */
    UNCONFIRMED
}
