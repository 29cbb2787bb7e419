package org.ecities.members;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.ecities.accounts.AccountChanges;
import org.ecities.accounts.Actor;
import org.ecities.accounts.ProfileRules;
import org.ecities.notices.Letters;
import org.ecities.pages.PageNamePart;
import org.ecities.pages.PageRefusedException;
import org.ecities.store.Account;
import org.ecities.store.AccountProfile;
import org.ecities.store.AccountStore;
import org.ecities.store.Invitation;
import org.ecities.store.InvitationStore;

/** Taking up an invitation: an account where there is none, the post, the first tasks. */
public final class Arrivals {

    private static final int LOGIN_PART = 40;
    private static final int MANY = 10_000;
    private static final Duration TOLD = Duration.ofDays(7);

    private final InvitationStore invitations;
    private final Institutions institutions;
    private final Seats seats;
    private final MemberTasks tasks;
    private final AccountStore accounts;
    private final AccountChanges changes;
    private final Letters letters;

    Arrivals(
            InvitationStore invitations,
            Institutions institutions,
            Seats seats,
            MemberTasks tasks,
            AccountStore accounts,
            AccountChanges changes,
            Letters letters) {
        this.invitations = invitations;
        this.institutions = institutions;
        this.seats = seats;
        this.tasks = tasks;
        this.accounts = accounts;
        this.changes = changes;
        this.letters = letters;
    }

    /**
     * Who comes.
     *
     * @param present  the account that is signed in; absent for somebody new
     * @param fullName name of somebody new
     * @param language language of somebody new
     * @param terms    version of the terms they accepted
     * @param address  network address, for the audit journal
     */
    public record Newcomer(Optional<String> present, String fullName, String language, String terms, String address) {}

    /**
     * Takes an invitation up. Of several that try at once one gets the post.
     *
     * @return the account that acts for the institution from now on
     * @throws PageRefusedException when the invitation is not open any more
     */
    public Account take(Invitation invitation, Newcomer newcomer) {
        Institution institution = institutions.byId(invitation.pageId())
                .orElseThrow(() -> new PageRefusedException("members.refused.absent", invitation.pageId()));
        Account account = newcomer.present()
                .flatMap(accounts::byLogin)
                .filter(found -> !found.closed())
                .orElseGet(() -> made(institution, invitation, newcomer));
        Actor actor = new Actor(account.login(), newcomer.address());
        if (!invitations.take(invitation.id(), account.id())) {
            if (newcomer.present().isEmpty()) {
                changes.setClosed(actor, account, true);
            }
            throw new PageRefusedException("members.refused.invitation");
        }
        settle(invitation, account, actor, newcomer.terms());
        letters.write(
                "members.letter.taken", "taken/" + invitation.id(), invitation.email(), invitation.language(),
                MemberTasks.page(institution), TOLD,
                institution.name(Locale.forLanguageTag(invitation.language())), account.login());
        return account;
    }

    private void settle(Invitation invitation, Account account, Actor actor, String terms) {
        Institution institution = seats.appoint(invitation, account, actor, terms);
        tasks.first(institution);
        SeatRole.of(invitation.role()).ifPresent(role -> tasks.letter(institution, role));
        tasks.vacant(institution, false);
    }

    /** Finishes what a crash left half done: invitations that were taken up and whose post was not given. */
    void finishOpenOnes() {
        for (Invitation taken : invitations.newest(Invitations.LISTED)) {
            if (taken.state() == Invitation.State.TAKEN && taken.account().isPresent()) {
                Optional<Account> account = accounts.byId(taken.account().getAsLong()).filter(found -> !found.closed());
                boolean known = institutions.entries(taken.pageId()).stream()
                        .anyMatch(entry -> entry.fact("invitation").equals(String.valueOf(taken.id())));
                if (!known && account.isPresent() && institutions.byId(taken.pageId()).isPresent()) {
                    settle(taken, account.get(), Actor.terminal(), "");
                }
            }
        }
    }

    /** A new account has no password: its owner signs in by mail, or sets one in their account. */
    private Account made(Institution institution, Invitation invitation, Newcomer newcomer) {
        AccountProfile profile =
                new AccountProfile(newcomer.fullName(), invitation.email(), newcomer.language(), "", 0);
        ProfileRules.problem(profile).ifPresent(key -> {
            throw new PageRefusedException(key, ProfileRules.MAX_NAME);
        });
        String login = login(institution);
        Account account = changes.add(
                new Actor(login, newcomer.address()), login, newcomer.fullName(), invitation.email());
        accounts.setProfile(account.id(), profile);
        return accounts.byId(account.id()).orElseThrow();
    }

    /** The login says the institution and a number, never a person: it stands in histories and addresses. */
    private String login(Institution institution) {
        String whole = PageNamePart.of(institution.page().substring(
                        institution.page().startsWith(Institution.PREFIX) ? Institution.PREFIX.length() : 0))
                .toLowerCase(Locale.ROOT);
        String part = whole.length() > LOGIN_PART ? whole.substring(0, LOGIN_PART) : whole;
        for (int number = 1; number < MANY; number++) {
            String login = part + "-" + number;
            if (changes.loginProblem(login).isEmpty()) {
                return login;
            }
        }
        throw new PageRefusedException("members.refused.login", part);
    }
}
