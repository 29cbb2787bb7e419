package org.ecities.store;

/** What the audit journal tells of. */
public enum AuditKind {
    /** Somebody signed in. */
    SIGNED_IN,
    /** A sign-in was refused; the subject is the account, empty when there is none of that login. */
    SIGN_IN_FAILED,
    /** Somebody signed out. */
    SIGNED_OUT,
    /** The access rules of a page changed; the subject is the page. */
    RIGHTS_CHANGED,
    /** An account came into a group; the subject is {@code login, group}. */
    GROUP_JOINED,
    /** An account left a group; the subject is {@code login, group}. */
    GROUP_LEFT,
    /** An account was made; the subject is its login. */
    ACCOUNT_MADE,
    /** An account was closed; the subject is its login. */
    ACCOUNT_CLOSED,
    /** A closed account was opened again; the subject is its login. */
    ACCOUNT_REOPENED,
    /** Somebody closed their own account for good; the subject is the pseudonym that stays. */
    ACCOUNT_LEFT,
    /** A link was made by which somebody sets a password; the subject is the login. */
    LINK_MADE,
    /** Somebody ended other sign-ins of their own. */
    SIGN_INS_ENDED,
    /** The mail address of an account changed; the subject is the login. */
    EMAIL_CHANGED,
    /** A password changed; the subject is the login. */
    PASSWORD_CHANGED,
    /** Data left the wiki as a file; the subject says which. */
    EXPORTED,
    /** An import ran; the subject is the file. */
    IMPORTED,
    /** An import was taken back; the subject is its batch. */
    IMPORT_REVERTED,
    /** The data folder was restored from a backup; the subject is the backup. */
    RESTORED,
    /** The index was made anew. */
    REINDEXED,
    /** Old things were removed by the rules of retention; the subject is their number. */
    RETENTION,
    /** A page was deleted; the subject is the page. */
    PAGE_DELETED,
    /** The deadlines of everybody moved; the subject is by how many days, how many, and why. */
    DEADLINES_MOVED,
    /** Something was removed for good; the subject says what kind and how many, and why. */
    PURGED,
    /** Settings of the wiki were changed on its set-up page; the subject names them, without their values. */
    SETTINGS_CHANGED
}
