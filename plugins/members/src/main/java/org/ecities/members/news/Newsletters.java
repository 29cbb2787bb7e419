package org.ecities.members.news;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ecities.accounts.RandomText;
import org.ecities.members.Institutions;
import org.ecities.members.SheetTitles;
import org.ecities.notices.Letters;
import org.ecities.notices.NewsletterReaders;
import org.ecities.pages.Activity;
import org.ecities.pages.Asker;
import org.ecities.pages.Audience;
import org.ecities.pages.ConflictException;
import org.ecities.pages.Messages;
import org.ecities.pages.NotAllowedException;
import org.ecities.pages.PageChange;
import org.ecities.pages.PageLinks;
import org.ecities.pages.PageRefusedException;
import org.ecities.pages.Pages;
import org.ecities.pages.Right;
import org.ecities.pages.web.Links;
import org.ecities.records.Schemas;
import org.ecities.store.Account;
import org.ecities.store.Letter;
import org.ecities.store.Newsletter;
import org.ecities.store.PageHead;
import org.ecities.store.PageVersion;
import org.ecities.store.Store;
import org.ecities.store.Subscriber;

/** Newsletters from the draft to the archive. Each is a page; it is sent once. */
public final class Newsletters {

    /** Beginning of the names of their pages. */
    public static final String PREFIX = "Newsletter.";
    /** Longest text of a letter in characters. */
    public static final int MAX_TEXT = 40_000;
    /** Most of the archive that is listed. */
    public static final int LISTED = 200;

    /** Everything that could end a line in the head of a mail. */
    private static final String LINE_ENDS = "[\\s\\p{Cc}\u2028\u2029]+";
    private static final int MAX_TITLE = 150;
    private static final int MAX_NAMESAKES = 100;
    private static final int READ = 500;
    private static final int KEY_BYTES = 16;
    /** How far back the first newsletter looks. */
    private static final Duration FIRST = Duration.ofDays(90);
    private static final Duration TEST_LASTS = Duration.ofDays(1);

    private final Pages pages;
    private final Store store;
    private final SheetTitles titles;
    private final PublicChanges changes;
    private final Letters letters;
    private final Clock clock;

    /** Connects the parts. */
    public Newsletters(
            Pages pages,
            Store store,
            Activity activity,
            Schemas schemas,
            SheetTitles titles,
            Institutions institutions,
            Letters letters,
            Clock clock) {
        this.pages = pages;
        this.store = store;
        this.titles = titles;
        this.changes = new PublicChanges(pages, activity, institutions, schemas);
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * Makes the page of a newsletter, with what changed since the last one that was sent.
     *
     * @param words in the language of the newsletter
     * @return name of the page
     * @throws NotAllowedException for others than the secretariat
     */
    public String begin(Asker by, Messages words) {
        require(by);
        Instant now = clock.instant();
        long upTo = store.pages().lastChange();
        Optional<Newsletter> last = store.newsletters().sent(0, 1).stream().findFirst();
        PublicChanges.Found found = changes.since(
                last.map(Newsletter::upTo).orElse(0L), last.map(Newsletter::begun).orElse(now.minus(FIRST)));
        String page = free(PREFIX + YearMonth.from(now.atZone(ZoneOffset.UTC)));
        String text = new DraftText(titles, words).of(found, now);
        pages.commit(by, PageChange.text(page, 0, text), words.text("members.news.note.begun"));
        long id = store.pages().head(page).orElseThrow().pageId();
        store.newsletters().begin(id, words.locale().getLanguage(), upTo, by.login());
        return page;
    }

    private static void require(Asker by) {
        if (!by.secretariat()) {
            throw new NotAllowedException(Right.EDIT, "");
        }
    }

    private String free(String name) {
        String free = name;
        for (int number = 2; store.pages().latestEver(free).isPresent() && number < MAX_NAMESAKES; number++) {
            free = name + "-" + number;
        }
        return free;
    }

    /** Names of the pages that are drafts, the newest first; for the secretariat. */
    public List<String> drafts(Asker by) {
        require(by);
        return store.newsletters().drafts().stream()
                .flatMap(draft -> store.pages().byId(draft.pageId()).stream())
                .map(PageVersion::name)
                .toList();
    }

    /** Newsletters that were sent and whose pages somebody may read, the newest first. */
    public List<Issue> archive(Asker asker) {
        return store.newsletters().sent(0, READ).stream()
                .flatMap(sent -> store.pages().byId(sent.pageId()).stream()
                        .filter(page -> pages.may(asker, Right.VIEW, page.name()))
                        .map(page -> Issue.of(sent, page.name())))
                .limit(LISTED)
                .toList();
    }

    /** How many people a newsletter would reach now; for the secretariat. */
    public ReaderCount readers(Asker by) {
        require(by);
        NewsletterReaders members = NewsletterReaders.of(store);
        int outside = 0;
        long above = 0;
        List<Subscriber> some = store.subscribers().confirmed(above, READ);
        while (!some.isEmpty()) {
            outside += (int) some.stream().filter(one -> !members.has(one.email())).count();
            above = some.get(some.size() - 1).id();
            some = store.subscribers().confirmed(above, READ);
        }
        return new ReaderCount(members.count(), outside);
    }

    /**
     * A newsletter as it would be sent now.
     *
     * @throws NotAllowedException  for others than the secretariat
     * @throws PageRefusedException when it cannot be sent: says why
     */
    public Ready ready(Asker by, String name) {
        require(by);
        PageVersion page = store.pages().page(name)
                .orElseThrow(() -> new PageRefusedException("members.news.none", name));
        Newsletter newsletter = store.newsletters().ofPage(page.pageId())
                .orElseThrow(() -> new PageRefusedException("members.news.none", name));
        if (newsletter.sent().isPresent()) {
            throw new PageRefusedException("members.news.sent.already", page.name());
        }
        if (Audience.of(page.text()).isEmpty()) {
            throw new PageRefusedException("members.news.rules", page.name());
        }
        requirePublic(page);
        return new Ready(page.name(), page.version(), subject(page), body(newsletter, page));
    }

    /** A letter cannot be taken back, so it must not even name a page that its readers may not open. */
    private void requirePublic(PageVersion page) {
        String hidden = PageLinks.in(page.text()).stream()
                .filter(linked -> !linked.equals(page.name()))
                .flatMap(linked -> store.pages().head(linked).or(() -> store.pages().formerly(linked)).stream())
                .map(PageHead::name)
                .filter(linked -> !pages.may(Asker.anonymous(), Right.VIEW, linked))
                .limit(10)
                .collect(Collectors.joining(", "));
        if (!hidden.isEmpty()) {
            throw new PageRefusedException("members.news.hidden", hidden);
        }
    }

    private static String subject(PageVersion page) {
        String title = LetterText.title(page.text()).orElse(page.name()).replaceAll(LINE_ENDS, " ");
        return title.length() <= MAX_TITLE ? title : title.substring(0, title.offsetByCodePoints(0, MAX_TITLE / 2)) + "…";
    }

    private String body(Newsletter newsletter, PageVersion page) {
        String text = new LetterText(letters.address("")).of(page.text());
        if (text.isBlank() || text.length() > MAX_TEXT) {
            throw new PageRefusedException("members.news.text.wrong", text.length(), MAX_TEXT);
        }
        return titleGone(text, subject(page)) + "\n\n"
                + letters.words(newsletter.language(), "members.news.mail.archive", letters.address(Links.view(page.name())));
    }

    /** Every letter begins with the title anyway. */
    private static String titleGone(String text, String title) {
        return text.startsWith(title + "\n") ? text.substring(title.length()).strip() : text;
    }

    /**
     * Sends a newsletter to oneself alone.
     *
     * @throws PageRefusedException when it cannot be sent, or there is no mail or no address of one's own
     */
    public void test(Asker by, String name) {
        Ready ready = ready(by, name);
        Account account = store.accounts().byLogin(by.login())
                .filter(found -> letters.on() && !found.email().isEmpty())
                .orElseThrow(() -> new PageRefusedException("members.news.test.none"));
        store.outbox().add(new Letter(
                0, "newsletter.test/" + RandomText.hex(KEY_BYTES), "newsletter.test", account.email(),
                letters.words(account.language(), "members.news.test.subject", ready.subject()), ready.body(), 0,
                clock.instant().plus(TEST_LASTS)));
    }

    /**
     * Sends a newsletter: its page becomes public, and letters are written from now on. A crash after the first of the
     * two leaves a draft that everybody can read and that is sent by pressing again.
     *
     * @param version the version that was looked at
     * @throws NotAllowedException  for others than the secretariat
     * @throws PageRefusedException when it cannot be sent, was sent before, or was changed since it was looked at
     */
    public void send(Asker by, String name, int version) {
        Ready ready = ready(by, name);
        if (ready.version() != version) {
            throw new PageRefusedException("members.news.changed");
        }
        PageVersion page = store.pages().page(name).orElseThrow();
        Newsletter newsletter = store.newsletters().ofPage(page.pageId()).orElseThrow();
        publish(by, page);
        if (!store.newsletters().send(newsletter.id(), ready.subject(), ready.body(), by.login())) {
            throw new PageRefusedException("members.news.sent.already", page.name());
        }
    }

    private void publish(Asker by, PageVersion page) {
        try {
            pages.commit(
                    by, PageChange.text(page.name(), page.version(), Audience.PUBLIC.in(page.text())),
                    Messages.of(Messages.LANGUAGES.get(0)).text("members.news.note.sent"));
        } catch (ConflictException changed) {
            throw new PageRefusedException("members.news.changed");
        }
    }
}
