package org.ecities.members.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.ecities.store.Hold;
import org.ecities.store.PageNames;

/**
 * What the calendar brings to entries: those that nobody confirmed go by age, consents are renewed before they end.
 * Doing it twice on one day changes nothing.
 */
public final class PeopleRound implements Runnable {

    /** So long before the consent ends the person is asked. */
    static final Duration ASKED_BEFORE = Duration.ofDays(30);

    private static final Logger LOG = LogManager.getLogger(PeopleRound.class);
    /** A link that ended says for so long that it did. */
    private static final Duration REMEMBERED = Duration.ofDays(365);

    private final People people;
    private final EntryLinks links;
    private final EntryRemoval removal;
    private final UnaryOperator<Instant> age;
    private final Hold hold;
    private final Clock clock;

    /**
     * Connects the parts.
     *
     * @param age  the time before which an entry is too old, from the present time
     * @param hold pages that never go by age
     */
    PeopleRound(
            People people, EntryLinks links, EntryRemoval removal, UnaryOperator<Instant> age, Hold hold, Clock clock) {
        this.people = people;
        this.links = links;
        this.removal = removal;
        this.age = age;
        this.hold = hold;
        this.clock = clock;
    }

    @Override
    public void run() {
        people.all().forEach(this::visit);
        links.forget(clock.instant().minus(REMEMBERED));
    }

    /** A failure of one entry must not keep the others waiting. */
    private void visit(Person person) {
        try {
            if (removal.unfinished(person)) {
                removal.remove(person, Removal.WISH);
            } else if (old(person)) {
                removal.remove(person, Removal.AGE);
            } else {
                renew(person);
            }
        } catch (RuntimeException failed) {
            LOG.error("the daily round of {} failed", person.name(), failed);
        }
    }

    /** The entries that are to go: never confirmed, or confirmed and not renewed, since before the age. */
    public List<Person> overdue() {
        return people.all().stream().filter(this::old).toList();
    }

    /** Removes them. */
    public void remove(List<Person> overdue) {
        overdue.forEach(person -> removal.remove(person, Removal.AGE));
    }

    private boolean old(Person person) {
        Instant before = age.apply(clock.instant());
        Instant since = switch (person.state()) {
            case REMOVED -> Instant.MAX;
            case LISTED -> person.listed().atStartOfDay(ZoneOffset.UTC).toInstant();
            case CONFIRMED -> person.ends().orElse(Instant.MAX);
        };
        return since.isBefore(before) && !hold.pages().contains(PageNames.folded(person.name()));
    }

    /** One letter for each consent that ends. */
    private void renew(Person person) {
        Instant now = clock.instant();
        boolean due = person.state() == Person.State.CONFIRMED
                && person.ends().filter(end -> now.isAfter(end.minus(ASKED_BEFORE)) && now.isBefore(end)).isPresent();
        boolean asked = due
                && links.lastSent(person).filter(sent -> sent.isAfter(person.ends().get().minus(ASKED_BEFORE))).isPresent();
        if (due && !asked) {
            links.send(person, links.language(person), "renew");
        }
    }
}
