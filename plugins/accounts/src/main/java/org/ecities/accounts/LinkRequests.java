package org.ecities.accounts;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.ecities.store.Account;
import org.ecities.store.AccountStore;

/**
 * Asking for a link by mail. Who asks learns nothing: the answer is the same for everybody, and the work is done after
 * it. Administrators get no link: whoever reads their mail must not get everything.
 */
public final class LinkRequests {

    /** Mails to one account: three, then one in twenty minutes. */
    private static final FailureLimit ACCOUNT = new FailureLimit(3, Duration.ofMinutes(20), Duration.ofHours(1));
    /** Requests from one address. */
    private static final FailureLimit ADDRESS = new FailureLimit(20, Duration.ofMinutes(5), Duration.ofHours(1));
    /** Accounts that share a mail address. */
    private static final int MAX_SHARING = 5;

    private final AccountStore accounts;
    private final AccountChanges changes;
    private final AccountLinks links;
    private final LinkMail mail;
    private final Executor later;
    private final FailureCounts sent;
    private final FailureCounts asked;

    /** Connects the parts; the executor does the work after the answer. */
    public LinkRequests(
            AccountStore accounts,
            AccountChanges changes,
            AccountLinks links,
            LinkMail mail,
            Executor later,
            Clock clock) {
        this.accounts = accounts;
        this.changes = changes;
        this.links = links;
        this.mail = mail;
        this.later = later;
        this.sent = new FailureCounts(ACCOUNT, clock);
        this.asked = new FailureCounts(ADDRESS, clock);
    }

    /** True when links are sent at all. */
    public boolean on() {
        return mail.on();
    }

    /**
     * Sends a link to whoever has this login or mail address, if there is somebody.
     *
     * @param purpose {@code SIGN_IN} or {@code RESET}
     */
    public void ask(String who, AccountLinks.Purpose purpose, Origin origin) {
        later.execute(() -> send(who.strip(), purpose, NetworkAddress.network(origin.address())));
    }

    private void send(String who, AccountLinks.Purpose purpose, String network) {
        if (who.isEmpty() || !asked.wait(network).isZero()) {
            return;
        }
        asked.add(network);
        List<Account> found = Stream.concat(accounts.byLogin(who).stream(), accounts.byEmail(who).stream())
                .distinct()
                .filter(account -> !account.closed() && !account.email().isEmpty())
                .limit(MAX_SHARING)
                .toList();
        found.forEach(account -> send(account, purpose));
    }

    private void send(Account account, AccountLinks.Purpose purpose) {
        String key = String.valueOf(account.id());
        if (!sent.wait(key).isZero()) {
            return;
        }
        sent.add(key);
        if (changes.admin(account)) {
            mail.refuse(account);
        } else {
            String path = purpose == AccountLinks.Purpose.RESET ? "/set-password" : "/sign-in/confirm";
            mail.send(account, purpose, path + "?key=" + links.make(account, purpose));
        }
    }
}
