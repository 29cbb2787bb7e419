package org.ecities.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.ecities.accounts.Actor;
import org.ecities.pages.Asker;
import org.ecities.pages.NotAllowedException;
import org.ecities.pages.PageRefusedException;
import org.ecities.store.Account;
import org.ecities.store.Invitation;
import org.ecities.store.KeptTask;
import org.ecities.store.Letter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeatsTest {

    private static final Actor ACTOR = MembersWiki.ACTOR;
    private static final Asker OFFICE = MembersWiki.OFFICE;

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

    private String holder() {
        return wiki.now(suwon).post().holder().map(Seat::login).orElse("nobody");
    }

    private Set<String> groups(Account account) {
        return wiki.asker(account).groups();
    }

    @Test
    void whoeverTakesAnInvitationUpActsForTheInstitution() {
        Account account = wiki.seated(OFFICE, suwon, SeatRole.HOLDER);

        assertThat(account.login()).isEqualTo("suwon-city-1");
        assertThat(account.email()).isEqualTo("desk@city.example");
        assertThat(holder()).isEqualTo("suwon-city-1");
        assertThat(groups(account)).containsExactly(suwon.group());
        assertThat(wiki.text(suwon.page())).contains("focalPoint: 2026-03-02");
        assertThat(wiki.open(account)).containsExactlyInAnyOrder("members.facts", "members.topics", "members.letter");
    }

    @Test
    void nothingOfThePersonStandsInPagesOrJournals() {
        wiki.seated(OFFICE, suwon, SeatRole.HOLDER);

        assertThat(wiki.text(suwon.page()) + wiki.text("City.Suwon")).doesNotContain("Somebody").doesNotContain("desk@");
        assertThat(wiki.members.institutions().entries(suwon.pageId()).toString())
                .doesNotContain("Somebody").doesNotContain("desk@");
    }

    @Test
    void theLetterLeadsToThePageOfTheInvitationAndIsWrittenOnce() {
        Invited invited = wiki.invite(OFFICE, suwon, SeatRole.HOLDER, "desk@city.example");

        assertThat(invited.mailed()).isTrue();
        assertThat(wiki.letters()).singleElement().satisfies(letter -> {
            assertThat(letter.to()).isEqualTo("desk@city.example");
            assertThat(letter.text()).contains("https://ecities.example" + invited.path()).contains("Suwon City");
        });
    }

    @Test
    void anInvitationIsTakenUpOnce() {
        Invited invited = wiki.invite(OFFICE, suwon, SeatRole.HOLDER, "desk@city.example");
        Account first = wiki.take(invited);

        assertThatThrownBy(() -> wiki.take(invited)).isInstanceOf(PageRefusedException.class);
        assertThat(holder()).isEqualTo(first.login());
        assertThat(wiki.store.accounts().members(suwon.group())).containsExactly(first.login());
    }

    @Test
    void whoeverWasInvitedIsToldThatSomebodyTookItUp() {
        wiki.seated(OFFICE, suwon, SeatRole.HOLDER);

        assertThat(wiki.letters()).extracting(Letter::purpose)
                .containsExactly("members.letter.invitation", "members.letter.taken");
    }

    @Test
    void twoAccountsMayShareAMailAddress() {
        Account holder = wiki.seated(OFFICE, suwon, SeatRole.HOLDER);
        Account deputy = wiki.seated(OFFICE, suwon, SeatRole.DEPUTY);

        assertThat(deputy.email()).isEqualTo(holder.email());
        assertThat(deputy.login()).isEqualTo("suwon-city-2");
        assertThat(wiki.now(suwon).post().people()).containsExactly("suwon-city-1", "suwon-city-2");
    }

    @Test
    void somebodyWithAnAccountTakesThePostWithIt() {
        Account known = wiki.store.accounts().create("known", "Known", "known@city.example", "hash");
        Invited invited = wiki.invite(OFFICE, suwon, SeatRole.HOLDER, "desk@city.example");
        String token = invited.path().substring(invited.path().indexOf('=') + 1);
        wiki.members.arrivals().take(
                wiki.members.invitations().find(token).orElseThrow(),
                new Arrivals.Newcomer(Optional.of("known"), "", "", "Terms 1", ""));

        assertThat(holder()).isEqualTo("known");
        assertThat(groups(known)).containsExactly(suwon.group());
    }

    @Test
    void aSuccessorLearnsBesideTheHolderUntilTheLastDay() {
        Account old = wiki.seated(OFFICE, suwon, SeatRole.HOLDER);
        LocalDate last = LocalDate.of(2026, 3, 12);
        wiki.members.seats().leaving(wiki.asker(old), ACTOR, suwon.pageId(), SeatRole.HOLDER, Optional.of(last));
        Account next = wiki.take(wiki.invite(wiki.asker(old), suwon, SeatRole.HOLDER, "next@city.example"));

        assertThat(holder()).isEqualTo(old.login());
        assertThat(groups(next)).containsExactly(suwon.group());
        wiki.clock.days(10);
        wiki.members.round().run();
        assertThat(holder()).isEqualTo(old.login());
        wiki.clock.days(1);
        wiki.members.round().run();
        assertThat(holder()).isEqualTo(next.login());
        assertThat(groups(old)).isEmpty();
        assertThat(wiki.open(next)).contains("members.facts");
        assertThat(wiki.open(old)).isEmpty();
    }

    @Test
    void withNobodyYetThePostIsVacantAndTheSecretariatIsAsked() {
        Account old = wiki.seated(OFFICE, suwon, SeatRole.HOLDER);
        wiki.members.seats().leaving(
                wiki.asker(old), ACTOR, suwon.pageId(), SeatRole.HOLDER, Optional.of(LocalDate.of(2026, 3, 3)));
        wiki.clock.days(2);
        wiki.members.round().run();

        assertThat(holder()).isEqualTo("nobody");
        assertThat(wiki.openOfOffice()).extracting(kept -> kept.task().kind()).containsExactly("members.vacant");
        wiki.seated(OFFICE, suwon, SeatRole.HOLDER);
        wiki.members.round().run();
        assertThat(wiki.openOfOffice()).isEmpty();
    }

    @Test
    void ofTwoSuccessorsTheLastNamedComes() {
        Account old = wiki.seated(OFFICE, suwon, SeatRole.HOLDER);
        wiki.members.seats().leaving(
                wiki.asker(old), ACTOR, suwon.pageId(), SeatRole.HOLDER, Optional.of(LocalDate.of(2026, 4, 1)));
        Invited first = wiki.invite(wiki.asker(old), suwon, SeatRole.HOLDER, "first@city.example");
        Invited second = wiki.invite(wiki.asker(old), suwon, SeatRole.HOLDER, "second@city.example");

        assertThatThrownBy(() -> wiki.take(first)).isInstanceOf(PageRefusedException.class);
        Account next = wiki.take(second);
        assertThat(wiki.now(suwon).post().next()).map(Seat::login).contains(next.login());
    }

    @Test
    void holderAndInstitutionMayLeaveOnTheSameDay() {
        Account old = wiki.seated(OFFICE, suwon, SeatRole.HOLDER);
        wiki.members.seats().leaving(
                wiki.asker(old), ACTOR, suwon.pageId(), SeatRole.HOLDER, Optional.of(LocalDate.of(2026, 3, 2)));
        Invited next = wiki.invite(wiki.asker(old), suwon, SeatRole.HOLDER, "next@city.example");
        wiki.members.memberships().change(OFFICE, ACTOR, suwon.pageId(), Membership.LEFT, "Own wish");

        assertThatThrownBy(() -> wiki.take(next)).isInstanceOf(PageRefusedException.class);
        wiki.clock.days(1);
        wiki.members.round().run();
        assertThat(wiki.now(suwon).post().people()).isEmpty();
        assertThat(wiki.openOfOffice()).isEmpty();
    }

    @Test
    void anEmergencyHandoverEndsThePostAtOnce() {
        Account old = wiki.seated(OFFICE, suwon, SeatRole.HOLDER);
        wiki.members.seats().end(OFFICE, ACTOR, suwon.pageId(), SeatRole.HOLDER, "Letter of 1 March");

        assertThat(groups(old)).isEmpty();
        Account next = wiki.seated(OFFICE, suwon, SeatRole.HOLDER);
        assertThat(holder()).isEqualTo(next.login());
    }

    @Test
    void nobodyElseMovesThePosts() {
        Account holder = wiki.seated(OFFICE, suwon, SeatRole.HOLDER);
        Account deputy = wiki.seated(OFFICE, suwon, SeatRole.DEPUTY);
        Asker stranger = new Asker("stranger", "", Set.of("Institution-99"));
        Seats seats = wiki.members.seats();

        for (Asker by : new Asker[] {stranger, wiki.asker(deputy)}) {
            assertThatThrownBy(() -> seats.end(by, ACTOR, suwon.pageId(), SeatRole.HOLDER, "because"))
                    .isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> wiki.invite(by, suwon, SeatRole.HOLDER, "x@city.example"))
                    .isInstanceOf(NotAllowedException.class);
        }
        seats.end(wiki.asker(holder), ACTOR, suwon.pageId(), SeatRole.DEPUTY, "New tasks");
        assertThat(groups(deputy)).isEmpty();
    }

    @Test
    void aLastDayInThePastIsRefused() {
        Account holder = wiki.seated(OFFICE, suwon, SeatRole.HOLDER);

        assertThatThrownBy(() -> wiki.members.seats().leaving(
                        wiki.asker(holder), ACTOR, suwon.pageId(), SeatRole.HOLDER, Optional.of(LocalDate.of(2026, 3, 1))))
                .isInstanceOf(PageRefusedException.class);
    }

    @Test
    void twiceAYearTheHolderIsAskedAndAnsweringEndsIt() {
        Account holder = wiki.seated(OFFICE, suwon, SeatRole.HOLDER);
        wiki.clock.days(183);
        wiki.members.round().run();
        wiki.members.round().run();
        assertThat(wiki.open(holder)).containsOnlyOnce("members.still");

        wiki.members.confirm(wiki.asker(holder), ACTOR, suwon.pageId());
        assertThat(wiki.open(holder)).doesNotContain("members.still");
        wiki.members.round().run();
        assertThat(wiki.open(holder)).doesNotContain("members.still");
    }

    @Test
    void silenceLeadsToTheDeputyOrTheSecretariat() {
        wiki.seated(OFFICE, suwon, SeatRole.HOLDER);
        wiki.clock.days(183);
        wiki.members.round().run();
        wiki.clock.days(91);
        wiki.members.round().run();
        assertThat(wiki.openOfOffice()).extracting(kept -> kept.task().kind()).containsExactly("members.silent");

        Account deputy = wiki.seated(OFFICE, suwon, SeatRole.DEPUTY);
        wiki.members.round().run();
        assertThat(wiki.open(deputy)).contains("members.silent");
    }

    @Test
    void duringAPauseNobodyIsAskedAndDeadlinesWait() {
        Account holder = wiki.seated(OFFICE, suwon, SeatRole.HOLDER);
        var before = wiki.tasks.openFor(wiki.asker(holder)).get(0).task().due().orElseThrow();
        wiki.members.memberships().pause(OFFICE, ACTOR, suwon.pageId(), "Flood");
        wiki.clock.days(200);
        wiki.members.round().run();
        assertThat(wiki.open(holder)).doesNotContain("members.still");

        wiki.members.memberships().resume(OFFICE, ACTOR, suwon.pageId());
        var after = wiki.tasks.openFor(wiki.asker(holder)).get(0).task().due().orElseThrow();
        assertThat(after).isEqualTo(before.plus(java.time.Duration.ofDays(200)));
    }

    @Test
    void aLetterThatIsFiledEndsItsTask() {
        Account holder = wiki.seated(OFFICE, suwon, SeatRole.HOLDER);
        wiki.members.letter(wiki.asker(holder), ACTOR, suwon.pageId(), SeatRole.HOLDER, "letter.pdf");

        assertThat(wiki.open(holder)).doesNotContain("members.letter");
        assertThat(wiki.now(suwon).post().holder().orElseThrow().letter()).contains("letter.pdf");
    }

    @Test
    void lookingAtTheFactsEndsTheFirstTasksOfOnesOwnInstitutionAlone() {
        Account holder = wiki.seated(OFFICE, suwon, SeatRole.HOLDER);
        wiki.members.sheetLookedAt(OFFICE, ACTOR, "City.Suwon", true);
        assertThat(wiki.open(holder)).contains("members.facts");

        wiki.members.sheetLookedAt(wiki.asker(holder), ACTOR, "City.Suwon", true);
        assertThat(wiki.open(holder)).containsExactly("members.letter");
        assertThat(wiki.store.invitations().ofPage(suwon.pageId()).get(0).finished()).isPresent();
    }

    @Test
    void aCrashBetweenLinkAndPostIsMadeGood() {
        Invited invited = wiki.invite(OFFICE, suwon, SeatRole.HOLDER, "desk@city.example");
        Account account = wiki.store.accounts().create("half", "Half", "desk@city.example", "hash");
        wiki.store.invitations().take(invited.invitation().id(), account.id());
        assertThat(holder()).isEqualTo("nobody");

        wiki.members.round().run();
        assertThat(holder()).isEqualTo("half");
        wiki.members.round().run();
        assertThat(wiki.members.institutions().entries(suwon.pageId()))
                .filteredOn(entry -> entry.kind() == SeatEntry.Kind.APPOINTED).hasSize(1);
    }

    @Test
    void aGroupThatSomebodyChangedByHandFollowsThePostAgain() {
        Account holder = wiki.seated(OFFICE, suwon, SeatRole.HOLDER);
        Account intruder = wiki.store.accounts().create("intruder", "", "", "hash");
        wiki.store.accounts().addToGroup(suwon.group(), intruder.id());
        wiki.store.accounts().removeFromGroup(suwon.group(), holder.id());
        wiki.members.round().run();

        assertThat(wiki.store.accounts().members(suwon.group())).containsExactly(holder.login());
    }

    @Test
    void whoeverClosesTheirAccountDoesNotHoldThePostAnyMore() {
        Account old = wiki.seated(OFFICE, suwon, SeatRole.HOLDER);
        Account deputy = wiki.seated(OFFICE, suwon, SeatRole.DEPUTY);
        wiki.store.accounts().leave(old.id());
        wiki.store.accounts().setClosed(deputy.id(), true);
        wiki.members.round().run();

        assertThat(wiki.now(suwon).post().people()).isEmpty();
        assertThat(wiki.openOfOffice()).extracting(kept -> kept.task().kind()).containsExactly("members.vacant");
    }

    @Test
    void aForgottenLinkIsRenewedAndTheOldOneEnds() {
        Invited first = wiki.invite(OFFICE, suwon, SeatRole.HOLDER, "desk@city.example");
        wiki.clock.days(31);
        assertThatThrownBy(() -> wiki.take(first)).isInstanceOf(PageRefusedException.class);

        Invited second = wiki.members.invitations().renew(OFFICE, first.invitation().id());
        String old = first.path().substring(first.path().indexOf('=') + 1);
        assertThat(wiki.members.invitations().find(old)).isEmpty();
        assertThat(wiki.take(second).login()).isEqualTo(holder());
        assertThat(wiki.store.invitations().byId(first.invitation().id()).orElseThrow().state())
                .isEqualTo(Invitation.State.TAKEN);
    }

    @Test
    void theSecretariatFindsNoPersonInItsTasks() {
        wiki.seated(OFFICE, suwon, SeatRole.HOLDER);
        wiki.clock.days(183);
        wiki.members.round().run();
        wiki.clock.days(91);
        wiki.members.round().run();

        assertThat(wiki.openOfOffice()).extracting(KeptTask::task).extracting(Object::toString)
                .noneMatch(text -> text.contains("Somebody") || text.contains("@"));
    }
}
