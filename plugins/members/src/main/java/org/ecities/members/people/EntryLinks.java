package org.ecities.members.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ecities.accounts.RandomText;
import org.ecities.accounts.TokenHash;
import org.ecities.members.Pace;
import org.ecities.notices.Letters;
import org.ecities.store.EntryLink;
import org.ecities.store.EntryLinkStore;

/** Personal links to entries and the letters that bring them. A link shows one entry and lets into nothing else. */
public final class EntryLinks {

    /** How long a link is good. */
    public static final Duration LASTS = Duration.ofDays(60);
    /** Address of the page behind a link. */
    public static final String PATH = "/entry";
    /** Beginning of the keys of all these letters. */
    static final String LETTERS = "entry/";

    private static final int TOKEN_BYTES = 32;
    /** Letters to one address that somebody asked for by the open form: three, then one in eight hours. */
    private static final int AT_ONCE = 3;
    private static final Duration EACH = Duration.ofHours(8);
    /** Entries of one shared address that one letter lists. */
    private static final int LISTED = 50;

    private final EntryLinkStore store;
    private final People people;
    private final Letters letters;
    private final Clock clock;
    private final Pace pace;

    EntryLinks(EntryLinkStore store, People people, Letters letters, Clock clock) {
        this.store = store;
        this.people = people;
        this.letters = letters;
        this.clock = clock;
        this.pace = new Pace(AT_ONCE, EACH, clock);
    }

    /**
     * What a link leads to.
     *
     * @param link   the link, which may have ended
     * @param person the entry as it is now, which may have been removed
     */
    public record Reached(EntryLink link, Person person) {}

    /** The entry behind a token. */
    public Optional<Reached> find(String token) {
        return Optional.of(token)
                .filter(text -> !text.isEmpty())
                .flatMap(text -> store.byToken(TokenHash.of(text)))
                .flatMap(link -> people.byId(link.pageId()).map(person -> new Reached(link, person)));
    }

    /** Makes a link and sends it to the person. */
    SentLink send(Person person, String language, String why) {
        Instant now = clock.instant();
        String path = made(person, language, now);
        boolean mailed = letters.write(
                "members.letter.entry." + why, LETTERS + person.id() + "/" + why + "/" + now.toEpochMilli(), person.email(),
                language, path, LASTS, person.called(Locale.forLanguageTag(language)));
        return new SentLink(person, path, mailed);
    }

    private String made(Person person, String language, Instant now) {
        String token = RandomText.hex(TOKEN_BYTES);
        store.add(person.id(), language, TokenHash.of(token), now, now.plus(LASTS));
        return PATH + "?key=" + token;
    }

    /** The language in which a person was last written to; empty when nobody has. */
    String language(Person person) {
        return store.newest(person.id()).map(EntryLink::language).orElse("");
    }

    /** When a person was last written to. */
    Optional<Instant> lastSent(Person person) {
        return store.newest(person.id()).map(EntryLink::made);
    }

    /**
     * Somebody asks for the links to the entries of a mail address. Whoever asks is not told whether there are any; the
     * address gets one letter that lists them all, or none.
     */
    public void ask(String email) {
        List<Person> found = people.withAddress(email);
        if (found.isEmpty() || !pace.take(email.toLowerCase(Locale.ROOT)).isZero()) {
            return;
        }
        Instant now = clock.instant();
        String language = language(found.get(0));
        List<String> lines = new ArrayList<>();
        List<String> paths = new ArrayList<>();
        for (Person person : found.subList(0, Math.min(LISTED, found.size()))) {
            lines.add(person.called(Locale.forLanguageTag(language)));
            paths.add(made(person, language, now));
        }
        letters.list(
                "members.letter.entry.asked", LETTERS + "asked/" + found.get(0).id() + "/" + now.toEpochMilli(), email,
                language, lines, paths, LASTS);
    }

    /** Ends the links to an entry, and letters about it that wait. */
    void end(Person person) {
        letters.withdraw(person.email(), LETTERS);
        store.end(person.id());
    }

    /** Forgets the links that ended before a time. */
    void forget(Instant before) {
        store.forget(before);
    }
}
