package org.ecities.server.serve;

import java.util.Set;
import org.ecities.accounts.web.Arrival;
import org.ecities.members.EnteredSheets;
import org.ecities.members.Members;
import org.ecities.members.people.EntryLinks;
import org.ecities.members.people.WhosWho;
import org.ecities.members.web.ApplicationAction;
import org.ecities.members.web.ApprovalAction;
import org.ecities.members.web.ApproveAction;
import org.ecities.members.web.ContactsAction;
import org.ecities.members.web.ContributionAction;
import org.ecities.members.web.DraftView;
import org.ecities.members.web.EnteredAction;
import org.ecities.members.web.EnteredRows;
import org.ecities.members.web.EntryAction;
import org.ecities.members.web.EntryScreen;
import org.ecities.members.web.InstitutionAction;
import org.ecities.members.web.InvitationAction;
import org.ecities.members.web.InviteAction;
import org.ecities.members.web.JoinAction;
import org.ecities.members.web.MembersAction;
import org.ecities.members.web.MyEntryAction;
import org.ecities.members.web.NewsletterAction;
import org.ecities.members.web.NewsletterAdminAction;
import org.ecities.members.web.NewsletterArchiveAction;
import org.ecities.members.web.NewsletterLinkAction;
import org.ecities.members.web.NewsletterSendAction;
import org.ecities.members.web.PeopleAction;
import org.ecities.members.web.PracticeAction;
import org.ecities.members.web.StillTrueAction;
import org.ecities.members.web.SuggestAction;
import org.ecities.members.web.SuggestionAction;
import org.ecities.members.web.TakeDownAction;
import org.ecities.members.web.WriteAction;
import org.ecities.pages.web.PageRenderer;
import org.ecities.pages.web.SiteAddress;
import org.ecities.records.web.SheetChanges;
import org.ecities.server.house.House;
import org.ecities.store.Account;
import org.ecities.store.PageHead;

/** Institutions, their posts, and invitations. */
final class MemberRoutes {

    /** Forms that people without an account send. */
    static final Set<String> OPEN_FORMS = Set.of(
            "/invitation", SuggestAction.PATH, JoinAction.PATH, WriteAction.PATH, NewsletterAction.PATH, EntryLinks.PATH,
            MyEntryAction.PATH, TakeDownAction.PATH, ApproveAction.PATH, EnteredSheets.PATH);

    private static final String TERMS = "Terms";

    private final House house;
    private final Members members;
    private final Arrival arrival;
    private final SiteAddress site;
    private final PageRenderer renderer;

    MemberRoutes(House house, Members members, Arrival arrival, SiteAddress site, PageRenderer renderer) {
        this.renderer = renderer;
        this.house = house;
        this.members = members;
        this.arrival = arrival;
        this.site = site;
    }

    /** Adds the routes. */
    void add(AccountRoutes.Mapping mapping) {
        mapping.route(new MembersAction(members, house.schemas(), house.clock()), "/members");
        mapping.route(new ContactsAction(members.institutions(), this::name), ContactsAction.PATH);
        mapping.route(new InviteAction(members, house.schemas(), site), "/members/invite");
        mapping.route(new InvitationAction(members, arrival::signIn, this::terms, house.clock()), "/invitation");
        mapping.route(
                new SuggestAction(house.pages(), members.suggestions(), house.clock()), SuggestAction.PATH + "/*");
        people(mapping);
        mapping.route(new TakeDownAction(members.suggestions(), house.clock()), TakeDownAction.PATH);
        mapping.route(new JoinAction(members.applications(), house.schemas(), this::terms, house.clock()), JoinAction.PATH);
        mapping.route(
                new ApplicationAction(members.applications(), members.institutions(), house.schemas(), site),
                "/application/*");
        mapping.route(new StillTrueAction(members, house.pages()), StillTrueAction.PATH);
        mapping.route(new PracticeAction(members.practiceCities()), PracticeAction.PATH);
        mapping.route(new WriteAction(members.readerMails(), house.clock()), WriteAction.PATH + "/*");
        newsletters(mapping);
        mapping.route(new SuggestionAction(members.suggestions()), "/suggestion/*");
        mapping.route(new ContributionAction(members, this::name), ContributionAction.PATH + "/*");
        approval(mapping);
        EnteredRows entered = new EnteredRows(members.institutions(), house.store(), house.pages());
        mapping.route(new EnteredAction(members, entered), EnteredSheets.PATH + "/*");
        mapping.route(
                new InstitutionAction(members, house.store(), entered, this::name, site, house.clock()),
                InstitutionAction.PATH + "/*");
    }

    private void newsletters(AccountRoutes.Mapping mapping) {
        mapping.route(new NewsletterAction(members.subscriptions(), house.clock()), NewsletterAction.PATH);
        mapping.route(
                new NewsletterLinkAction(members.subscriptions()), NewsletterLinkAction.CONFIRM, NewsletterLinkAction.LEAVE);
        mapping.route(new NewsletterAdminAction(members), NewsletterAdminAction.PATH);
        mapping.route(new NewsletterSendAction(members), NewsletterSendAction.PATH + "/*");
        mapping.route(
                new NewsletterArchiveAction(members.newsletters(), site), NewsletterArchiveAction.PATH,
                NewsletterArchiveAction.FEED);
    }

    private void people(AccountRoutes.Mapping mapping) {
        WhosWho whosWho = members.whosWho();
        mapping.route(new PeopleAction(whosWho, house.schemas(), house.types(), site), PeopleAction.PATH);
        mapping.route(new MyEntryAction(whosWho.links(), house.clock()), MyEntryAction.PATH);
        EntryScreen screen = new EntryScreen(whosWho, house.schemas(), house.types(), this::name);
        mapping.route(new EntryAction(whosWho, screen, house.clock()), EntryLinks.PATH);
    }

    private void approval(AccountRoutes.Mapping mapping) {
        SheetChanges sheets = new SheetChanges(house.pages(), house.privateFields(), house.schemas(), house.types());
        DraftView view = new DraftView(house.pages(), renderer, sheets);
        mapping.route(
                new ApprovalAction(members.approvals(), house.drafts(), view, site), ApprovalAction.PATH + "/*");
        mapping.route(new ApproveAction(members.approvals(), view, house.clock()), ApproveAction.PATH);
    }

    /** The version of the terms in force: it is kept with whoever accepts them. */
    private String terms() {
        return TERMS + " " + house.store().pages().head(TERMS).map(PageHead::version).orElse(0);
    }

    /** Only people who are signed in are told names. */
    private String name(String login) {
        return house.store().accounts().byLogin(login)
                .map(Account::fullName)
                .filter(name -> !name.isBlank())
                .orElse(login);
    }
}
