package org.ecities.members;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ecities.accounts.ProfileRules;
import org.ecities.accounts.RandomText;
import org.ecities.accounts.TokenHash;
import org.ecities.notices.Letters;
import org.ecities.notices.Tasks;
import org.ecities.pages.Asker;
import org.ecities.pages.Drafts;
import org.ecities.pages.PageRefusedException;
import org.ecities.pages.Pages;
import org.ecities.pages.Right;
import org.ecities.pages.web.FormDrafts;
import org.ecities.store.Account;
import org.ecities.store.Clearance;
import org.ecities.store.DraftAnswer;
import org.ecities.store.DraftLink;
import org.ecities.store.Holder;
import org.ecities.store.PageHead;
import org.ecities.store.PageVersion;
import org.ecities.store.Store;
import org.ecities.store.Task;

/**
 * Unsaved texts that a superior reads before they are published: links to one text each, answers behind them, and who
 * cleared a version. Nobody publishes by a link.
 */
public final class Approvals {

    /** Beginning of the address behind a link; the token follows. */
    public static final String PATH = "/approve?key=";

    /** Most links of one unsaved text. */
    public static final int MAX_LINKS = 5;
    /** Most answers to one unsaved text. */
    public static final int MAX_ANSWERS = 20;
    /** Most characters of a remark. */
    public static final int MAX_REMARK = 2_000;
    /** How long a link leads to its text. */
    public static final Duration LINK_LASTS = Duration.ofDays(30);

    private static final Duration LETTER_LASTS = Duration.ofDays(3);
    private static final int TOKEN_BYTES = 32;
    private static final int MINUTES = 2;
    private static final int MAX_YEARS = 1;
    /** Letters of one author: five, then one in twelve minutes. */
    private static final int AT_ONCE = 5;
    private static final Duration EACH = Duration.ofMinutes(12);

    private final Pages pages;
    private final Store store;
    private final Drafts drafts;
    private final Tasks tasks;
    private final Letters letters;
    private final Clock clock;
    private final Pace pace;

    Approvals(Pages pages, Store store, Tasks tasks, Letters letters, Clock clock) {
        this.pages = pages;
        this.store = store;
        this.drafts = new Drafts(store.drafts(), clock);
        this.tasks = tasks;
        this.letters = letters;
        this.clock = clock;
        this.pace = new Pace(AT_ONCE, EACH, clock);
    }

    /**
     * An unsaved text with its author.
     *
     * @param author who typed it, with the rights they have now
     * @param form   form it was typed into
     * @param page   name of the page
     * @param typed  what was typed
     */
    public record Text(Asker author, String form, String page, Drafts.Typed typed) {

        /** What tells this text from what is typed later. */
        public String digest() {
            return Drafts.digest(typed.fields());
        }
    }

    /** The unsaved text of somebody, as long as they may publish it. */
    public Optional<Text> own(Asker author, String form, String page) {
        return drafts.of(author, form, page)
                .filter(typed -> mayPublish(author, page))
                .map(typed -> new Text(author, form, page, typed));
    }

    /** A page that is there but hidden from the author is not like one that is missing: nothing of it is shown on. */
    public boolean mayPublish(Asker author, String page) {
        Optional<PageVersion> there = store.pages().page(page);
        return there.isEmpty()
                ? pages.may(author, Right.CREATE, page)
                : pages.view(author, page).isPresent() && pages.may(author, Right.EDIT, page);
    }

    /** A link that was made: its path with the token, which is kept nowhere, and whether it went out by mail. */
    public record Linked(String path, boolean mailed) {}

    /**
     * Makes a link to an unsaved text.
     *
     * @param closedToo true to show values that not everybody may read
     * @param email     mail address it is sent to; empty to hand it over oneself
     * @param language  language tag of the mail
     * @throws PageRefusedException when there are as many links as there may be, or it cannot be sent
     */
    public Linked link(Text text, boolean closedToo, String email, String language) {
        boolean mail = !email.isEmpty();
        if (mail) {
            checkMail(text.author(), email);
        }
        String token = RandomText.hex(TOKEN_BYTES);
        Optional<Long> made = store.approvals().link(
                text.author().login(), text.form(), text.page(), TokenHash.of(token), closedToo,
                clock.instant().plus(LINK_LASTS), MAX_LINKS);
        if (made.isEmpty()) {
            throw new PageRefusedException("members.approval.many", MAX_LINKS);
        }
        String path = PATH + token;
        boolean mailed = mail && letters.write(
                "members.letter.draft", "draft/" + made.get(), email, language, path, LETTER_LASTS, text.page(),
                text.author().fullName());
        return new Linked(path, mailed);
    }

    private void checkMail(Asker author, String email) {
        if (!ProfileRules.email(email)) {
            throw new PageRefusedException("members.refused.person.email", email);
        }
        if (!letters.on()) {
            throw new PageRefusedException("members.approval.noMail");
        }
        Duration wait = pace.take(author.login());
        if (!wait.isZero()) {
            throw new PageRefusedException("members.approval.often", wait.toMinutes() + 1);
        }
    }

    /** Links to an unsaved text, the newest first. */
    public List<DraftLink> links(Text text) {
        return store.approvals().links(text.author().login(), text.form(), text.page());
    }

    /** Takes a link back; of other people's links nothing happens. */
    public void revoke(Asker author, long id) {
        store.approvals().revoke(author.login(), id);
    }

    /** What a link leads to. */
    public record Open(DraftLink link, Text text) {}

    /**
     * The unsaved text behind a link. Absent when it was published or dropped, the link was taken back or is too old, or
     * its author has left or may not publish it any more: nobody learns which.
     */
    public Optional<Open> find(String token) {
        return Optional.of(token)
                .filter(typed -> !typed.isEmpty())
                .flatMap(typed -> store.approvals().byToken(TokenHash.of(typed)))
                .filter(link -> link.ends().isAfter(clock.instant()))
                .flatMap(link -> author(link)
                        .flatMap(author -> own(author, link.form(), link.page()))
                        .map(text -> new Open(link, text)));
    }

    private Optional<Asker> author(DraftLink link) {
        return store.accounts().byLogin(link.login())
                .filter(account -> !account.closed())
                .map(this::asker);
    }

    private Asker asker(Account account) {
        return new Asker(account.login(), account.fullName(), store.accounts().groupsOf(account.id()));
    }

    /** Counts that a link was opened, by a person or by a scanner of mails; it changes nothing else. */
    public void opened(Open open) {
        store.approvals().opened(open.link().id());
    }

    /**
     * What a superior says.
     *
     * @param cleared  true when it may be published
     * @param name     who says so
     * @param position what they are; may be empty
     * @param remark   what should be changed
     * @param day      on which day
     * @param seen     digest of the text that was read
     */
    public record Answer(
            boolean cleared, String name, String position, String remark, LocalDate day, String seen) {}

    /**
     * Keeps an answer and puts it into the work of the author.
     *
     * @throws PageRefusedException when a part is not acceptable, or the text is not the one that was read
     */
    public void answer(Open open, Answer said) {
        check(open, said);
        DraftAnswer answer = new DraftAnswer(
                0, said.cleared(), line(said.name()), line(said.position()), said.cleared() ? "" : said.remark().strip(),
                said.day(), said.seen(), clock.instant());
        long id = store.approvals().answer(open.link(), answer, MAX_ANSWERS)
                .orElseThrow(() -> new PageRefusedException("members.approve.full"));
        Text text = open.text();
        String title = said.cleared() ? "members.task.cleared" : "members.task.pleaseChange";
        tasks.put(Task.of(
                        key(id), "members.approval", Holder.account(text.author().login()), title,
                        FormDrafts.approval(text.form(), text.page()))
                .with(text.page())
                .taking(MINUTES)
                .doneByHand());
    }

    private void check(Open open, Answer said) {
        if (!open.text().digest().equals(said.seen())) {
            throw new PageRefusedException("members.approve.changed");
        }
        checkPerson(said.name(), said.day());
        if (said.position().length() > ProfileRules.MAX_NAME) {
            throw new PageRefusedException("members.approve.position.wrong", ProfileRules.MAX_NAME);
        }
        if (!said.cleared() && (said.remark().isBlank() || said.remark().length() > MAX_REMARK)) {
            throw new PageRefusedException("members.approve.remark.wrong", MAX_REMARK);
        }
    }

    private void checkPerson(String name, LocalDate day) {
        if (name.isBlank() || name.length() > ProfileRules.MAX_NAME) {
            throw new PageRefusedException("members.approve.name.wrong", ProfileRules.MAX_NAME);
        }
        // Somebody east of here may have tomorrow already
        LocalDate today = PostReading.today(clock);
        if (day.isAfter(today.plusDays(1)) || day.isBefore(today.minusYears(MAX_YEARS))) {
            throw new PageRefusedException("members.approve.day.wrong", day);
        }
    }

    private static String line(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }

    private static String key(long answer) {
        return "members.approval/" + answer;
    }

    /** An answer, and whether it is about the text as it is now. */
    public record Given(DraftAnswer answer, boolean standing) {}

    /** Answers to the unsaved text of somebody, the newest first; a text typed since makes them void. */
    public List<Given> answers(Asker author, String form, String page) {
        if (!author.signedIn()) {
            return List.of();
        }
        List<DraftAnswer> answers = store.approvals().answers(author.login(), form, page);
        String now = answers.isEmpty()
                ? ""
                : drafts.of(author, form, page).map(typed -> Drafts.digest(typed.fields())).orElse("");
        return answers.stream().map(answer -> new Given(answer, answer.digest().equals(now))).toList();
    }

    /** Who cleared a text on paper, as its author says. */
    public record Paper(String name, LocalDate day) {}

    /**
     * Looks at what an author says of paper.
     *
     * @throws PageRefusedException when it does not fit
     */
    public void check(Paper paper) {
        checkPerson(paper.name(), paper.day());
    }

    /**
     * A text was published: whoever cleared just this text stays with its version.
     *
     * @param digest what was published
     * @param paper  who cleared it on paper
     */
    public void saved(Asker author, String form, PageHead version, String digest, Optional<Paper> paper) {
        List<DraftAnswer> answers = store.approvals().answers(author.login(), form, version.name());
        answers.stream()
                .filter(answer -> answer.cleared() && answer.digest().equals(digest))
                .findFirst()
                .ifPresent(answer -> clear(version, answer.name(), answer.position(), answer.day(), true));
        paper.ifPresent(said -> clear(version, line(said.name()), "", said.day(), false));
        answers.forEach(answer -> tasks.done(key(answer.id()), author.login()));
    }

    private void clear(PageHead version, String name, String position, LocalDate day, boolean linked) {
        store.approvals().clear(version.pageId(), new Clearance(version.version(), name, position, day, linked));
    }

    /** Who cleared versions of a page; only people who are signed in are told names. */
    public List<Clearance> clearances(Asker asker, long pageId) {
        return asker.signedIn() ? store.approvals().clearances(pageId) : List.of();
    }
}
