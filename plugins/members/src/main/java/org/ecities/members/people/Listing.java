package org.ecities.members.people;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ecities.accounts.ProfileRules;
import org.ecities.members.Institution;
import org.ecities.members.Institutions;
import org.ecities.pages.Asker;
import org.ecities.pages.ConflictException;
import org.ecities.pages.NotAllowedException;
import org.ecities.pages.PageChange;
import org.ecities.pages.PageRefusedException;
import org.ecities.pages.Pages;
import org.ecities.pages.Readership;
import org.ecities.pages.Right;
import org.ecities.pages.ValueChange;
import org.ecities.records.FieldValue;
import org.ecities.records.PrivateText;
import org.ecities.store.PageNames;

/** Listing people: by the secretariat, and by an institution for itself. The person is asked at once. */
public final class Listing {

    private static final int TRIES = 5;

    private final Pages pages;
    private final People people;
    private final PersonSheet sheet;
    private final Institutions institutions;
    private final EntryLinks links;
    private final Clock clock;

    Listing(Pages pages, People people, PersonSheet sheet, Institutions institutions, EntryLinks links, Clock clock) {
        this.pages = pages;
        this.people = people;
        this.sheet = sheet;
        this.institutions = institutions;
        this.links = links;
        this.clock = clock;
    }

    /** Whether somebody may list people at all. */
    public boolean may(Asker by) {
        return by.secretariat() || own(by).isPresent();
    }

    private Optional<Institution> own(Asker by) {
        return institutions.of(by).stream().filter(found -> found.post().isIn()).findFirst();
    }

    /**
     * Lists a person. Whoever acts for an institution lists its people alone.
     *
     * @param values   what is known, by field id
     * @param language language tag of the letter
     * @throws NotAllowedException  for anybody else
     * @throws PageRefusedException when name or mail address are missing
     */
    public SentLink list(Asker by, Map<String, FieldValue> values, String language) {
        Optional<Institution> own = by.secretariat() ? Optional.empty() : own(by);
        if (!by.secretariat() && own.isEmpty()) {
            throw new NotAllowedException(Right.CREATE, PersonSheet.PREFIX);
        }
        Map<String, FieldValue> held = new LinkedHashMap<>(values);
        own.ifPresent(found -> held.put(PersonSheet.INSTITUTION, FieldValue.of(found.page())));
        require(held);
        return links.send(made(by, held, own.map(Institution::group)), language, "listed");
    }

    /** Without a name nobody knows who is meant; without an address nobody can be asked. */
    static void require(Map<String, FieldValue> values) {
        if (!values.containsKey(PersonSheet.NAME)) {
            throw new PageRefusedException("members.entry.name");
        }
        String email = Optional.ofNullable(values.get(PersonSheet.EMAIL))
                .flatMap(value -> value.value().texts().stream().findFirst())
                .orElse("");
        if (email.isEmpty() || !ProfileRules.email(email)) {
            throw new PageRefusedException("members.entry.email", email);
        }
    }

    private Person made(Asker by, Map<String, FieldValue> values, Optional<String> group) {
        List<ValueChange> kept = new ArrayList<>();
        sheet.schema().fields().stream()
                .filter(field -> field.chosen() && values.containsKey(field.id()))
                .forEach(field -> kept.add(new ValueChange(
                        field.id(), 0, Optional.of(PrivateText.of(values.get(field.id()))), Readership.SECRETARIAT)));
        LocalDate today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        for (int attempt = 1; ; attempt++) {
            String name = people.nextPage();
            try {
                pages.commit(by.inProcedure(), PageChange.text(name, 0, sheet.listed(group, today)).with(kept), "");
                return people.byPage(name).orElseThrow();
            } catch (ConflictException quicker) {
                if (attempt == TRIES) {
                    throw quicker;
                }
            }
        }
    }

    /** The entries that somebody is told of: all for the secretariat, else those they listed that wait. */
    public List<Person> seenBy(Asker by) {
        return people.all().stream()
                .filter(person -> person.state() != Person.State.REMOVED)
                .filter(person -> by.secretariat() || waitsFor(by, person))
                .toList();
    }

    private boolean waitsFor(Asker by, Person person) {
        return person.state() == Person.State.LISTED
                && own(by).filter(found -> pages.viewers(person.name(), person.page().text())
                        .contains(PageNames.folded(found.group()))).isPresent();
    }

    /** Sends the person another link. */
    public SentLink again(Asker by, String page) {
        Person person = known(by, page);
        return links.send(person, links.language(person), "again");
    }

    /** One of the entries that somebody is told of. */
    Person known(Asker by, String page) {
        return seenBy(by).stream()
                .filter(person -> person.name().equals(page))
                .findFirst()
                .orElseThrow(() -> new PageRefusedException("members.entry.none", page));
    }
}
