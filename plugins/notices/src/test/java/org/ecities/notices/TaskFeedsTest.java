package org.ecities.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.ecities.pages.Asker;
import org.ecities.pages.web.AtomFeed;
import org.ecities.store.Account;
import org.ecities.store.Holder;
import org.ecities.store.SqliteStore;
import org.ecities.store.Store;
import org.ecities.store.Task;
import org.ecities.testing.MovedClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The calendar is read by a parser that others wrote. */
class TaskFeedsTest {

    private static final Asker MINA = new Asker("mina", "Mina", Set.of("Institution-12"));
    private static final String SITE = "https://cities.example";

    private final MovedClock clock = new MovedClock("2026-03-14T09:00:00Z");
    private Store store;
    private Tasks tasks;
    private Account mina;

    @BeforeEach
    void open(@TempDir Path folder) {
        store = SqliteStore.open(folder, clock);
        tasks = new Tasks(store.tasks(), store.accounts());
        mina = store.accounts().create("mina", "Mina", "", "hash");
        Account park = store.accounts().create("park", "Park", "", "hash");
        for (Account account : List.of(mina, park)) {
            store.accounts().addToGroup("Institution-12", account.id());
        }
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Task put(String key, String institution) {
        Task task = Task.of(key, "test", Holder.group("Institution-12"), "notices.task.undelivered", "/form/City.Suwon")
                .inNameOf(institution)
                .until(clock.instant().plus(Duration.ofDays(3)));
        tasks.put(task);
        return task;
    }

    private String text() {
        return new TaskFeeds(tasks, Standards.PLAIN).calendar(MINA, mina, SITE, "cities.example").text();
    }

    private List<CalendarComponent> events() throws Exception {
        Calendar calendar = new CalendarBuilder().build(new StringReader(text()));
        assertThat(calendar.validate().hasErrors()).isFalse();
        return calendar.getComponents(Component.VEVENT);
    }

    private static String value(CalendarComponent event, String property) {
        return event.<Property>getProperty(property).orElseThrow().getValue();
    }

    @Test
    void aCalendarHoldsAnEventForEachDeadlineThatRuns() throws Exception {
        Task said = put("facts", "Suwon; the city, \\ \"수원시\"");
        tasks.put(Task.of("calm", "test", Holder.account("mina"), "notices.task.undelivered", "/"));

        CalendarComponent event = events().get(0);

        assertThat(events()).hasSize(1);
        assertThat(value(event, Property.UID)).matches("task-[0-9]+@cities\\.example");
        assertThat(value(event, Property.SUMMARY)).isEqualTo("Mail to an account does not arrive. Ask for another address.");
        assertThat(value(event, Property.DESCRIPTION)).contains(said.institution(), "\n" + SITE + "/form/City.Suwon");
        assertThat(value(event, Property.URL)).isEqualTo(SITE + "/form/City.Suwon");
        assertThat(value(event, Property.DTSTART)).isEqualTo("20260317T090000Z");
        assertThat(value(event, Property.DTSTAMP)).isEqualTo("20260314T090000Z");
        assertThat(text()).doesNotContain("ALARM");
        tasks.pause("Institution-12");
        assertThat(events()).isEmpty();
    }

    @Test
    void anEventKeepsItsNameWhenTheDeadlineMoves() throws Exception {
        put("facts", "Suwon");
        String before = value(events().get(0), Property.UID);
        tasks.extendAll(Duration.ofDays(1));

        assertThat(value(events().get(0), Property.UID)).isEqualTo(before);
        assertThat(value(events().get(0), Property.DTSTART)).isEqualTo("20260318T090000Z");
        assertThat(text()).isEqualTo(text());
    }

    @Test
    void longLinesAreFoldedBetweenLetters() throws Exception {
        String name = "수원시 세종대로 ".repeat(30) + "🏙".repeat(40);
        put("facts", name.strip());

        assertThat(text().split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(value(events().get(0), Property.DESCRIPTION)).contains(name.strip());
    }

    @Test
    void nothingThatPeopleSaidOrTheirNamesLeaveTheSite() throws Exception {
        put("facts", "Suwon");
        long id = tasks.openFor(MINA).get(0).id();
        Asker park = new Asker("park", "Park", Set.of("Institution-12"));
        tasks.give(park, id, "mina", "Jun asked for it");
        AtomFeed feed = new TaskFeeds(tasks, Standards.PLAIN).feed(MINA, mina, SITE, "cities.example", "/feeds/work");

        assertThat(text() + feed.xml()).doesNotContain("park", "Park", "Jun", "mina");
        assertThat(feed.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.href()).isEqualTo(SITE + "/form/City.Suwon");
            assertThat(entry.updated()).isEqualTo(Instant.parse("2026-03-14T09:00:00Z"));
        });
    }
}
