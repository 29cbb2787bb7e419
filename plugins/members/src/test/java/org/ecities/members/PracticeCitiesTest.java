package org.ecities.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.ecities.members.PracticeCities.PracticeCity;
import org.ecities.pages.Asker;
import org.ecities.pages.NotAllowedException;
import org.ecities.pages.PageChange;
import org.ecities.pages.PageRefusedException;
import org.ecities.pages.Right;
import org.ecities.pages.WikiActivity;
import org.ecities.store.ChangeFilter;
import org.ecities.store.PageEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PracticeCitiesTest {

    private static final Asker OTHER = new Asker("office", "Office", Set.of(Asker.SECRETARIAT));

    private MembersWiki wiki;
    private PracticeCities cities;
    private Asker clerk;

    @BeforeEach
    void open(@TempDir Path data) {
        wiki = new MembersWiki(data);
        cities = wiki.members.practiceCities();
        wiki.store.accounts().create("clerk", "Clerk", "", "hash");
        clerk = new Asker("clerk", "Clerk", Set.of());
    }

    @AfterEach
    void close() {
        wiki.close();
    }

    @Test
    void isSeenAndChangedByItsOwnerAlone() {
        PracticeCity city = cities.begin(clerk, Locale.ENGLISH);

        assertThat(wiki.text(city.page())).contains("name:\n  en: Practice city", "After 30 days it goes.");
        assertThat(wiki.pages.may(clerk, Right.EDIT, city.page())).isTrue();
        assertThat(wiki.pages.may(OTHER, Right.VIEW, city.page())).isFalse();
        assertThat(wiki.pages.may(Asker.anonymous(), Right.VIEW, city.page())).isFalse();
        assertThat(new WikiActivity(wiki.pages, wiki.store).recent(clerk, ChangeFilter.ALL, Long.MAX_VALUE, 100))
                .extracting(PageEvent::page)
                .isNotEmpty()
                .doesNotContain(city.page());
    }

    @Test
    void staysForOnePerson() {
        PracticeCity city = cities.begin(clerk, Locale.ENGLISH);
        String open = wiki.text(city.page()).replace("[{ALLOW", "[{ALLOW view all}]\n[{ALLOW");

        assertThatThrownBy(() -> wiki.pages.commit(clerk, PageChange.text(city.page(), 1, open), ""))
                .isInstanceOf(PageRefusedException.class)
                .hasMessageContaining("a practice city is for one person");
    }

    @Test
    void isOneForEachPerson() {
        PracticeCity city = cities.begin(clerk, Locale.ENGLISH);

        assertThat(cities.begin(clerk, Locale.KOREAN)).isEqualTo(city);
        assertThat(cities.of(OTHER)).isEmpty();
        assertThat(cities.begin(OTHER, Locale.KOREAN).page()).isNotEqualTo(city.page());
        assertThatThrownBy(() -> cities.begin(Asker.anonymous(), Locale.ENGLISH)).isInstanceOf(NotAllowedException.class);
    }

    @Test
    void goesWithAllItsTextsAfterThirtyDays() {
        PracticeCity city = cities.begin(clerk, Locale.ENGLISH);
        wiki.clock.days(20);
        wiki.pages.commit(clerk, PageChange.text(city.page(), 1, wiki.text(city.page()) + "A word of mine.\n"), "");
        wiki.clock.days(9);
        wiki.members.round().run();
        assertThat(cities.of(clerk)).as("after 29 days").isPresent();

        wiki.clock.days(2);
        wiki.members.round().run();

        assertThat(cities.of(clerk)).isEmpty();
        assertThat(wiki.store.pages().page(city.page())).isEmpty();
        assertThat(wiki.store.pages().version(city.page(), 2).orElseThrow().text()).isEmpty();
        PracticeCity next = cities.begin(clerk, Locale.ENGLISH);
        assertThat(next.page()).as("begins anew").isNotEqualTo(city.page());
        wiki.members.round().run();
        assertThat(cities.of(clerk)).contains(next);
    }

    @Test
    void cannotBeMadeByHandNorByRenaming() {
        wiki.write("City.Suva", "Prose.\n");
        String practice = cities.begin(OTHER, Locale.ENGLISH).page();

        assertThatThrownBy(() -> wiki.pages.commit(OTHER, PageChange.text("practice.mine", 0, "Hidden."), ""))
                .isInstanceOf(PageRefusedException.class)
                .hasMessageContaining("practice cities");
        assertThatThrownBy(() -> wiki.pages.rename(OTHER, "City.Suva", "Practice.Suva", ""))
                .isInstanceOf(PageRefusedException.class)
                .hasMessageContaining("a practice city stays one");
        assertThatThrownBy(() -> wiki.pages.rename(OTHER, practice, "City.Mine", ""))
                .isInstanceOf(PageRefusedException.class)
                .hasMessageContaining("a practice city stays one");
    }
}
