package org.ecities.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.ecities.pages.Asker;
import org.ecities.store.Account;
import org.ecities.store.AccountStore;
import org.ecities.store.DiskRefusesException;
import org.ecities.store.SignIn;

/** Signing in and out: a row in the store and a random token that only the visitor's cookie holds. */
public final class SignIns {

    /** How long a sign-in lasts without a visit. */
    public static final Duration LASTS = Duration.ofDays(14);

    /** A last visit is known to within this time. */
    private static final Duration SEEN = Duration.ofHours(1);

    private static final Logger LOG = LogManager.getLogger(SignIns.class);

    private final HashingQueue hashing = HashingQueue.ofThisMachine();
    private final AccountStore accounts;
    private final Clock clock;
    private final ZoneId zone;

    /** Connects the parts, for a network without a time zone of its own. */
    public SignIns(AccountStore accounts, Clock clock) {
        this(accounts, clock, Zones.STANDARD);
    }

    /**
     * Connects the parts.
     *
     * @param zone time zone for whoever has not chosen one
     */
    public SignIns(AccountStore accounts, Clock clock, ZoneId zone) {
        this.zone = zone;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * Signs in with a password, from nowhere in particular and without counting tries.
     *
     * @return the token for the cookie; absent when login or password is wrong or the account is closed
     * @throws BusyException when too many passwords are being checked
     */
    public Optional<String> open(String login, String password) {
        return check(login, password, false).map(account -> open(account, new Origin("", "", "")));
    }

    /**
     * Checks a password. A login that nobody has takes as long as a wrong password.
     *
     * @param known true when it comes from where the account has signed in before
     * @return the account; absent when login or password is wrong or the account is closed
     * @throws BusyException when too many passwords are being checked
     */
    public Optional<Account> check(String login, String password, boolean known) {
        Optional<Account> account = accounts.byLogin(login.strip()).filter(found -> !found.closed());
        boolean right = hashing.run(known, () -> account.map(found -> Passwords.matches(password, found.passwordHash()))
                .orElseGet(() -> Passwords.matchesNobody(password)));
        if (!right) {
            return Optional.empty();
        }
        account.ifPresent(found -> renewHash(found, password));
        return account;
    }

    /** Hashes the new password of somebody who has shown who they are; {@link BusyException} when too many wait. */
    public String hash(String password) {
        return hashing.run(true, () -> Passwords.hash(password));
    }

    /** The only moment at which an old hash can be made stronger is when the password is there. */
    private void renewHash(Account account, String password) {
        if (Passwords.outdated(account.passwordHash())) {
            accounts.renewHash(account.id(), account.passwordHash(), Passwords.hash(password));
        }
    }

    /** Signs in somebody who has shown who they are; gives the token for the cookie. */
    public String open(Account account, Origin origin) {
        String token = RandomText.hex(32);
        Instant now = clock.instant();
        accounts.open(new SignIn(
                TokenHash.of(token),
                account.id(),
                RandomText.hex(32),
                now,
                now.plus(LASTS),
                now,
                NetworkAddress.shortened(origin.address()),
                BrowserFamily.of(origin.browser())));
        return token;
    }

    /** Who a token belongs to, if the sign-in has not ended. */
    public Optional<SignedIn> find(String token) {
        return accounts.signIn(TokenHash.of(token)).flatMap(signIn -> {
            prolong(signIn);
            return accounts.byId(signIn.accountId())
                    .filter(account -> !account.closed())
                    .map(account -> signedIn(account, signIn));
        });
    }

    /** Ends a sign-in. */
    public void close(String token) {
        accounts.close(TokenHash.of(token));
    }

    /** Moves the end once an hour, not at each request. */
    private void prolong(SignIn signIn) {
        Instant now = clock.instant();
        if (signIn.seen().isBefore(now.minus(SEEN))) {
            extend(signIn, now);
        }
    }

    /** Reading goes on while the disk takes nothing; the next visit tries again. */
    private void extend(SignIn signIn, Instant now) {
        try {
            accounts.extend(signIn.tokenHash(), now.plus(LASTS));
        } catch (DiskRefusesException refused) {
            LOG.debug("a sign-in is not prolonged: {}", refused.getMessage());
        }
    }

    private SignedIn signedIn(Account account, SignIn signIn) {
        return new SignedIn(
                asker(account), signIn.secret(), account.id(), signIn.tokenHash(), zone(account), account.rows());
    }

    /** Time zone for whoever has not chosen one. */
    public ZoneId zone() {
        return zone;
    }

    private ZoneId zone(Account account) {
        return Zones.known(account.zone()).orElse(zone);
    }

    private Asker asker(Account account) {
        return new Asker(account.login(), account.fullName(), accounts.groupsOf(account.id()));
    }
}
