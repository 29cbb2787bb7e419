package org.ecities.members;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ecities.notices.Tasks;
import org.ecities.pages.Asker;
import org.ecities.pages.web.Links;
import org.ecities.store.Holder;
import org.ecities.store.Task;

/** What institutions find in My work because of their posts. */
final class MemberTasks {

    private static final Duration FIRST = Duration.ofDays(30);
    private static final Duration ANSWER = Duration.ofDays(30);
    private static final int FACTS_MINUTES = 5;
    private static final int TOPICS_MINUTES = 2;
    private static final int STILL_TRUE_MINUTES = 2;

    private final Tasks tasks;
    private final Clock clock;

    MemberTasks(Tasks tasks, Clock clock) {
        this.tasks = tasks;
        this.clock = clock;
    }

    private static String factsKey(Institution institution) {
        return "members.facts/" + institution.pageId();
    }

    private static String topicsKey(Institution institution) {
        return "members.topics/" + institution.pageId();
    }

    private static String vacantKey(Institution institution) {
        return "members.vacant/" + institution.pageId();
    }

    private static String letterKey(Institution institution, SeatRole role) {
        return "members.letter/" + institution.pageId() + "/" + role.word();
    }

    private static String stillKey(Institution institution, Seat seat) {
        return "members.still/" + institution.pageId() + "/" + seat.login() + "/"
                + seat.asked().map(PostReading::day).map(LocalDate::toString).orElse("");
    }

    private static String stillTrueKey(Institution institution) {
        return "members.stillTrue/" + institution.pageId() + "/"
                + institution.post().checked().map(PostReading::day).map(LocalDate::toString).orElse("");
    }

    private static String silentKey(Institution institution) {
        return "members.silent/" + institution.pageId();
    }

    /** The first tasks of a new focal point; those that are done stay done. */
    void first(Institution institution) {
        Task facts = task(factsKey(institution), "members.facts", Holder.group(institution.group()), institution)
                .taking(FACTS_MINUTES);
        tasks.put(List.of(to(facts, Links.form(institution.mainPage())).until(clock.instant().plus(FIRST))));
        if (institution.city().isPresent()) {
            Task topics = task(topicsKey(institution), "members.topics", Holder.group(institution.group()), institution)
                    .taking(TOPICS_MINUTES);
            tasks.put(to(topics, Links.form(institution.mainPage()) + "#f-needs").until(clock.instant().plus(FIRST)));
        }
    }

    void factsDone(Institution institution, String by) {
        tasks.done(factsKey(institution), by);
    }

    void topicsDone(Institution institution, String by) {
        tasks.done(topicsKey(institution), by);
    }

    /** Nobody holds the post and nobody is invited: the secretariat finds somebody. */
    void vacant(Institution institution, boolean vacant) {
        if (vacant) {
            tasks.put(task(vacantKey(institution), "members.vacant", Holder.group(Asker.SECRETARIAT), institution));
        } else {
            tasks.withdraw(vacantKey(institution));
        }
    }

    /** The letter of appointment is to follow. */
    void letter(Institution institution, SeatRole role) {
        Optional<LocalDate> due = institution.post().seat(role).flatMap(Seat::letterDue);
        if (due.isPresent()) {
            Task task = task(letterKey(institution, role), "members.letter", Holder.group(institution.group()), institution);
            tasks.put(task.until(due.get().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant()));
        } else if (!tasks.done(letterKey(institution, role), "")) {
            tasks.withdraw(letterKey(institution, role));
        }
    }

    /** Are you still the contact? */
    void still(Institution institution, Seat seat) {
        tasks.put(task(stillKey(institution, seat), "members.still", Holder.account(seat.login()), institution)
                .taking(1)
                .until(seat.asked().orElseGet(clock::instant).plus(ANSWER)));
    }

    void stillAnswered(Institution institution, Seat asked, String by) {
        tasks.done(stillKey(institution, asked), by);
        tasks.withdraw(silentKey(institution));
    }

    /**
     * Are these figures still true?
     *
     * @param figures the figures in words
     */
    void stillTrue(Institution institution, String figures) {
        Task task = task(stillTrueKey(institution), "members.stillTrue", Holder.group(institution.group()), institution);
        tasks.put(to(task.with(figures).taking(STILL_TRUE_MINUTES), stillTruePage(institution))
                .until(institution.post().checked().orElseGet(clock::instant)
                        .plus(StillTrue.ASKED_AFTER).plus(ANSWER)));
    }

    /** Somebody looked at the figures; {@code before} is how the institution stood until then. */
    void stillTrueAnswered(Institution before, String by) {
        tasks.done(stillTrueKey(before), by);
    }

    private static String stillTruePage(Institution institution) {
        return "/still-true/" + Links.segment(institution.mainPage());
    }

    /** No answer came: the deputy is asked, or where there is none the secretariat. */
    void silent(Institution institution) {
        Holder holder = institution.post().deputy()
                .map(seat -> Holder.account(seat.login()))
                .orElseGet(() -> Holder.group(Asker.SECRETARIAT));
        tasks.put(task(silentKey(institution), "members.silent", holder, institution).doneByHand());
    }

    private static Task task(String key, String kind, Holder holder, Institution institution) {
        String name = institution.name(Locale.ENGLISH);
        return Task.of(key, kind, holder, kind.replace("members.", "members.task."), page(institution))
                .with(name)
                .inNameOf(name)
                .about(institution.pageId());
    }

    private static Task to(Task task, String link) {
        return new Task(
                task.key(), task.kind(), task.holder(), task.title(), task.arguments(), task.institution(), link,
                task.due(), task.minutes(), task.byHand(), task.subject());
    }

    /** Address of the screen of an institution's posts. */
    static String page(Institution institution) {
        return "/institution/" + Links.segment(institution.page());
    }
}
