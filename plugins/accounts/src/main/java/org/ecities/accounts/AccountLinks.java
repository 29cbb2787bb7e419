package org.ecities.accounts;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.ecities.store.Account;
import org.ecities.store.AccountLink;
import org.ecities.store.AccountStore;
import org.ecities.store.LinkStore;

/** Links that let somebody in once. The store keeps only hashes of their tokens. */
public final class AccountLinks {

    private static final int TOKEN_BYTES = 32;

    private final AccountStore accounts;
    private final LinkStore links;
    private final Clock clock;

    /** Connects the parts. */
    public AccountLinks(AccountStore accounts, LinkStore links, Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.clock = clock;
    }

    /** What a link is good for. */
    public enum Purpose {
        /** Setting a password, handed over by an administrator. */
        SET_PASSWORD(Duration.ofDays(7)),
        /** Signing in, sent by mail. */
        SIGN_IN(Duration.ofMinutes(30)),
        /** Setting a new password, sent by mail. */
        RESET(Duration.ofMinutes(30));

        private final Duration lasts;

        Purpose(Duration lasts) {
            this.lasts = lasts;
        }

        /** How long a link can be used. */
        public Duration lasts() {
            return lasts;
        }
    }

    /**
     * Makes a link; earlier ones of the same account and purpose end.
     *
     * @return the token for the address
     */
    public String make(Account account, Purpose purpose) {
        String token = RandomText.hex(TOKEN_BYTES);
        links.keep(new AccountLink(
                TokenHash.of(token), account.id(), purpose.name(), "", clock.instant().plus(purpose.lasts())));
        return token;
    }

    /** Whose link it is, without using it; absent when it is used, too old, for something else or its account closed. */
    public Optional<Account> find(String token, Purpose... purposes) {
        return account(links.find(TokenHash.of(token)), purposes);
    }

    /** Uses a link: it works once. */
    public Optional<Account> use(String token, Purpose... purposes) {
        return find(token, purposes).isEmpty() ? Optional.empty() : account(links.use(TokenHash.of(token)), purposes);
    }

    private Optional<Account> account(Optional<AccountLink> link, Purpose... purposes) {
        return link.filter(found -> Arrays.stream(purposes).anyMatch(purpose -> purpose.name().equals(found.purpose())))
                .flatMap(found -> accounts.byId(found.accountId()))
                .filter(account -> !account.closed());
    }
}
