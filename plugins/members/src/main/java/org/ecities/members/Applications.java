package org.ecities.members;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.ecities.accounts.Actor;
import org.ecities.accounts.ProfileRules;
import org.ecities.notices.Letters;
import org.ecities.notices.Tasks;
import org.ecities.pages.Asker;
import org.ecities.pages.Messages;
import org.ecities.pages.NotAllowedException;
import org.ecities.pages.PageNamePart;
import org.ecities.pages.PageRefusedException;
import org.ecities.pages.Right;
import org.ecities.records.Schemas;
import org.ecities.store.Application;
import org.ecities.store.ApplicationStore;
import org.ecities.store.Holder;
import org.ecities.store.PageNames;
import org.ecities.store.Task;

/** Institutions that ask to join. The secretariat admits or declines; nothing else stays of the person who asked. */
public final class Applications {

    /** The list of countries or areas. */
    public static final String COUNTRIES = "Vocabulary.Countries";
    /** Most characters of the name of an institution or a city. */
    public static final int MAX_NAME = 200;
    /** Most characters of the reason to join. */
    public static final int MAX_WHY = 1_000;
    /** Most characters of the reason to decline. */
    public static final int MAX_REASON = 500;
    /** Most open applications. */
    public static final int MAX_OPEN = 200;
    /** As what an institution is admitted. */
    public static final List<Membership> PLACES = List.of(Membership.MEMBER, Membership.OBSERVER, Membership.PARTNER);

    private static final String CITY_PAGE = "City.";
    private static final Duration ANSWER_LASTS = Duration.ofDays(7);
    private static final Duration TIME = Duration.ofDays(30);
    private static final int MINUTES = 5;

    private final ApplicationStore store;
    private final Schemas schemas;
    private final InviteList list;
    private final Tasks tasks;
    private final Letters letters;
    private final Clock clock;

    Applications(
            ApplicationStore store, Schemas schemas, InviteList list, Tasks tasks, Letters letters, Clock clock) {
        this.store = store;
        this.schemas = schemas;
        this.list = list;
        this.tasks = tasks;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * What somebody asks.
     *
     * @param institution name of the institution
     * @param kind        word of {@code Vocabulary.Institution-Kinds}
     * @param country     code of {@code Vocabulary.Countries}
     * @param city        page or name of the city; may be empty
     * @param person      name of whoever asks
     * @param email       their mail address
     * @param language    language tag of the answer
     * @param why         why they want to join
     * @param terms       name and version of the terms they accepted; empty when they did not
     */
    public record Wish(
            String institution,
            String kind,
            String country,
            String city,
            String person,
            String email,
            String language,
            String why,
            String terms) {

        /** Leaves the person out of logs. */
        @Override
        public String toString() {
            return "Wish[" + institution + "]";
        }
    }

    /**
     * Keeps an application and gives it to the secretariat.
     *
     * @throws PageRefusedException when a part is not acceptable, or one of the same institution is open
     */
    public Application ask(Wish wish) {
        checkInstitution(wish);
        checkPerson(wish);
        if (store.open() >= MAX_OPEN) {
            throw new PageRefusedException("members.join.full");
        }
        Application kept = store.add(of(wish))
                .orElseThrow(() -> new PageRefusedException("members.join.twice", line(wish.institution())));
        tasks.put(Task.of(
                        key(kept.id()), "members.application", Holder.group(Asker.SECRETARIAT), "members.task.application",
                        path(kept.id()))
                .with(kept.institution())
                .taking(MINUTES)
                .until(clock.instant().plus(TIME)));
        return kept;
    }

    private Application of(Wish wish) {
        return new Application(
                0, line(wish.institution()), wish.kind(), wish.country(), line(wish.city()), line(wish.person()),
                wish.email(), wish.language(), wish.why().strip(), wish.terms(), clock.instant(), Application.State.OPEN, "",
                Optional.empty(), "", OptionalLong.empty());
    }

    private static String line(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }

    private void checkInstitution(Wish wish) {
        if (line(wish.institution()).isEmpty() || wish.institution().length() > MAX_NAME) {
            throw new PageRefusedException("members.join.institution.wrong", MAX_NAME);
        }
        if (!words(InviteList.KINDS).contains(wish.kind())) {
            throw new PageRefusedException("members.join.kind.wrong", wish.kind());
        }
        if (!words(COUNTRIES).contains(wish.country())) {
            throw new PageRefusedException("members.join.country.wrong", wish.country());
        }
        if (wish.city().length() > MAX_NAME) {
            throw new PageRefusedException("members.join.city.wrong", MAX_NAME);
        }
        if (wish.why().isBlank() || wish.why().length() > MAX_WHY) {
            throw new PageRefusedException("members.join.why.wrong", MAX_WHY);
        }
    }

    private Set<String> words(String vocabulary) {
        return schemas.vocabulary(vocabulary).map(found -> found.terms().keySet()).orElse(Set.of());
    }

    private static void checkPerson(Wish wish) {
        if (line(wish.person()).isEmpty() || wish.person().length() > ProfileRules.MAX_NAME) {
            throw new PageRefusedException("members.join.person.wrong", ProfileRules.MAX_NAME);
        }
        if (wish.email().isEmpty() || !ProfileRules.email(wish.email())) {
            throw new PageRefusedException("members.join.email.wrong", wish.email());
        }
        if (Messages.LANGUAGES.stream().map(Locale::getLanguage).noneMatch(wish.language()::equals)) {
            throw new PageRefusedException("members.join.language.wrong", wish.language());
        }
        if (wish.terms().isEmpty()) {
            throw new PageRefusedException("members.invitation.terms");
        }
    }

    private static String key(long id) {
        return "members.application/" + id;
    }

    /** Address of the screen on which an application is decided. */
    public static String path(long id) {
        return "/application/" + id;
    }

    /** True when the applicant gets a mail with the decision. */
    public boolean mails() {
        return letters.on();
    }

    /**
     * An application for the secretariat.
     *
     * @throws NotAllowedException for everybody else
     */
    public Optional<Application> find(Asker asker, long id) {
        if (!asker.secretariat()) {
            throw new NotAllowedException(Right.EDIT, "");
        }
        return store.byId(id);
    }

    /** The page of its city as far as it can be told; empty when none was named. */
    public static String cityPage(Application application) {
        String city = application.city();
        boolean page = PageNames.folded(city).startsWith(PageNames.folded(CITY_PAGE));
        return city.isEmpty() || page ? city : CITY_PAGE + PageNamePart.of(city);
    }

    /** What admitting would do, and what keeps it from being done. */
    public InviteList.Checked foreseen(Application application) {
        return list.check(List.of(of(application, cityPage(application)))).get(0);
    }

    private static InviteLine of(Application application, String city) {
        return new InviteLine(
                application.institution(), application.kind(), application.person(), application.email(),
                application.language(), city);
    }

    /**
     * Takes the institution into the network and invites the person as its focal point. One at a time, so that two
     * clicks make no two institutions.
     *
     * @param city page of its city; empty for none
     * @throws PageRefusedException when it was decided before, or cannot be done as things stand
     */
    public synchronized Invited admit(Asker by, Actor actor, long id, Membership as, String city) {
        Application application = open(by, id);
        if (!PLACES.contains(as)) {
            throw new PageRefusedException("members.refused.button", as.word());
        }
        Invited invited = list.admit(by, actor, of(application, city), as, application.country());
        decide(by, application, Application.State.ADMITTED, "", OptionalLong.of(invited.invitation().pageId()));
        return invited;
    }

    /**
     * Declines with a reason, which the applicant gets by mail.
     *
     * @return true when the mail will be sent
     */
    public synchronized boolean decline(Asker by, long id, String reason) {
        Application application = open(by, id);
        if (reason.isBlank() || reason.length() > MAX_REASON) {
            throw new PageRefusedException("members.refused.reason");
        }
        decide(by, application, Application.State.DECLINED, line(reason), OptionalLong.empty());
        return letters.write(
                "members.letter.declined", "application/" + id, application.email(), application.language(), "/join",
                ANSWER_LASTS, application.institution(), line(reason));
    }

    private Application open(Asker by, long id) {
        return find(by, id)
                .filter(Application::open)
                .orElseThrow(() -> new PageRefusedException("members.application.decided"));
    }

    private void decide(
            Asker by, Application application, Application.State state, String reason, OptionalLong pageId) {
        if (!store.decide(application.id(), state, by.login(), reason, pageId)) {
            throw new PageRefusedException("members.application.decided");
        }
        tasks.done(key(application.id()), by.login());
    }
}
