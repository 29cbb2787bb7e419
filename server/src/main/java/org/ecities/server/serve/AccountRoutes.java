package org.ecities.server.serve;

import jakarta.servlet.Servlet;
import java.net.URI;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.ecities.accounts.AccountChanges;
import org.ecities.accounts.AccountLinks;
import org.ecities.accounts.DeviceCookie;
import org.ecities.accounts.LinkRequests;
import org.ecities.accounts.PasswordDoor;
import org.ecities.accounts.PasswordRules;
import org.ecities.accounts.RandomText;
import org.ecities.accounts.SignIns;
import org.ecities.accounts.Throttle;
import org.ecities.accounts.web.AdminAction;
import org.ecities.accounts.web.Arrival;
import org.ecities.accounts.web.ConfirmAction;
import org.ecities.accounts.web.GroupAction;
import org.ecities.accounts.web.GroupsAction;
import org.ecities.accounts.web.LeaveAction;
import org.ecities.accounts.web.LinkAction;
import org.ecities.accounts.web.PasswordAction;
import org.ecities.accounts.web.PeopleAction;
import org.ecities.accounts.web.PersonAction;
import org.ecities.accounts.web.ProfileAction;
import org.ecities.accounts.web.PurgeAction;
import org.ecities.accounts.web.SetPasswordAction;
import org.ecities.accounts.web.SignInAction;
import org.ecities.accounts.web.SignInForm;
import org.ecities.accounts.web.SignInJournal;
import org.ecities.accounts.web.SignInsAction;
import org.ecities.accounts.web.SignOutAction;
import org.ecities.accounts.web.SiteAddress;
import org.ecities.pages.NamedInRules;
import org.ecities.server.house.House;
import org.ecities.server.settings.Settings;
import org.ecities.store.AccountStore;

/** Signing in and everything about accounts. */
final class AccountRoutes {

    private static final int KEY_BYTES = 32;
    /** Requests for links that may wait. */
    private static final int MAX_REQUESTS = 200;

    private final SignIns signIns;
    private final AccountStore accounts;
    private final AccountChanges changes;
    private final SignInJournal journal;
    private final PasswordRules rules;
    private final House house;
    private final OutboxLinkMail mail;
    private final AccountLinks links;
    private final SiteAddress address;
    private final FolderFacts facts;
    private final SignInForm form;
    private final PasswordDoor door;
    private final Arrival arrival;

    AccountRoutes(House house, SignInForm form, Settings settings, Supplier<BackupState> backups) {
        this.house = house;
        this.mail = new OutboxLinkMail(house.store().outbox(), house.clock(), settings);
        this.rules = new PasswordRules(List.of("e-Cities", settings.name()));
        this.links = new AccountLinks(house.store().accounts(), house.store().links(), house.clock());
        this.address = new SiteAddress(settings.address().map(URI::toString));
        this.facts = new FolderFacts(house, backups);
        this.form = form;
        this.signIns = house.signIns();
        this.accounts = house.store().accounts();
        this.changes = new AccountChanges(accounts, house.store().audit());
        DeviceCookie devices = new DeviceCookie(house.store().links().secret("device", RandomText.hex(KEY_BYTES)));
        this.door = new PasswordDoor(signIns, new Throttle(devices, house.clock()));
        this.journal = new SignInJournal(house.store().audit(), accounts);
        this.arrival = new Arrival(signIns, devices, journal);
    }

    /** Signs people in who have shown who they are. */
    Arrival arrival() {
        return arrival;
    }

    /** Adds the routes. */
    void add(Mapping mapping) {
        mapping.route(new SignInAction(signIns, door, arrival, form, journal), SignInForm.PATH);
        mapping.route(new SignOutAction(signIns, journal), "/sign-out");
        mapping.route(new ProfileAction(accounts, changes, door), "/account");
        mapping.route(new PasswordAction(accounts, changes, signIns, door, rules), "/account/password");
        mapping.route(new SignInsAction(accounts, journal), "/account/sign-ins");
        mapping.route(new LeaveAction(changes, door), "/account/close");
        mapping.route(
                new SetPasswordAction(changes, signIns, links, rules, arrival, form), SetPasswordAction.PATH);
        mapping.route(new LinkAction(requests(), form), LinkAction.PATH);
        mapping.route(new ConfirmAction(links, changes, arrival, form), ConfirmAction.PATH);
        mapping.route(new AdminAction(accounts, house.store().audit(), facts::now), "/admin");
        mapping.route(new PeopleAction(accounts, changes, links, address, house.store().mail()), "/admin/people");
        mapping.route(new PersonAction(accounts, changes, links, address, house.store().mail()), "/admin/people/*");
        mapping.route(new GroupsAction(accounts), "/admin/groups");
        mapping.route(new GroupAction(accounts, new NamedInRules(house.pages(), house.store().pages())), "/groups/*");
        mapping.route(new PurgeAction(house.store().purges(), house.store().audit()), PurgeAction.PATH);
    }

    /** What cannot be done soon is dropped: whoever asked may ask again. */
    private LinkRequests requests() {
        ThreadPoolExecutor later = new ThreadPoolExecutor(
                0, 1, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(MAX_REQUESTS), new ThreadPoolExecutor.DiscardPolicy());
        return new LinkRequests(accounts, changes, links, mail, later, house.clock());
    }

    /** Adds one servlet. */
    @FunctionalInterface
    interface Mapping {

        void route(Servlet servlet, String... paths);
    }
}
