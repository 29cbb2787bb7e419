package org.ecities.members;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.ecities.pages.Asker;
import org.ecities.store.Account;
import org.ecities.store.KeptTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StillTrueTest {

    private static final String CITY = "City.Suwon";

    @TempDir
    Path folder;

    private MembersWiki wiki;
    private Institution suwon;
    private Account holder;
    private Asker person;

    @BeforeEach
    void open() {
        wiki = new MembersWiki(folder);
        suwon = wiki.suwon();
        wiki.write(CITY, wiki.text(CITY).replaceFirst("\\n}]", """

                elevation: 58
                population:
                  value: 1241311
                  asOf: 2023
                }]"""));
        holder = wiki.seated(MembersWiki.OFFICE, suwon, SeatRole.HOLDER);
        person = wiki.asker(holder);
    }

    @AfterEach
    void close() {
        wiki.close();
    }

    private void look() {
        wiki.members.sheetLookedAt(person, MembersWiki.ACTOR, CITY, false);
    }

    private void daysPass(int days) {
        wiki.clock.days(days);
        wiki.members.round().run();
    }

    private List<KeptTask> asked() {
        return wiki.tasks.openFor(person).stream().filter(task -> task.task().kind().equals("members.stillTrue")).toList();
    }

    @Test
    void whoeverSaidThatTheFactsAreRightIsAskedAgainAfterHalfAYear() {
        look();
        daysPass(182);
        assertThat(asked()).isEmpty();

        daysPass(1);
        daysPass(1);
        assertThat(asked()).singleElement().satisfies(kept -> {
            assertThat(kept.task().link()).isEqualTo("/still-true/City.Suwon");
            assertThat(kept.task().arguments()).singleElement().asString()
                    .contains("Population: 1,241,311 (2023)", "Elevation: 58\u00a0m").doesNotContain("Name");
        });

        look();
        daysPass(1);
        assertThat(asked()).as("answered").isEmpty();
        daysPass(183);
        assertThat(asked()).as("half a year later").hasSize(1);
    }

    @Test
    void whoeverHasNotLookedYetIsNotAskedTwice() {
        daysPass(300);
        assertThat(wiki.open(holder)).contains("members.facts").doesNotContain("members.stillTrue");
    }

    @Test
    void whatHasASourceComesFirstAndThereAreAtMostEight() {
        StillTrue stillTrue = wiki.members.stillTrue();
        List<StillTrue.Figure> figures = stillTrue.figures(wiki.store.pages().page(CITY).orElseThrow());

        assertThat(figures).hasSizeBetween(2, StillTrue.MAX_FIGURES);
        assertThat(figures.get(0).field().id()).isEqualTo("population");
        assertThat(figures).extracting(figure -> figure.field().id()).contains("elevation").doesNotContain("name", "country", "geonamesId");
        assertThat(stillTrue.shown(figures.get(0), Locale.ENGLISH)).isEqualTo("1,241,311");
    }

    @Test
    void aPausedInstitutionIsLeftAlone() {
        look();
        wiki.members.memberships().pause(MembersWiki.OFFICE, MembersWiki.ACTOR, suwon.pageId(), "asked for");
        daysPass(200);
        assertThat(asked()).isEmpty();
    }
}
