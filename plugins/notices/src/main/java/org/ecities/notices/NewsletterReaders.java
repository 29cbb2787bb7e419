package org.ecities.notices;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.ecities.store.Account;
import org.ecities.store.MailBox;
import org.ecities.store.Store;

/** People with an account who get the newsletter. Of several accounts with one mail address one gets it. */
public final class NewsletterReaders {

    private final Map<String, Long> accounts = new HashMap<>();

    private NewsletterReaders() {}

    /** As things stand now. */
    public static NewsletterReaders of(Store store) {
        return of(store.accounts().all(), store.mail().all());
    }

    static NewsletterReaders of(Collection<Account> accounts, Map<Long, MailBox> boxes) {
        NewsletterReaders readers = new NewsletterReaders();
        accounts.stream()
                .filter(account -> reads(account, boxes.getOrDefault(account.id(), MailBox.fresh(account.id()))))
                .forEach(account -> readers.accounts.merge(folded(account.email()), account.id(), Math::min));
        return readers;
    }

    private static boolean reads(Account account, MailBox box) {
        return !account.closed() && !account.email().isBlank() && !box.undelivered() && box.newsletter();
    }

    private static String folded(String email) {
        return email.toLowerCase(Locale.ROOT);
    }

    /** How many addresses there are. */
    public int count() {
        return accounts.size();
    }

    /** Whether somebody with an account gets it at an address. */
    public boolean has(String email) {
        return accounts.containsKey(folded(email));
    }

    /** Whether it comes by this account. */
    boolean gets(Account account) {
        return Long.valueOf(account.id()).equals(accounts.get(folded(account.email())));
    }
}
