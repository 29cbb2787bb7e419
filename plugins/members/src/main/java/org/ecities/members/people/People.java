package org.ecities.members.people;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ecities.pages.PageRefusedException;
import org.ecities.records.PageRecord;
import org.ecities.records.PrivateText;
import org.ecities.records.RecordText;
import org.ecities.records.Schemas;
import org.ecities.store.PageHead;
import org.ecities.store.PageNames;
import org.ecities.store.PageVersion;
import org.ecities.store.PrivateStore;
import org.ecities.store.PrivateValue;
import org.ecities.store.Store;

/** All entries, as they are now. Shows everything: its users check who asks. */
public final class People {

    private static final int MANY = 100_000;
    private static final int LAST = 9_999_999;

    private final Store store;
    private final PrivateStore values;
    private final RecordText records;

    /** Reads from a store. */
    public People(Store store, Schemas schemas) {
        this.store = store;
        this.values = store.privateValues();
        this.records = new RecordText(schemas);
    }

    /** An entry by its page; absent for any other page. */
    public Optional<Person> byPage(String page) {
        return store.pages().page(page).flatMap(this::of);
    }

    /** An entry by the identity of its page. */
    public Optional<Person> byId(long pageId) {
        return store.pages().byId(pageId).flatMap(this::of);
    }

    /** All entries, also removed ones, by name of their pages. */
    public List<Person> all() {
        return store.pages().pages(PersonSheet.PREFIX, 0, MANY).stream()
                .map(PageHead::name)
                .sorted()
                .flatMap(name -> byPage(name).stream())
                .toList();
    }

    /** The entries that give a mail address, in any case. Looks at all addresses, whether it is known or not. */
    public List<Person> withAddress(String email) {
        return values.ofField(PersonSheet.EMAIL).stream()
                .filter(value -> value.value().flatMap(PrivateText::read).stream()
                        .flatMap(kept -> kept.value().texts().stream())
                        .anyMatch(text -> text.strip().equalsIgnoreCase(email)))
                .flatMap(value -> byId(value.pageId()).stream())
                .filter(person -> person.state() != Person.State.REMOVED)
                .toList();
    }

    /** The name of the next entry's page: a number, never reused, that says nothing of the person. */
    String nextPage() {
        long number = store.pages().pages(PersonSheet.PREFIX, 0, MANY).size() + 1L;
        for (; number <= LAST; number++) {
            String name = PersonSheet.PREFIX + "%04d".formatted(number);
            if (store.pages().latestEver(name).isEmpty()) {
                return name;
            }
        }
        throw new PageRefusedException("members.entry.full", LAST);
    }

    private Optional<Person> of(PageVersion page) {
        if (!PageNames.folded(page.name()).startsWith(PageNames.folded(PersonSheet.PREFIX))) {
            return Optional.empty();
        }
        Optional<PageRecord> record = records.read(page.text()).record()
                .filter(found -> found.schema().equals(PersonSheet.SCHEMA));
        Optional<LocalDate> confirmed = record.flatMap(found -> day(found, PersonSheet.CONFIRMED));
        Person.State state = record.isEmpty()
                ? Person.State.REMOVED
                : confirmed.isPresent() ? Person.State.CONFIRMED : Person.State.LISTED;
        LocalDate listed = record.flatMap(found -> day(found, PersonSheet.LISTED))
                .orElseGet(() -> page.head().at().atZone(ZoneOffset.UTC).toLocalDate());
        return Optional.of(new Person(page, state, listed, confirmed, latest(page.pageId())));
    }

    private Map<String, PrivateValue> latest(long pageId) {
        Map<String, PrivateValue> latest = new HashMap<>();
        Stream.concat(values.values(pageId).stream(), values.expired(pageId).stream())
                .forEach(value -> latest.put(value.field(), value));
        return latest;
    }

    /** Each version of each value, newest first, as far as it says something. */
    public List<PrivateValue> earlier(Person person) {
        return values.fields(person.id()).stream()
                .flatMap(field -> values.history(person.id(), field).stream())
                .filter(value -> value.value().isPresent())
                .toList();
    }

    private static Optional<LocalDate> day(PageRecord record, String field) {
        try {
            return record.text(field).map(LocalDate::parse);
        } catch (DateTimeParseException odd) {
            return Optional.empty();
        }
    }
}
