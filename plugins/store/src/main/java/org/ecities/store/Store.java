package org.ecities.store;

/**
 * The data folder's database: the one place where anything is kept.
 *
 * <p>All methods may be called from any thread. What {@link #commit} has returned survives a crash of the
 * process and of the machine.
 */
public interface Store extends AutoCloseable {

    /**
     * Keeps a change set: all of it or nothing.
     *
     * @throws StaleVersionException when a base version is not the latest one
     * @throws StaleValueException  when a private value has a later version than the one that was changed
     * @throws StaleSequenceException when a journal has gone on after the entry that was given as its last
     * @throws StoreException        when a text holds a NUL character, a file's content is not there, or the disk
     *                               refuses
     */
    Commit commit(ChangeSet changes);

    /** Reading pages. */
    PageStore pages();

    /** The row of commits and its followers. */
    ChangeFeed feed();

    /** Accounts, groups, sign-ins. */
    AccountStore accounts();

    /** Links that let somebody in once, and the site's own secrets. */
    LinkStore links();

    /** Mails on their way out. */
    OutboxStore outbox();

    /** Invitations to posts of institutions. */
    InvitationStore invitations();

    /** Suggested corrections. */
    SuggestionStore suggestions();

    /** Files that wait to be imported. */
    SheetProposalStore sheetProposals();

    /** Links by which people without an account reach the entry about them. */
    EntryLinkStore entryLinks();

    /** Links to unsaved texts, and who cleared what. */
    ApprovalStore approvals();

    /** How often pages were read. */
    ReadCounts readCounts();

    /** Wishes to join the network. */
    ApplicationStore applications();

    /** Newsletters. */
    NewsletterStore newsletters();

    /** Readers of the newsletter without an account. */
    SubscriberStore subscribers();

    /** Counts of what institutions did. */
    ContributionStore contributions();

    /** Imports. */
    BatchStore batches();

    /** Files that hang on pages. */
    FileStore files();

    /** Comments under pages. */
    CommentStore comments();

    /** What happened to pages. */
    ActivityStore activity();

    /** Typed and unsaved text. */
    DraftStore drafts();

    /** Watched pages and personal feeds. */
    WatchStore watches();

    /** What people should do next. */
    TaskStore tasks();

    /** How mail reaches accounts. */
    MailStore mail();

    /** Who signed in, changed rights, administered. */
    AuditLog audit();

    /**
     * Copies the database as it is at one moment, without what was deleted, while others read and write.
     *
     * @param target a file that is not there yet
     * @throws StoreException when the disk refuses; nothing is left behind
     */
    StoreCopy copyTo(java.nio.file.Path target);

    /** Append-only rows of entries, each chained to the one before. */
    JournalStore journals();

    /** Values that fewer people may read than their page. */
    PrivateStore privateValues();

    /** Removing by age. */
    RetentionStore retention();

    /** Counts what there is, and what leads nowhere. */
    Inventory inventory();

    /** Removing things for good. */
    PurgeLog purges();

    /** Everything wrong with the data folder, one line each: SQLite's integrity, versions without gaps, hashes. */
    java.util.List<String> check();

    /** True while the database that is open is the one in the data folder; else nothing is kept any more. */
    boolean inPlace();

    /** True once a read, a write or {@link #check} has found the database damaged. */
    boolean damaged();

    /** Ends the followers and closes the file. */
    @Override
    void close();
}
