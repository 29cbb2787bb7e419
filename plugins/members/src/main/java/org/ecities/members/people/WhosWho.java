package org.ecities.members.people;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ecities.members.Institutions;
import org.ecities.notices.Letters;
import org.ecities.notices.Standards;
import org.ecities.pages.Asker;
import org.ecities.pages.Pages;
import org.ecities.records.Schemas;
import org.ecities.store.Hold;
import org.ecities.store.Store;

/** The parts of the who's who, put together. */
public final class WhosWho {

    private final People people;
    private final EntryLinks links;
    private final Listing listing;
    private final OwnEntry own;
    private final EntryRemoval removal;
    private final Clock clock;

    /** Puts the parts together. */
    public WhosWho(Pages pages, Store store, Schemas schemas, Institutions institutions, Letters letters, Clock clock) {
        PersonSheet sheet = new PersonSheet(schemas);
        this.clock = clock;
        this.people = new People(store, schemas);
        this.links = new EntryLinks(store.entryLinks(), people, letters, clock);
        this.listing = new Listing(pages, people, sheet, institutions, links, clock);
        this.own = new OwnEntry(pages, sheet, clock);
        this.removal = new EntryRemoval(pages, store, people, links);
    }

    /** For commands of the operator: nobody is written to. */
    public static WhosWho of(Pages pages, Store store, Schemas schemas, Clock clock) {
        Letters none = new Letters(store.outbox(), clock, Optional.empty(), "", Standards.PLAIN);
        return new WhosWho(pages, store, schemas, new Institutions(store, schemas, clock), none, clock);
    }

    /** All entries. */
    public People people() {
        return people;
    }

    /** Personal links. */
    public EntryLinks links() {
        return links;
    }

    /** Listing people. */
    public Listing listing() {
        return listing;
    }

    /** What a person does with the entry about them. */
    public OwnEntry own() {
        return own;
    }

    /** A person removes the entry about them. */
    public void remove(Person person) {
        removal.remove(person, Removal.WISH);
    }

    /** Somebody takes an entry back of which they are told. */
    public void withdraw(Asker by, String page) {
        removal.remove(listing.known(by, page), Removal.WITHDRAWN);
    }

    /** What the calendar brings, with the age and the hold of the rules of retention. */
    public PeopleRound round(UnaryOperator<Instant> age, Hold hold) {
        return new PeopleRound(people, links, removal, age, hold, clock);
    }
}
