package org.ecities.server.house;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import org.ecities.accounts.RandomText;
import org.ecities.accounts.SignIns;
import org.ecities.accounts.Zones;
import org.ecities.notices.StopLinks;
import org.ecities.notices.Tasks;
import org.ecities.pages.Activity;
import org.ecities.pages.Drafts;
import org.ecities.pages.PageMerge;
import org.ecities.pages.Pages;
import org.ecities.pages.PrivateValues;
import org.ecities.pages.Watching;
import org.ecities.pages.WikiActivity;
import org.ecities.pages.WikiPages;
import org.ecities.pages.talk.PageComments;
import org.ecities.records.FieldTypes;
import org.ecities.records.PageSchemas;
import org.ecities.records.PrivateFields;
import org.ecities.records.RecordCheck;
import org.ecities.records.RecordLinks;
import org.ecities.records.RecordMerge;
import org.ecities.records.RecordText;
import org.ecities.sheets.out.VisibleRecords;
import org.ecities.store.PageVersion;
import org.ecities.store.SqliteStore;
import org.ecities.store.Store;

/**
 * The modules of one data folder that every command needs, built in the order in which they need one another.
 * The index is not among them: one process alone can have it open, see {@link ServedHouse}.
 */
public final class House implements AutoCloseable {

    private static final int KEY_BYTES = 32;

    private final Path data;
    private final Clock clock;
    private final Store store;
    private final FieldTypes types;
    private final PageSchemas schemas;
    private final RecordCheck check;
    private final PageMerge merge;
    private final Pages pages;
    private final PrivateValues privateValues;
    private final PrivateFields privateFields;
    private final Drafts drafts;
    private final Watching watching;
    private final Activity activity;
    private final PageComments comments;
    private final SignIns signIns;
    private final Tasks tasks;

    private House(Path data, Store store, Clock clock, ZoneId zone) {
        this.data = data;
        this.clock = clock;
        this.store = store;
        this.types = FieldTypes.standard();
        this.schemas = new PageSchemas(store.pages(), types);
        this.check = new RecordCheck(schemas, types);
        this.merge = new RecordMerge(schemas, types);
        this.pages = new WikiPages(store, merge, new RecordLinks(schemas, types));
        this.privateValues = new PrivateValues(store);
        this.privateFields = new PrivateFields(privateValues);
        this.drafts = new Drafts(store.drafts(), clock);
        this.watching = new Watching(pages, store, new SecureRandom());
        this.activity = new WikiActivity(pages, store);
        this.comments = new PageComments(pages, store.comments());
        this.signIns = new SignIns(store.accounts(), clock, zone);
        this.tasks = new Tasks(store.tasks(), store.accounts());
    }

    /**
     * Opens a data folder, making it where it is missing.
     *
     * @throws org.ecities.store.StoreException when the database cannot be opened
     */
    public static House open(Path data, Clock clock) {
        return open(data, clock, Zones.STANDARD);
    }

    /**
     * As {@link #open(Path, Clock)}.
     *
     * @param zone time zone of people who have not chosen one
     */
    public static House open(Path data, Clock clock, ZoneId zone) {
        return new House(data, SqliteStore.open(data, clock), clock, zone);
    }

    /** The data folder. */
    public Path data() {
        return data;
    }

    /** Tells the time. */
    public Clock clock() {
        return clock;
    }

    /** The store. */
    public Store store() {
        return store;
    }

    /** Field types of records. */
    public FieldTypes types() {
        return types;
    }

    /** Text of the version before one. */
    public Optional<String> textBefore(PageVersion page) {
        return store.pages().version(page.name(), page.version() - 1).map(PageVersion::text);
    }

    /** Schemas and vocabularies; as they were at the opening, unless somebody lets them follow the change feed. */
    public PageSchemas schemas() {
        return schemas;
    }

    /** Checks records. */
    public RecordCheck check() {
        return check;
    }

    /** Brings two changes of one page together; the pages use it too. */
    public PageMerge merge() {
        return merge;
    }

    /** Pages with rights. */
    public Pages pages() {
        return pages;
    }

    /** Values that fewer people may read than their page. */
    public PrivateValues privateValues() {
        return privateValues;
    }

    /** Fields that fewer people may read than their page. */
    public PrivateFields privateFields() {
        return privateFields;
    }

    /** Records as somebody sees them. */
    public VisibleRecords visibleRecords() {
        return new VisibleRecords(pages, privateFields, new RecordText(schemas));
    }

    /** Typed and unsaved text. */
    public Drafts drafts() {
        return drafts;
    }

    /** Pages people watch. */
    public Watching watching() {
        return watching;
    }

    /** What happened to pages. */
    public Activity activity() {
        return activity;
    }

    /** Comments under pages, with rights. */
    public PageComments comments() {
        return comments;
    }

    /** Who is signed in. */
    public SignIns signIns() {
        return signIns;
    }

    /** What people should do next. */
    public Tasks tasks() {
        return tasks;
    }

    /** Addresses by which people end mails without signing in. */
    public StopLinks stopLinks() {
        return new StopLinks(store.accounts(), store.mail(), store.links().secret("stop", RandomText.hex(KEY_BYTES)));
    }

    /** Ends followers and closes the file. */
    @Override
    public void close() {
        store.close();
    }
}
