package org.ecities.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.ecities.pages.Asker;
import org.ecities.pages.NotAllowedException;
import org.ecities.pages.PageChange;
import org.ecities.pages.PageRefusedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MembershipsTest {

    private static final Asker STRANGER = new Asker("stranger", "", Set.of());

    @TempDir
    Path folder;

    private MembersWiki wiki;

    @BeforeEach
    void open() {
        wiki = new MembersWiki(folder);
    }

    @AfterEach
    void close() {
        wiki.close();
    }

    private Memberships memberships() {
        return wiki.members.memberships();
    }

    @Test
    void aMemberStandsOnItsOwnPageAndOnThatOfItsCity() {
        Institution suwon = wiki.suwon();

        assertThat(suwon.page()).isEqualTo("Organisation.Suwon-City");
        assertThat(wiki.text(suwon.page())).contains("membership: member", "memberSince: 2026-03-02");
        assertThat(wiki.text("City.Suwon")).contains("membership: member", "institution: Organisation.Suwon-City", "Prose.");
        assertThat(wiki.members.institutions().ofCity("City.Suwon")).map(Institution::page).contains(suwon.page());
    }

    @Test
    void onlyItsPeopleAndTheSecretariatEditThePagesOfAMember() {
        Institution suwon = wiki.suwon();
        Asker own = new Asker("own", "", Set.of(suwon.group()));

        assertThatThrownBy(() -> edit(STRANGER, "City.Suwon")).isInstanceOf(NotAllowedException.class);
        assertThat(edit(own, "City.Suwon")).isPresent();
        assertThat(edit(own, suwon.page())).isPresent();
        assertThat(edit(MembersWiki.OFFICE, "City.Suwon")).isPresent();
    }

    private Optional<?> edit(Asker by, String page) {
        int version = wiki.store.pages().head(page).orElseThrow().version();
        return wiki.pages.commit(by, PageChange.text(page, version, wiki.text(page) + "\nMore by " + by.login()), "");
    }

    @Test
    void whatFollowsFromDecisionsIsChangedByNobodyElse() {
        Institution suwon = wiki.suwon();
        int version = wiki.store.pages().head(suwon.page()).orElseThrow().version();
        String left = wiki.text(suwon.page()).replace("membership: member", "membership: partner");

        assertThatThrownBy(() -> wiki.pages.commit(
                        MembersWiki.OFFICE, PageChange.text(suwon.page(), version, left), ""))
                .isInstanceOf(PageRefusedException.class);
    }

    @Test
    void namesakesGetANumberAndACityStandsForOneInstitution() {
        wiki.suwon();
        Institution second = memberships().create(MembersWiki.OFFICE,
                new NewInstitution("Suwon City", "en", "other", "", Optional.of("City.Suwon")));

        assertThat(second.page()).isEqualTo("Organisation.Suwon-City-2");
        assertThatThrownBy(() -> memberships()
                        .change(MembersWiki.OFFICE, MembersWiki.ACTOR, second.pageId(), Membership.MEMBER, ""))
                .isInstanceOf(PageRefusedException.class);
    }

    @Test
    void onlyTheSecretariatDecides() {
        Institution suwon = wiki.suwon();
        Asker own = new Asker("own", "", Set.of(suwon.group()));

        assertThatThrownBy(() -> memberships().create(own, new NewInstitution("X", "en", "other", "", Optional.empty())))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> memberships().change(own, MembersWiki.ACTOR, suwon.pageId(), Membership.PARTNER, ""))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> memberships().pause(own, MembersWiki.ACTOR, suwon.pageId(), "flood"))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> memberships()
                        .commitment(own, MembersWiki.ACTOR, suwon.pageId(), Commitment.CONTENT, Optional.empty()))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void aPauseStopsTheClocksAndGivesBackWhatItWas() {
        Institution suwon = memberships().change(
                MembersWiki.OFFICE, MembersWiki.ACTOR, wiki.suwon().pageId(), Membership.OBSERVER, "");
        memberships().pause(MembersWiki.OFFICE, MembersWiki.ACTOR, suwon.pageId(), "Flood in March");

        assertThat(wiki.now(suwon).post().isPaused()).isTrue();
        assertThat(wiki.text("City.Suwon")).contains("membership: paused");
        wiki.clock.days(20);
        memberships().resume(MembersWiki.OFFICE, MembersWiki.ACTOR, suwon.pageId());
        assertThat(wiki.now(suwon).post().membership()).contains(Membership.OBSERVER);
        assertThat(wiki.now(suwon).post().since()).contains(LocalDate.of(2026, 3, 2));
    }

    @Test
    void whoeverLeavesKeepsItsPagesAndLosesPostsAndInvitations() {
        Institution suwon = wiki.suwon();
        var holder = wiki.seated(MembersWiki.OFFICE, suwon, SeatRole.HOLDER);
        Invited deputy = wiki.invite(MembersWiki.OFFICE, suwon, SeatRole.DEPUTY, "other@city.example");

        assertThatThrownBy(() -> memberships()
                        .change(MembersWiki.OFFICE, MembersWiki.ACTOR, suwon.pageId(), Membership.LEFT, " "))
                .isInstanceOf(PageRefusedException.class);
        memberships().change(MembersWiki.OFFICE, MembersWiki.ACTOR, suwon.pageId(), Membership.LEFT, "Own wish");

        assertThat(wiki.asker(holder).groups()).isEmpty();
        assertThat(wiki.open(holder)).isEmpty();
        assertThatThrownBy(() -> wiki.take(deputy)).isInstanceOf(PageRefusedException.class);
        assertThat(wiki.text("City.Suwon")).contains("membership: left", "Prose.");
    }

    @Test
    void commitmentsAreDatedAndTakenBack() {
        Institution suwon = wiki.suwon();
        LocalDate day = LocalDate.of(2026, 2, 1);
        memberships().commitment(MembersWiki.OFFICE, MembersWiki.ACTOR, suwon.pageId(), Commitment.CONTENT, Optional.of(day));
        assertThat(wiki.text(suwon.page())).contains("content: 2026-02-01");

        memberships().commitment(MembersWiki.OFFICE, MembersWiki.ACTOR, suwon.pageId(), Commitment.CONTENT, Optional.empty());
        assertThat(wiki.text(suwon.page())).doesNotContain("content:");
    }

    @Test
    void theCheckFindsSheetsThatSaySomethingElse() {
        Institution suwon = wiki.suwon();
        assertThat(wiki.members.membershipCheck().differences()).isEmpty();

        wiki.write("City.Suwon", wiki.text("City.Suwon").replace("membership: member", "membership: partner"));
        wiki.write(suwon.page(), wiki.text(suwon.page()).replace("membership: member\n", ""));
        assertThat(wiki.members.membershipCheck().differences()).hasSize(2);
    }

    @Test
    void journalsStayWhole() {
        Institution suwon = wiki.suwon();
        wiki.seated(MembersWiki.OFFICE, suwon, SeatRole.HOLDER);

        assertThat(wiki.store.journals().verify(PostJournal.name(suwon.pageId()))).isEmpty();
        assertThat(wiki.store.check()).isEmpty();
    }
}
