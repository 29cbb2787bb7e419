package org.ecities.members;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.ecities.pages.Asker;
import org.ecities.pages.Messages;
import org.ecities.pages.NotAllowedException;
import org.ecities.pages.PageChange;
import org.ecities.pages.Pages;
import org.ecities.pages.PracticePages;
import org.ecities.pages.Right;
import org.ecities.store.Account;
import org.ecities.store.PageHead;
import org.ecities.store.PurgeKind;
import org.ecities.store.PurgeRequest;
import org.ecities.store.Store;

/**
 * A city page on which one person tries things out, {@code Practice.<account>-<n>}: nobody else sees it, no list, count,
 * search, feed or mail knows it, and it goes after {@link #KEPT}.
 */
public final class PracticeCities {

    /** How long one stays. */
    public static final Duration KEPT = Duration.ofDays(30);

    /** Most practice cities one person can have had. */
    static final int MOST = 100;

    /** Removing rewrites the database: the rest waits for the next day. */
    static final int SWEPT_A_DAY = 50;

    private static final Logger LOG = LogManager.getLogger(PracticeCities.class);
    private static final int AT_ONCE = 500;

    private final Pages pages;
    private final Store store;
    private final Clock clock;

    PracticeCities(Pages pages, Store store, Clock clock) {
        this.pages = pages;
        this.store = store;
        this.clock = clock;
    }

    /**
     * A practice city that is there.
     *
     * @param page  name of its page
     * @param until when it goes
     */
    public record PracticeCity(String page, Instant until) {}

    /** The one of this person. */
    public Optional<PracticeCity> of(Asker asker) {
        return account(asker).flatMap(account -> IntStream.rangeClosed(1, MOST)
                .mapToObj(number -> store.pages().head(name(account, number)))
                .flatMap(Optional::stream)
                .findFirst()
                .map(head -> new PracticeCity(head.name(), begun(head).plus(KEPT))));
    }

    /**
     * Begins one, in the language in which the person reads; the one that is there stays as it is.
     *
     * @throws NotAllowedException for somebody who is not signed in
     */
    public PracticeCity begin(Asker asker, Locale locale) {
        Optional<PracticeCity> present = of(asker);
        if (present.isPresent()) {
            return present.get();
        }
        Account account = account(asker).orElseThrow(() -> new NotAllowedException(Right.CREATE, PracticePages.PREFIX));
        String name = IntStream.rangeClosed(1, MOST)
                .mapToObj(number -> name(account, number))
                .filter(free -> store.pages().latestEver(free).isEmpty())
                .findFirst()
                .orElseThrow(() -> new NotAllowedException(Right.CREATE, PracticePages.PREFIX));
        String text = "[{ALLOW view,edit,comment,delete " + account.login() + "}]\r\n"
                + Messages.of(locale).text("members.practice.text", KEPT.toDays());
        pages.commit(asker.inProcedure(), PageChange.text(name, 0, text), "");
        return new PracticeCity(name, clock.instant().plus(KEPT));
    }

    /** Takes away those whose time is over, with all their earlier texts. */
    void sweep() {
        Instant oldest = clock.instant().minus(KEPT);
        List<PageHead> all = store.pages().pages(PracticePages.PREFIX, 0, AT_ONCE);
        all.stream()
                .filter(head -> begun(head).isBefore(oldest))
                .limit(SWEPT_A_DAY)
                .forEach(this::remove);
    }

    /** One that cannot be removed must not keep the others. */
    private void remove(PageHead head) {
        try {
            String reason = Messages.of(Messages.LANGUAGES.get(0)).text("members.practice.over");
            pages.commit(Asker.system(), PageChange.deletion(head.name(), head.version()), reason);
            for (int first = 1; first <= head.version(); first += PurgeRequest.MAX_ITEMS) {
                int last = Math.min(head.version(), first + PurgeRequest.MAX_ITEMS - 1);
                purge(new PurgeRequest(PurgeKind.PAGE_VERSION, head.name(), "", first, last), reason);
            }
        } catch (RuntimeException failed) {
            LOG.error("the practice city {} could not be removed", head.name(), failed);
        }
    }

    private void purge(PurgeRequest request, String reason) {
        store.purges().purge(store.purges().plan(request), Asker.system().login(), reason);
    }

    private Instant begun(PageHead head) {
        int versions = store.pages().versionCount(head.name());
        return store.pages().history(head.name(), versions - 1, 1).get(0).at();
    }

    private Optional<Account> account(Asker asker) {
        return asker.signedIn() ? store.accounts().byLogin(asker.login()) : Optional.empty();
    }

    private static String name(Account account, int number) {
        return PracticePages.PREFIX + account.id() + "-" + number;
    }
}
