package org.ecities.members;

import java.time.Clock;
import java.util.Optional;
import org.ecities.accounts.AccountChanges;
import org.ecities.accounts.Actor;
import org.ecities.members.news.NewsletterMails;
import org.ecities.members.news.Newsletters;
import org.ecities.members.news.Subscriptions;
import org.ecities.members.people.WhosWho;
import org.ecities.notices.Letters;
import org.ecities.notices.Tasks;
import org.ecities.pages.Asker;
import org.ecities.pages.Pages;
import org.ecities.pages.WikiActivity;
import org.ecities.records.FieldTypes;
import org.ecities.records.Schemas;
import org.ecities.store.Store;

/** The parts of this module, put together. */
public final class Members {

    private final Institutions institutions;
    private final Memberships memberships;
    private final Invitations invitations;
    private final Seats seats;
    private final Arrivals arrivals;
    private final MemberTasks memberTasks;
    private final StillTrue stillTrue;
    private final DailyRound round;
    private final InviteList inviteList;
    private final Suggestions suggestions;
    private final Approvals approvals;
    private final EnteredSheets entered;
    private final MembershipCheck membershipCheck;
    private final Applications applications;
    private final ReaderMails readerMails;
    private final DeadlineExtension deadlines;
    private final PracticeCities practiceCities;
    private final Newsletters newsletters;
    private final Subscriptions subscriptions;
    private final NewsletterMails newsletterMails;
    private final Contributions contributions;
    private final SheetTitles titles;
    private final WhosWho whosWho;
    private final Store store;

    /**
     * Puts the parts together.
     *
     * @param letters letters with links; without a mail server people hand links over
     */
    public Members(
            Pages pages,
            Store store,
            Schemas schemas,
            FieldTypes types,
            AccountChanges changes,
            Tasks tasks,
            Letters letters,
            Clock clock) {
        this.store = store;
        this.institutions = new Institutions(store, schemas, clock);
        SeatGroups groups = new SeatGroups(store.accounts(), changes);
        Procedure procedure = new Procedure(pages, store, schemas, institutions, groups);
        this.memberTasks = new MemberTasks(tasks, clock);
        this.memberships =
                new Memberships(pages, schemas, institutions, procedure, tasks, store.invitations());
        this.invitations = new Invitations(store.invitations(), institutions, letters, clock);
        this.seats = new Seats(institutions, procedure, clock);
        this.arrivals = new Arrivals(
                store.invitations(), institutions, seats, memberTasks, store.accounts(), changes, letters);
        this.inviteList = new InviteList(pages, store.pages(), schemas, this);
        this.membershipCheck = new MembershipCheck(institutions, store, schemas);
        this.suggestions = new Suggestions(pages, store, schemas, types, institutions, tasks, letters, clock);
        this.approvals = new Approvals(pages, store, tasks, letters, clock);
        this.entered = new EnteredSheets(pages, store, institutions, procedure, tasks, letters, clock);
        this.applications = new Applications(store.applications(), schemas, inviteList, tasks, letters, clock);
        this.readerMails = new ReaderMails(pages, institutions, store, letters, clock);
        this.titles = new SheetTitles(store.pages(), schemas, types);
        this.contributions = new Contributions(pages, store, institutions, schemas, clock);
        this.newsletters = new Newsletters(
                pages, store, new WikiActivity(pages, store), schemas, titles, institutions, letters, clock);
        this.subscriptions = new Subscriptions(store.subscribers(), letters, clock);
        this.newsletterMails = new NewsletterMails(store, letters, clock);
        this.deadlines = new DeadlineExtension(tasks, store.audit());
        this.practiceCities = new PracticeCities(pages, store, clock);
        this.stillTrue = new StillTrue(store, schemas, types, memberTasks, clock);
        this.round = new DailyRound(
                institutions, invitations, arrivals, seats, groups, memberTasks, stillTrue, practiceCities, clock);
        this.whosWho = new WhosWho(pages, store, schemas, institutions, letters, clock);
    }

    /** Entries about people without an account. */
    public WhosWho whosWho() {
        return whosWho;
    }

    /** All institutions. */
    public Institutions institutions() {
        return institutions;
    }

    /** What the secretariat decides. */
    public Memberships memberships() {
        return memberships;
    }

    /** Asking people to hold a post. */
    public Invitations invitations() {
        return invitations;
    }

    /** Inviting many at once. */
    public InviteList inviteList() {
        return inviteList;
    }

    /** Compares data sheets with journals. */
    public MembershipCheck membershipCheck() {
        return membershipCheck;
    }

    /** Suggested corrections. */
    public Suggestions suggestions() {
        return suggestions;
    }

    /** Unsaved texts that superiors read. */
    public Approvals approvals() {
        return approvals;
    }

    /** What others enter for institutions. */
    public EnteredSheets entered() {
        return entered;
    }

    /** Institutions that ask to join. */
    public Applications applications() {
        return applications;
    }

    /** Messages of readers to institutions. */
    public ReaderMails readerMails() {
        return readerMails;
    }

    /** Newsletters. */
    public Newsletters newsletters() {
        return newsletters;
    }

    /** Readers of the newsletter without an account. */
    public Subscriptions subscriptions() {
        return subscriptions;
    }

    /** Writes letters of newsletters, as often as it is run. */
    public NewsletterMails newsletterMails() {
        return newsletterMails;
    }

    /** What institutions did in a year. */
    public Contributions contributions() {
        return contributions;
    }

    /** Titles of pages. */
    public SheetTitles titles() {
        return titles;
    }

    /** Moving all deadlines. */
    public DeadlineExtension deadlines() {
        return deadlines;
    }

    /** Pages on which people try things out. */
    public PracticeCities practiceCities() {
        return practiceCities;
    }

    /** The posts. */
    public Seats seats() {
        return seats;
    }

    /** Taking up an invitation. */
    public Arrivals arrivals() {
        return arrivals;
    }

    /** Whether figures are still true. */
    public StillTrue stillTrue() {
        return stillTrue;
    }

    /** What is done every day. */
    public DailyRound round() {
        return round;
    }

    /** Somebody says that they are still the contact, and is not asked any more. */
    public Institution confirm(Asker by, Actor actor, long pageId) {
        Optional<Seat> asked = institutions.byId(pageId).flatMap(found -> found.post().holder());
        Institution after = seats.confirm(by, actor, pageId, SeatRole.HOLDER);
        asked.ifPresent(seat -> memberTasks.stillAnswered(after, seat, by.login()));
        return after;
    }

    /** Files a letter; the task to do so is done. */
    public Institution letter(Asker by, Actor actor, long pageId, SeatRole role, String file) {
        Institution after = seats.letter(by, actor, pageId, role, file);
        memberTasks.letter(after, role);
        return after;
    }

    /** Whether saving the data sheet of a page is a statement of the institution for which somebody acts. */
    public boolean states(Asker asker, String page) {
        return stating(asker, page).isPresent();
    }

    private Optional<Institution> stating(Asker asker, String page) {
        return institutions.of(asker).stream().filter(found -> found.mainPage().equals(page)).findFirst();
    }

    /**
     * Somebody saved the data sheet of a page, or said that it is still right. Where they act for the institution of
     * the page, its first tasks are done by that.
     *
     * @param topics true when the sheet names needs and offers
     */
    public void sheetLookedAt(Asker by, Actor actor, String page, boolean topics) {
        stating(by, page).ifPresent(found -> {
            seats.factsChecked(by, actor, found);
            entered.corrected(by, actor, found, page);
            memberTasks.factsDone(found, by.login());
            memberTasks.stillTrueAnswered(found, by.login());
            if (topics) {
                memberTasks.topicsDone(found, by.login());
            }
            store.accounts().byLogin(by.login())
                    .ifPresent(account -> store.invitations().finished(found.pageId(), account.id()));
        });
    }
}
