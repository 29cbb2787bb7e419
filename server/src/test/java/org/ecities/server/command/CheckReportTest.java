package org.ecities.server.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ecities.pages.Asker;
import org.ecities.pages.Messages;
import org.ecities.pages.PageChange;
import org.ecities.search.LuceneCatalogue;
import org.ecities.server.house.House;
import org.ecities.server.house.ServedHouse;
import org.ecities.store.AuditEvent;
import org.ecities.store.AuditKind;
import org.ecities.store.AuditQuery;
import org.ecities.store.ChangeSet;
import org.ecities.store.Consent;
import org.ecities.store.KeptDraft;
import org.ecities.store.ValueEdit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report of {@code check} and what {@code check --retention} removes. */
class CheckReportTest {

    private static final Instant BEGUN = Instant.parse("2026-03-14T10:15:30Z");
    private static final String DESIGN =
            """
            [{Schema

            name: Club
            label: {en: Club}
            titleField: motto
            fields:
              - id: motto
                type: text
                label: {en: Motto}
              - id: members
                type: integer
                label: {en: Members}
                required: true
            }]
            """;

    @TempDir
    private Path data;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Instant now = BEGUN;

    @BeforeEach
    void aWikiWithAnIndex() {
        try (House house = House.open(data, clock())) {
            save(house, "Schema.Club", DESIGN);
            save(house, "Club.Good", "[{Club\n\nmembers: 12\n}]\nSee [Nowhere] and [Nowhere Else].");
            save(house, "Club.Odd", "[{Club\n\nmembers: many\ncolour: blue\n}]\n");
            save(house, "Club.Broken", "[{Club\n\nmembers: [\n}]\n");
            house.store().accounts().create("mina", "Member", "", "hash");
            house.store().drafts().keep("mina", new KeptDraft("edit", "Club.Good", 1, "{}", now));
            house.store().audit().write(new AuditEvent("mina", AuditKind.EXPORTED, "pages", "192.0.2.7"));
        }
        try (House house = House.open(data, clock());
                LuceneCatalogue catalogue = ServedHouse.index(house)) {
            catalogue.rebuild((done, total) -> {});
        }
    }

    private static void save(House house, String name, String text) {
        house.pages().commit(Asker.system(), PageChange.text(name, 0, text), "");
    }

    private Clock clock() {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        Path home = Path.of(System.getProperty("ecities.home"));
        Terminal terminal = new Terminal(
                home, Map.of("ECITIES_DATA", data.toString()), clock(), Messages.of(Locale.ENGLISH),
                new BufferedReader(Reader.nullReader()), new PrintWriter(out, true), new PrintWriter(err, true));
        return new Commands(terminal).run(arguments);
    }

    @Test
    void goesThroughAllSections() {
        assertThat(run("check")).isZero();

        assertThat(out.toString())
                .contains("Stored data", "4 pages in 4 versions", "1 account")
                .contains("Search index", "4 pages up to change 4; none waits for it")
                .contains("Club: 3 sheets; 1 to check with 2 remarks; 1 not readable")
                .contains("2 pages are wanted", "    Nowhere")
                .contains("0 drafts for a page that is gone")
                .contains("4 pages checked. Nothing wrong.")
                .doesNotContain("server.check");
    }

    @Test
    void tellsWhatIsWrongWithStatusOne() throws Exception {
        try (var connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + data.resolve("ecities.db"));
                var statement = connection.createStatement()) {
            statement.executeUpdate("update page_text set text = text || '!' where page_id = "
                    + "(select id from page where name = 'Club.Good')");
        }

        assertThat(run("check")).isEqualTo(1);
        assertThat(out.toString())
                .contains("  ! the text of version 1 of page Club.Good is not the one that was saved")
                .contains("1 thing is wrong.");
    }

    @Test
    void saysWhatIsDueByAgeAndRemovesItOnlyWhenAsked() throws IOException {
        Path log = Files.createDirectories(data.resolve("logs")).resolve("access.2026-03-14.1.log.gz");
        Files.writeString(log, "old");
        Files.setLastModifiedTime(log, FileTime.from(BEGUN));
        now = BEGUN.plus(Duration.ofDays(100));

        assertThat(run("check", "--retention")).isZero();
        assertThat(out.toString())
                .contains("Network addresses older than 90 days: 2", "Unsaved text older than 1 year: 0")
                .contains("Entries about persons not confirmed within 6 months: 0")
                .contains("2 things are to go.");
        assertThat(log).exists();

        assertThat(run("check", "--retention", "--apply")).isZero();
        assertThat(out.toString()).contains("2 things were removed.");
        assertThat(log).doesNotExist();
        try (House house = House.open(data, clock())) {
            assertThat(house.store().audit().entries(AuditQuery.newest(10)))
                    .extracting(entry -> entry.event().kind())
                    .containsExactly(AuditKind.RETENTION, AuditKind.EXPORTED);
        }
        assertThat(run("check", "--retention")).isZero();
        assertThat(out.toString()).contains("Nothing is to go.");
    }

    @Test
    void listsConsentThatHasEndedAndLeavesItToPeople() {
        try (House house = House.open(data, clock())) {
            Consent consent = new Consent("Listed", BEGUN, Optional.of(Instant.parse("2026-04-01T00:00:00Z")));
            house.store().commit(ChangeSet.ofValues(
                    List.of(new ValueEdit("Club.Good", "phone", 0, Optional.of("3131"), "members", Optional.of(consent))),
                    "mina", ""));
        }
        run("check", "--retention");
        assertThat(out.toString()).contains("consent has ended, to renew or to remove: 0");
        now = Instant.parse("2026-04-01T00:00:00Z");
        run("check", "--retention", "--apply");
        assertThat(out.toString()).contains("to renew or to remove: 1", "  Club.Good phone 2026-03-31", "Nothing was to go.")
                .doesNotContain("3131");
    }

    @Test
    void followsTheRulesAndTheHoldOfTheDataFolder() throws IOException {
        now = BEGUN.plus(Duration.ofDays(100));
        Files.writeString(data.resolve("retention"), "addresses = 2 years\ndrafts = 3 months\n");
        run("check", "--retention");
        assertThat(out.toString()).contains("Unsaved text older than 3 months: 1", "1 thing is to go.");

        Files.writeString(data.resolve("retention"), "drafts = 3 months\nhold.logins = Mina\n");
        run("check", "--retention", "--apply");
        assertThat(out.toString()).contains("Legal hold: 0 pages, 1 person", "Nothing was to go.");
    }

    @Test
    void refusesRulesItCannotRead() throws IOException {
        for (List<String> wrong : List.of(
                List.of("drafts = a while", "The rule drafts is a while. An age like 90 days"),
                List.of("draughts = 1 year", "Unknown setting draughts"))) {
            Files.writeString(data.resolve("retention"), wrong.get(0));
            assertThat(run("check", "--retention")).isEqualTo(2);
            assertThat(err.toString()).contains(wrong.get(1));
            assertThat(err.toString().strip().lines()).hasSize(1);
        }
        assertThat(run("check", "--apply")).isEqualTo(2);
    }
}
