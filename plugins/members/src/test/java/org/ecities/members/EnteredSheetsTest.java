package org.ecities.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ecities.pages.Asker;
import org.ecities.pages.FileChange;
import org.ecities.pages.NotAllowedException;
import org.ecities.pages.PageChange;
import org.ecities.pages.PageRefusedException;
import org.ecities.pages.Proposal;
import org.ecities.pages.Right;
import org.ecities.store.Account;
import org.ecities.store.Blob;
import org.ecities.store.Commit;
import org.ecities.store.Letter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnteredSheetsTest {

    private static final String PAGE = "City.Suwon";
    private static final LocalDate SINCE = LocalDate.parse("2026-03-01");

    @TempDir
    Path folder;

    private MembersWiki wiki;
    private Institution suwon;
    private Institution league;
    private Asker clerk;

    @BeforeEach
    void open() {
        wiki = new MembersWiki(folder);
        suwon = wiki.suwon();
        Institution made = wiki.members.memberships().create(
                MembersWiki.OFFICE, new NewInstitution("City League", "en", "association", "", Optional.empty()));
        league = wiki.members.memberships().change(MembersWiki.OFFICE, MembersWiki.ACTOR, made.pageId(), Membership.MEMBER, "");
        clerk = wiki.asker(wiki.seated(MembersWiki.OFFICE, league, SeatRole.HOLDER));
        file(suwon, "letter.txt");
        file(league, "mandate.txt");
    }

    @AfterEach
    void close() {
        wiki.close();
    }

    private EnteredSheets entered() {
        return wiki.members.entered();
    }

    private void file(Institution institution, String name) {
        Blob blob = wiki.store.files().keep(new ByteArrayInputStream(name.getBytes(StandardCharsets.UTF_8)), 100);
        wiki.pages.commit(Asker.system(), Proposal.ofFiles(
                List.of(FileChange.put(institution.papers(), name, blob, "text/plain")), ""));
    }

    private static Map<String, String[]> letter(String day, String file) {
        return Map.of("letterDay", new String[] {day}, "letterFile", new String[] {file});
    }

    private Optional<Optional<Commit>> enter(Asker by, String day, String file, String text) {
        int base = wiki.store.pages().head(PAGE).orElseThrow().version();
        String whole = wiki.store.pages().page(PAGE).orElseThrow().text() + text;
        return entered().commit(by, "", letter(day, file), PageChange.text(PAGE, base, whole), "");
    }

    private Institution mandate() {
        return entered().mandate(MembersWiki.OFFICE, MembersWiki.ACTOR, league.pageId(), suwon.page(), SINCE, "mandate.txt");
    }

    private List<EnteredSheets.Told> told() {
        return entered().told(wiki.store.pages().head(PAGE).orElseThrow());
    }

    @Test
    void whatTheSecretariatEntersIsToldUntilTheInstitutionSaysThatItIsRight() {
        Account holder = wiki.seated(MembersWiki.OFFICE, suwon, SeatRole.HOLDER);
        enter(MembersWiki.OFFICE, "2026-02-14", "letter.txt", "\nNew");

        assertThat(wiki.text(PAGE)).contains("New");
        assertThat(entered().waiting(wiki.store.pages().page(PAGE).orElseThrow())).isPresent();
        assertThat(told()).singleElement().satisfies(one -> {
            assertThat(one.by()).isEmpty();
            assertThat(one.entered().letter()).isEqualTo("2026-02-14");
            assertThat(one.entered().change()).isEqualTo(wiki.store.pages().head(PAGE).orElseThrow().change());
            assertThat(one.answer()).isEmpty();
        });
        assertThat(wiki.open(holder)).contains("members.entered");
        long sequence = told().get(0).entered().sequence();
        assertThatThrownBy(() -> entered().confirm(MembersWiki.OFFICE, MembersWiki.ACTOR, wiki.now(suwon), sequence))
                .isInstanceOf(NotAllowedException.class);

        entered().confirm(wiki.asker(holder), MembersWiki.ACTOR, wiki.now(suwon), sequence);

        assertThat(told()).extracting(EnteredSheets.Told::answer).containsExactly("right");
        assertThat(entered().waiting(wiki.store.pages().page(PAGE).orElseThrow())).isEmpty();
        assertThat(wiki.open(holder)).doesNotContain("members.entered");
        assertThatThrownBy(() -> entered().confirm(wiki.asker(holder), MembersWiki.ACTOR, wiki.now(suwon), sequence))
                .isInstanceOf(PageRefusedException.class);
    }

    @Test
    void savingTheSheetOneselfAnswersToo() {
        Account holder = wiki.seated(MembersWiki.OFFICE, suwon, SeatRole.HOLDER);
        enter(MembersWiki.OFFICE, "2026-02-14", "letter.txt", "\nNew");
        wiki.members.sheetLookedAt(wiki.asker(holder), MembersWiki.ACTOR, PAGE, false);

        assertThat(told()).extracting(EnteredSheets.Told::answer).containsExactly("own");
        assertThat(wiki.open(holder)).doesNotContain("members.entered");
    }

    @Test
    void whoeverWasInvitedGetsOneLinkThatAnswersOnce() {
        wiki.invite(MembersWiki.OFFICE, suwon, SeatRole.HOLDER, "desk@suwon.example");
        enter(MembersWiki.OFFICE, "2026-02-14", "letter.txt", "\nNew");
        Letter letter = wiki.letters().stream()
                .filter(one -> one.purpose().equals("members.letter.entered")).findFirst().orElseThrow();
        assertThat(letter.to()).isEqualTo("desk@suwon.example");
        String token = letter.text().replaceAll("(?s).*/entered\\?key=([0-9a-f]+).*", "$1");

        EnteredSheets.Open open = entered().find(token).orElseThrow();
        entered().confirm(MembersWiki.ACTOR, open);
        entered().confirm(MembersWiki.ACTOR, open);

        assertThat(told()).extracting(EnteredSheets.Told::answer).containsExactly("right");
        assertThat(wiki.members.institutions().entries(suwon.pageId()))
                .filteredOn(entry -> entry.kind() == SeatEntry.Kind.ENTRY_ANSWERED).hasSize(1);
        assertThat(entered().find(token)).isEmpty();
    }

    @Test
    void aLinkToWhatIsOldOrWasEnteredAnewLeadsNowhere() {
        enter(MembersWiki.OFFICE, "2026-02-14", "letter.txt", "\nNew");
        long first = told().get(0).entered().sequence();
        String old = entered().link(MembersWiki.OFFICE, wiki.now(suwon), first).replaceAll(".*=", "");
        assertThat(entered().find(old)).isPresent();
        enter(MembersWiki.OFFICE, "2026-02-15", "letter.txt", "\nNewer");
        assertThat(entered().find(old)).isEmpty();

        long second = told().get(1).entered().sequence();
        String late = entered().link(MembersWiki.OFFICE, wiki.now(suwon), second).replaceAll(".*=", "");
        wiki.clock.advance(EnteredSheets.LINK_LASTS.plusSeconds(1));
        assertThat(entered().find(late)).isEmpty();
        assertThat(wiki.openOfOffice()).extracting(kept -> kept.task().kind()).contains("members.entered");
        assertThatThrownBy(() -> entered().link(clerk, wiki.now(suwon), second)).isInstanceOf(NotAllowedException.class);
    }

    @Test
    void withoutAMandateAnAssociationEntersNothing() {
        assertThat(entered().opens(clerk, PAGE)).isFalse();
        assertThat(entered().section(clerk, PAGE, "en")).isEmpty();
        assertThatThrownBy(() -> enter(clerk, "2026-02-14", "mandate.txt", "\nNew")).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> entered().mandate(clerk, MembersWiki.ACTOR, league.pageId(), suwon.page(), SINCE, "mandate.txt"))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void aMandateOpensTheFormWithTheLetterAndNothingElseUntilItEnds() {
        mandate();
        assertThat(entered().opens(clerk, PAGE)).isTrue();
        assertThat(wiki.pages.may(clerk, Right.EDIT, PAGE)).isFalse();
        assertThatThrownBy(() -> enter(clerk, "", "", "\nNew")).isInstanceOf(PageRefusedException.class);
        assertThatThrownBy(() -> enter(clerk, "2026-02-14", "letter.txt", "\nNew")).isInstanceOf(PageRefusedException.class);

        enter(clerk, "2026-02-14", "mandate.txt", "\nNew");

        assertThat(told()).singleElement().satisfies(one -> assertThat(one.by().orElseThrow().page()).isEqualTo(league.page()));
        assertThat(wiki.store.pages().head(PAGE).orElseThrow().author()).isEqualTo(clerk.login());
        assertThat(wiki.store.files().files(wiki.store.pages().head(suwon.papers()).orElseThrow().pageId()))
                .extracting(found -> found.name()).contains("mandate.txt");
        entered().end(MembersWiki.OFFICE, MembersWiki.ACTOR, league.pageId(), suwon.pageId(), LocalDate.parse("2026-03-02"));
        assertThat(entered().opens(clerk, PAGE)).isFalse();
        assertThatThrownBy(() -> enter(clerk, "2026-02-14", "mandate.txt", "\nMore")).isInstanceOf(NotAllowedException.class);
    }

    @Test
    void aMandateIsForOneInstitutionAndBeginsOnItsDay() {
        entered().mandate(
                MembersWiki.OFFICE, MembersWiki.ACTOR, league.pageId(), suwon.page(), LocalDate.parse("2026-03-03"), "mandate.txt");
        assertThat(entered().opens(clerk, PAGE)).isFalse();
        wiki.clock.days(1);
        assertThat(entered().opens(clerk, PAGE)).isTrue();

        wiki.write("City.Busan", "[{City\n\nname:\n  en: Busan\n}]\n");
        assertThat(entered().opens(clerk, "City.Busan")).isFalse();
        assertThat(entered().opens(new Asker("stranger", "", Set.of()), PAGE)).isFalse();
        wiki.write(PAGE, "[{ALLOW view Secretariat}]\n" + wiki.text(PAGE));
        assertThat(entered().opens(clerk, PAGE)).isFalse();
        assertThatThrownBy(() -> enter(clerk, "2026-02-14", "mandate.txt", "\nNew")).isInstanceOf(NotAllowedException.class);
    }

    @Test
    void onlyAssociationsHaveMandates() {
        assertThatThrownBy(() -> entered().mandate(
                        MembersWiki.OFFICE, MembersWiki.ACTOR, suwon.pageId(), league.page(), SINCE, "letter.txt"))
                .isInstanceOf(PageRefusedException.class);
        assertThatThrownBy(() -> entered().mandate(
                        MembersWiki.OFFICE, MembersWiki.ACTOR, league.pageId(), "Organisation.Nowhere", SINCE, "mandate.txt"))
                .isInstanceOf(PageRefusedException.class);
    }
}
