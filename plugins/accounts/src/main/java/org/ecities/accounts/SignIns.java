package org.ecities.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.ecities.pages.Asker;
import org.ecities.store.Account;
import org.ecities.store.AccountStore;
import org.ecities.store.SignIn;

/** Signing in and out: a row in the store and a random token that only the visitor's cookie holds. */
public final class SignIns {

    /** How long a sign-in lasts without a visit. */
    public static final Duration LASTS = Duration.ofDays(14);

    private final AccountStore accounts;
    private final Clock clock;

    /** Connects the parts. */
    public SignIns(AccountStore accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * Signs in with a password.
     *
     * @return the token for the cookie; absent when login or password is wrong or the account is closed
     */
    public Optional<String> open(String login, String password) {
        Optional<Account> account = accounts.byLogin(login.strip()).filter(found -> !found.closed());
        boolean right = account.map(found -> Passwords.matches(password, found.passwordHash()))
                .orElseGet(() -> Passwords.matchesNobody(password));
        if (!right) {
            return Optional.empty();
        }
        account.ifPresent(found -> renewHash(found, password));
        return account.map(this::open);
    }

    /** The only moment at which an old hash can be made stronger is when the password is there. */
    private void renewHash(Account account, String password) {
        if (Passwords.outdated(account.passwordHash())) {
            accounts.renewHash(account.id(), account.passwordHash(), Passwords.hash(password));
        }
    }

    private String open(Account account) {
        String token = RandomText.hex(32);
        Instant now = clock.instant();
        accounts.open(new SignIn(hash(token), account.id(), RandomText.hex(32), now, now.plus(LASTS)));
        return token;
    }

    /** Who a token belongs to, if the sign-in has not ended. */
    public Optional<SignedIn> find(String token) {
        return accounts.signIn(hash(token)).flatMap(signIn -> {
            prolong(signIn);
            return accounts.byId(signIn.accountId())
                    .filter(account -> !account.closed())
                    .map(account -> new SignedIn(asker(account), signIn.secret()));
        });
    }

    /** Ends a sign-in. */
    public void close(String token) {
        accounts.close(hash(token));
    }

    /** Moves the end once a day, not at each request. */
    private void prolong(SignIn signIn) {
        Instant end = clock.instant().plus(LASTS);
        if (signIn.expires().isBefore(end.minus(Duration.ofDays(1)))) {
            accounts.extend(signIn.tokenHash(), end);
        }
    }

    private Asker asker(Account account) {
        return new Asker(account.login(), account.fullName(), accounts.groupsOf(account.id()));
    }

    private static String hash(String token) {
        try {
            byte[] bytes = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
