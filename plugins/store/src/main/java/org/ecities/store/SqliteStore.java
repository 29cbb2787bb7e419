package org.ecities.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * The store in one SQLite file, {@code ecities.db}, and the folder {@code files} beside it. Several processes may have the same
 * folder open.
 */
public final class SqliteStore implements Store {

    private final OpenedFile file;
    private final Connections connections;
    private final Failures failures;
    private final Clock clock;
    private final HeadCache heads = new HeadCache();
    private final Readers readers;
    private final FeedRunner feed;
    private final WriterQueue writer;
    private final OtherProcesses others;
    private final SqlitePages pages;
    private final AccountStore accounts;
    private final LinkStore links;
    private final OutboxStore outbox;
    private final InvitationStore invitations;
    private final SuggestionStore suggestions;
    private final SheetProposalStore sheetProposals;
    private final EntryLinkStore entryLinks;
    private final ApprovalStore approvals;
    private final ReadCounts readCounts;
    private final ApplicationStore applications;
    private final NewsletterStore newsletters;
    private final SubscriberStore subscribers;
    private final ContributionStore contributions;
    private final BatchStore batches;
    private final BlobFolder blobs;
    private final FileStore files;
    private final CommentStore comments;
    private final ActivityStore activity;
    private final DraftStore drafts;
    private final WatchStore watches;
    private final TaskStore tasks;
    private final MailStore mail;
    private final AuditLog audit;
    private final JournalStore journals;
    private final PrivateStore privateValues;
    private final PurgeLog purges;
    private final RetentionStore retention;
    private final SecureRandom random = new SecureRandom();

    private SqliteStore(
            OpenedFile file, Connections connections, BlobFolder blobs, Failures failures, Clock clock)
            throws SQLException {
        this.file = file;
        this.connections = connections;
        this.failures = failures;
        this.clock = clock;
        this.readers = new Readers(connections, failures);
        FeedRows feedRows = new FeedRows(readers);
        this.feed = new FeedRunner(feedRows);
        this.writer = new WriterQueue(file, connections, failures);
        this.pages = new SqlitePages(new PageRows(readers), heads);
        this.others = new OtherProcesses(connections, heads, feed, pages::forgetAll);
        this.accounts = new SqliteAccounts(readers, writer, heads, clock);
        this.links = new SqliteLinks(readers, writer, clock);
        this.outbox = new SqliteOutbox(readers, writer, clock);
        this.invitations = new SqliteInvitations(readers, writer, clock);
        this.suggestions = new SqliteSuggestions(readers, writer, clock);
        this.sheetProposals = new SqliteSheetProposals(readers, writer, clock);
        this.entryLinks = new SqliteEntryLinks(readers, writer, clock);
        this.approvals = new SqliteApprovals(readers, writer, clock);
        this.readCounts = new SqliteReadCounts(readers, writer);
        this.applications = new SqliteApplications(readers, writer, clock);
        this.newsletters = new SqliteNewsletters(readers, writer, clock);
        this.subscribers = new SqliteSubscribers(readers, writer, clock);
        this.contributions = new SqliteContributions(readers, writer);
        this.batches = new SqliteBatches(readers, writer, feedRows, clock);
        this.blobs = blobs;
        this.files = new SqliteFiles(readers, blobs);
        this.comments = new SqliteComments(readers);
        this.activity = new SqliteActivity(readers);
        this.drafts = new SqliteDrafts(readers, writer);
        this.watches = new SqliteWatches(readers, writer, clock);
        this.tasks = new SqliteTasks(readers, writer, clock);
        this.mail = new SqliteMail(readers, writer, clock);
        this.audit = new SqliteAudit(readers, writer, clock);
        this.journals = new SqliteJournals(readers);
        this.privateValues = new SqlitePrivateValues(readers, clock);
        this.retention = new SqliteRetention(readers, writer);
        this.purges = new SqlitePurges(
                connections, readers, writer, feed, blobs, failures, clock, pages::forgetAll);
    }

    /**
     * Opens the database of a data folder, making both where they are missing and bringing an older database
     * up to date.
     *
     * @param clock tells the times of commits, batches and sign-ins
     * @throws StoreException when the database is damaged, of a newer version or not accessible
     */
    public static SqliteStore open(Path dataFolder, Clock clock) {
        Connections connections = new Connections(dataFolder.resolve(Connections.FILE));
        Failures failures = new Failures(connections.file());
        try {
            Files.createDirectories(dataFolder);
            new Migrations(connections).bringUpToDate();
            OpenedFile file = OpenedFile.at(connections.file());
            return new SqliteStore(file, connections, new BlobFolder(dataFolder, clock), failures, clock);
        } catch (SQLException e) {
            throw failures.of(e);
        } catch (IOException e) {
            throw new StoreException("cannot make the data folder " + dataFolder + ": " + e.getMessage(), e);
        }
    }

    @Override
    public Commit commit(ChangeSet changes) {
        return writer.write(new CommitWork(
                changes, changes.at().orElseGet(() -> Times.now(clock)), blobs, random, heads, feed));
    }

    @Override
    public PageStore pages() {
        return pages;
    }

    @Override
    public ChangeFeed feed() {
        return feed;
    }

    @Override
    public AccountStore accounts() {
        return accounts;
    }

    @Override
    public LinkStore links() {
        return links;
    }

    @Override
    public OutboxStore outbox() {
        return outbox;
    }

    @Override
    public InvitationStore invitations() {
        return invitations;
    }

    @Override
    public EntryLinkStore entryLinks() {
        return entryLinks;
    }

    @Override
    public SheetProposalStore sheetProposals() {
        return sheetProposals;
    }

    @Override
    public SuggestionStore suggestions() {
        return suggestions;
    }

    @Override
    public ReadCounts readCounts() {
        return readCounts;
    }

    @Override
    public ApprovalStore approvals() {
        return approvals;
    }

    @Override
    public ApplicationStore applications() {
        return applications;
    }

    @Override
    public NewsletterStore newsletters() {
        return newsletters;
    }

    @Override
    public SubscriberStore subscribers() {
        return subscribers;
    }

    @Override
    public ContributionStore contributions() {
        return contributions;
    }

    @Override
    public BatchStore batches() {
        return batches;
    }

    @Override
    public FileStore files() {
        return files;
    }

    @Override
    public CommentStore comments() {
        return comments;
    }

    @Override
    public ActivityStore activity() {
        return activity;
    }

    @Override
    public DraftStore drafts() {
        return drafts;
    }

    @Override
    public WatchStore watches() {
        return watches;
    }

    @Override
    public TaskStore tasks() {
        return tasks;
    }

    @Override
    public MailStore mail() {
        return mail;
    }

    @Override
    public AuditLog audit() {
        return audit;
    }

    @Override
    public StoreCopy copyTo(Path target) {
        try {
            return StoreCopy.make(connections, target);
        } catch (SQLException e) {
            throw failures.of(e);
        }
    }

    @Override
    public boolean inPlace() {
        return file.inPlace();
    }

    @Override
    public boolean damaged() {
        return failures.damaged();
    }

    @Override
    public JournalStore journals() {
        return journals;
    }

    @Override
    public PrivateStore privateValues() {
        return privateValues;
    }

    @Override
    public RetentionStore retention() {
        return retention;
    }

    @Override
    public Inventory inventory() {
        return Inventory.of(readers);
    }

    @Override
    public PurgeLog purges() {
        return purges;
    }

    @Override
    public List<String> check() {
        try (Session session = connections.reader()) {
            List<String> wrong = new ArrayList<>(new IntegrityCheck(session).run(failures));
            wrong.addAll(new FilesCheck(session, blobs, clock).run());
            return List.copyOf(wrong);
        } catch (SQLException e) {
            return List.of(failures.line(e));
        }
    }

    /** The order matters: followers read, the watch tells followers, the writer folds the log in last. */
    @Override
    public void close() {
        feed.close();
        others.close();
        readers.close();
        writer.close();
    }
}
