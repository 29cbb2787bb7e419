package org.ecities.members;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import org.ecities.pages.Asker;
import org.ecities.pages.PageChange;
import org.ecities.store.Account;
import org.ecities.store.AccountProfile;
import org.ecities.store.PageHead;
import org.ecities.store.Suggestion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a letter says of a year. The clock begins on 2 March 2026. */
class ContributionsTest {

    private static final Year YEAR = Year.of(2026);

    @TempDir
    Path folder;

    private MembersWiki wiki;
    private Institution suwon;

    @BeforeEach
    void open() {
        wiki = new MembersWiki(folder);
        suwon = wiki.suwon();
    }

    @AfterEach
    void close() {
        wiki.close();
    }

    private void save(Account author, String page, String text) {
        int base = wiki.store.pages().head(page).map(PageHead::version).orElse(0);
        wiki.pages.commit(wiki.asker(author), PageChange.text(page, base, text), "");
    }

    private Contribution letter(Year year) {
        return wiki.members.contributions().of(wiki.now(suwon), year);
    }

    private Contribution letter() {
        return letter(YEAR);
    }

    @Test
    void termsAreThoseOfTheYearAlsoWhenTheyAreOver() {
        Account first = wiki.seated(MembersWiki.OFFICE, suwon, SeatRole.HOLDER);
        Account deputy = wiki.seated(MembersWiki.OFFICE, suwon, SeatRole.DEPUTY);
        wiki.members.seats().leaving(
                MembersWiki.OFFICE, MembersWiki.ACTOR, suwon.pageId(), SeatRole.HOLDER, Optional.of(LocalDate.parse("2026-06-30")));
        Account second = wiki.seated(MembersWiki.OFFICE, suwon, SeatRole.HOLDER);
        wiki.clock.set("2026-09-01T08:00:00Z");
        wiki.members.seats().end(MembersWiki.OFFICE, MembersWiki.ACTOR, suwon.pageId(), SeatRole.DEPUTY, "Another task");

        assertThat(letter().terms()).extracting(Term::login)
                .containsExactlyInAnyOrder(first.login(), deputy.login(), second.login());
        assertThat(letter().terms()).filteredOn(term -> term.login().equals(first.login())).singleElement()
                .satisfies(term -> {
                    assertThat(term.from()).isEqualTo("2026-03-02");
                    assertThat(term.last()).contains(LocalDate.parse("2026-06-30"));
                });
        assertThat(letter().terms()).filteredOn(term -> term.login().equals(second.login())).singleElement()
                .satisfies(term -> assertThat(term.last()).isEmpty());
        assertThat(letter().terms()).filteredOn(term -> term.role() == SeatRole.DEPUTY).singleElement()
                .satisfies(term -> assertThat(term.last()).contains(LocalDate.parse("2026-09-01")));
        wiki.clock.set("2027-02-01T08:00:00Z");
        assertThat(letter(Year.of(2027)).terms()).extracting(Term::login).containsExactly(second.login());
        assertThat(letter(Year.of(2025)).terms()).isEmpty();
    }

    @Test
    void changesCountOnDaysOnAPostAndNarrowPagesAreNotNamed() {
        Account holder = wiki.seated(MembersWiki.OFFICE, suwon, SeatRole.HOLDER);
        save(holder, "City.Suwon", "Other prose.\n\n" + wiki.text("City.Suwon"));
        save(holder, "City.Suwon", wiki.text("City.Suwon").replace("en: Suwon", "en: Suwon City"));
        wiki.pages.commit(wiki.asker(holder).inProcedure(), PageChange.text("Practice.one", 0, "Trying it"), "");
        save(holder, "Hidden", "[{ALLOW view Authenticated}]\nText");
        wiki.clock.advance(Duration.ofDays(1));
        save(holder, "Open-Data", "Text");
        wiki.write("Open-Data", "By somebody else");
        wiki.members.seats().end(MembersWiki.OFFICE, MembersWiki.ACTOR, suwon.pageId(), SeatRole.HOLDER, "Has left");
        wiki.clock.advance(Duration.ofDays(1));
        save(wiki.store.accounts().byLogin(holder.login()).orElseThrow(), "Later", "Text");

        Contribution letter = letter();

        assertThat(letter.pages()).containsExactly(
                new Contribution.ChangedPage("City.Suwon", 2, 1, LocalDate.parse("2026-03-02")),
                new Contribution.ChangedPage("Open-Data", 1, 0, LocalDate.parse("2026-03-03")));
        assertThat(letter.hidden()).isEqualTo(1);
        assertThat(letter.changes()).isEqualTo(4);
        assertThat(letter.sheets()).isEqualTo(1);
        assertThat(letter(Year.of(2025)).changes()).isZero();
    }

    @Test
    void whatSomebodyDidStaysWithTheInstitutionWhenTheAccountIsClosed() {
        Account holder = wiki.seated(MembersWiki.OFFICE, suwon, SeatRole.HOLDER);
        save(holder, "Open-Data", "Text");
        wiki.clock.advance(Duration.ofDays(3));
        wiki.store.accounts().leave(holder.id());
        assertThat(letter().pages()).extracting(Contribution.ChangedPage::page).containsExactly("Open-Data");
    }

    @Test
    void manyChangesAreAllCounted() {
        Account holder = wiki.seated(MembersWiki.OFFICE, suwon, SeatRole.HOLDER);
        for (int i = 0; i < 620; i++) {
            save(holder, "Open-Data", "Text " + i);
        }
        assertThat(letter().changes()).isEqualTo(620);
    }

    @Test
    void confirmedFactsAnsweredSuggestionsAndMessagesAreCounted() {
        Account holder = wiki.seated(MembersWiki.OFFICE, suwon, SeatRole.HOLDER);
        wiki.store.accounts().setProfile(holder.id(), new AccountProfile("Somebody", "desk@city.example", "", "", 0));
        wiki.members.sheetLookedAt(wiki.asker(holder), MembersWiki.ACTOR, "City.Suwon", false);
        Suggestion made = wiki.members.suggestions().suggest(
                Asker.anonymous(), "City.Suwon", new Suggestions.Wish("", "It is larger", "", "", "en"));
        wiki.members.suggestions().decline(wiki.asker(holder), made.id(), "It is not");
        wiki.members.readerMails().send(Asker.anonymous(), "City.Suwon", new ReaderMails.Note("A", "a@example.org", "Text"));

        Contribution letter = letter();

        assertThat(letter.confirmed()).containsExactly(LocalDate.parse("2026-03-02"));
        assertThat(letter.suggestions()).isEqualTo(1);
        assertThat(letter.questions()).isEqualTo(1);
        assertThat(letter(Year.of(2027)).questions()).isZero();
    }
}
