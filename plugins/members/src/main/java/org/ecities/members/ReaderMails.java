package org.ecities.members;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.ecities.accounts.ProfileRules;
import org.ecities.accounts.RandomText;
import org.ecities.notices.Letters;
import org.ecities.pages.Asker;
import org.ecities.pages.PageRefusedException;
import org.ecities.pages.Pages;
import org.ecities.pages.web.Links;
import org.ecities.store.Account;
import org.ecities.store.AccountStore;
import org.ecities.store.ContributionStore;
import org.ecities.store.PageVersion;
import org.ecities.store.Store;

/**
 * Messages of readers to an institution. They go by mail to whoever holds its post; nobody sees the address, the answer
 * goes to the reader, and nothing is kept once the mail is out but how many there were in a year.
 */
public final class ReaderMails {

    /** Most characters of a message. */
    public static final int MAX_TEXT = 4_000;

    private static final int A_DAY = 20;
    private static final Duration LASTS = Duration.ofDays(3);
    private static final int KEY_BYTES = 16;

    private final Pages pages;
    private final Institutions institutions;
    private final AccountStore accounts;
    private final ContributionStore counts;
    private final Clock clock;
    private final Letters letters;
    private final Pace pace;

    ReaderMails(Pages pages, Institutions institutions, Store store, Letters letters, Clock clock) {
        this.pages = pages;
        this.institutions = institutions;
        this.accounts = store.accounts();
        this.counts = store.contributions();
        this.clock = clock;
        this.letters = letters;
        this.pace = new Pace(A_DAY, Duration.ofDays(1).dividedBy(A_DAY), clock);
    }

    /**
     * What a reader writes.
     *
     * @param name  name of the reader
     * @param email mail address the answer goes to
     * @param text  the message, plain text
     */
    public record Note(String name, String email, String text) {

        /** Leaves everything out of logs. */
        @Override
        public String toString() {
            return "Note";
        }
    }

    /** A page that can be written to, with its institution. */
    public record Found(PageVersion page, Institution institution) {}

    /** The institution in the network behind a page of its own or of its city, when the asker may see that page. */
    public Optional<Found> find(Asker asker, String page) {
        return pages.view(asker, page).flatMap(seen -> institutions.byPage(seen.name())
                .or(() -> institutions.ofCity(seen.name()))
                .filter(found -> found.post().isIn())
                .map(found -> new Found(seen, found)));
    }

    /** Why nobody can write to an institution now, as a message key; absent when one can. */
    public Optional<String> obstacle(Institution institution) {
        if (!letters.on()) {
            return Optional.of("members.write.off");
        }
        if (institution.post().isPaused()) {
            return Optional.of("members.write.paused");
        }
        return receivers(institution).isEmpty() ? Optional.of("members.write.nobody") : Optional.empty();
    }

    /** The focal point, else the deputy, else the secretariat: the first of them who has a mail address. */
    private List<Account> receivers(Institution institution) {
        Post post = institution.post();
        return Stream.of(
                        post.holder().map(Seat::login).stream().toList(),
                        post.deputy().map(Seat::login).stream().toList(),
                        accounts.members(Asker.SECRETARIAT))
                .map(this::reached)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Account> reached(List<String> logins) {
        return logins.stream()
                .flatMap(login -> accounts.byLogin(login).stream())
                .filter(account -> !account.closed() && !account.email().isEmpty())
                .toList();
    }

    /**
     * Sends a message on its way.
     *
     * @throws PageRefusedException when there is nobody to write to, a part is not acceptable, or the institution has
     *                              had many messages today
     */
    public void send(Asker asker, String page, Note note) {
        Found found = find(asker, page).orElseThrow(() -> new PageRefusedException("members.write.none", page));
        obstacle(found.institution()).ifPresent(key -> {
            throw new PageRefusedException(key);
        });
        check(note);
        Duration wait = pace.take(String.valueOf(found.institution().pageId()));
        if (!wait.isZero()) {
            throw new PageRefusedException("members.write.full");
        }
        receivers(found.institution()).forEach(account -> letter(found, account, note));
        counts.readerMail(found.institution().pageId(), PostReading.today(clock).getYear());
    }

    private static void check(Note note) {
        if (note.name().isBlank() || note.name().length() > ProfileRules.MAX_NAME) {
            throw new PageRefusedException("members.join.person.wrong", ProfileRules.MAX_NAME);
        }
        if (note.email().isEmpty() || !ProfileRules.email(note.email())) {
            throw new PageRefusedException("members.join.email.wrong", note.email());
        }
        if (note.text().isBlank() || note.text().length() > MAX_TEXT) {
            throw new PageRefusedException("members.write.text.wrong", note.text().length(), MAX_TEXT);
        }
    }

    private void letter(Found found, Account account, Note note) {
        String language = account.language().isEmpty() ? Locale.ENGLISH.getLanguage() : account.language();
        letters.relay(
                note.email(), "members.letter.write", "write/" + RandomText.hex(KEY_BYTES), account.email(), language,
                Links.view(found.page().name()), LASTS, found.institution().name(Locale.forLanguageTag(language)),
                line(note.name()), note.email(), plain(note.text()));
    }

    private static String line(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }

    /** Lines stay; what no mail shows goes. */
    private static String plain(String text) {
        return text.replaceAll("\\R", "\n").replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "").strip();
    }
}
