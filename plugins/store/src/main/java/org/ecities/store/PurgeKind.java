package org.ecities.store;

/** What can be removed for good. */
public enum PurgeKind {
    /** The text of a version of a page, with the note of its change. */
    PAGE_VERSION,
    /** The content of a version of a private value, with its consent. */
    PRIVATE_VALUE,
    /** The content of a version of a file. */
    FILE_VERSION,
    /** The text of a comment that was removed from its page. */
    COMMENT,
    /** The payload of an entry of a journal. */
    JOURNAL_PAYLOAD,
    /** Everything that says who a person with an account was. */
    PERSON
}
