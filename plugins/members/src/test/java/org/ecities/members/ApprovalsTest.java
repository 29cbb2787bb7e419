package org.ecities.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ecities.pages.Asker;
import org.ecities.pages.Drafts;
import org.ecities.pages.PageChange;
import org.ecities.pages.PageRefusedException;
import org.ecities.store.Account;
import org.ecities.store.Clearance;
import org.ecities.store.DraftLink;
import org.ecities.store.Letter;
import org.ecities.store.PageHead;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApprovalsTest {

    private static final String PAGE = "City.Suwon";
    private static final LocalDate DAY = LocalDate.parse("2026-03-02");

    @TempDir
    Path folder;

    private MembersWiki wiki;
    private Account holder;
    private Asker author;
    private Drafts drafts;

    @BeforeEach
    void open() {
        wiki = new MembersWiki(folder);
        holder = wiki.seated(MembersWiki.OFFICE, wiki.suwon(), SeatRole.HOLDER);
        author = wiki.asker(holder);
        drafts = new Drafts(wiki.store.drafts(), wiki.clock);
        type("A new text");
    }

    @AfterEach
    void close() {
        wiki.close();
    }

    private Approvals approvals() {
        return wiki.members.approvals();
    }

    private static Map<String, List<String>> fields(String text) {
        return Map.of("base", List.of("1"), "text", List.of(text));
    }

    private void type(String text) {
        drafts.keep(author, "edit", PAGE, 1, fields(text));
    }

    private Approvals.Text text() {
        return approvals().own(author, "edit", PAGE).orElseThrow();
    }

    private String token(String email) {
        return approvals().link(text(), false, email, "en").path().substring(Approvals.PATH.length());
    }

    private Approvals.Open opened(String token) {
        return approvals().find(token).orElseThrow();
    }

    private static Approvals.Answer cleared(Approvals.Open open) {
        return new Approvals.Answer(true, "Director Kim", "Head", "", DAY, open.text().digest());
    }

    private PageHead published(String text) {
        int base = wiki.store.pages().head(PAGE).orElseThrow().version();
        String whole = wiki.store.pages().page(PAGE).orElseThrow().text() + text;
        PageHead head = wiki.pages.commit(author, PageChange.text(PAGE, base, whole), "").orElseThrow().pages().get(0);
        approvals().saved(author, "edit", head, Drafts.digest(fields(text)), Optional.empty());
        drafts.drop(author, "edit", PAGE);
        return head;
    }

    @Test
    void whatWasClearedBehindALinkStaysWithTheVersionThatIsPublished() {
        Approvals.Open open = opened(token(""));
        assertThat(open.text().typed().first("text")).isEqualTo("A new text");
        approvals().answer(open, cleared(open));
        assertThat(wiki.open(holder)).contains("members.approval");
        assertThat(approvals().answers(author, "edit", PAGE)).extracting(Approvals.Given::standing).containsExactly(true);

        PageHead head = published("A new text");

        assertThat(approvals().clearances(author, head.pageId()))
                .containsExactly(new Clearance(head.version(), "Director Kim", "Head", DAY, true));
        assertThat(approvals().clearances(Asker.anonymous(), head.pageId())).isEmpty();
        assertThat(wiki.open(holder)).doesNotContain("members.approval");
        assertThat(wiki.text(PAGE) + head.note()).doesNotContain("Kim");
    }

    @Test
    void aTextThatChangedSinceIsNotCleared() {
        Approvals.Open open = opened(token(""));
        approvals().answer(open, cleared(open));
        type("Another text");
        assertThat(approvals().answers(author, "edit", PAGE)).extracting(Approvals.Given::standing).containsExactly(false);

        PageHead head = published("Another text");

        assertThat(approvals().clearances(author, head.pageId())).isEmpty();
    }

    @Test
    void anAnswerIsAboutTheTextThatWasReadAndNoOther() {
        Approvals.Open read = opened(token(""));
        type("Changed meanwhile");

        assertThatThrownBy(() -> approvals().answer(opened(token("")), cleared(read)))
                .isInstanceOf(PageRefusedException.class);
        assertThat(approvals().answers(author, "edit", PAGE)).isEmpty();
    }

    @Test
    void aRemarkIsNeededToAskForAChangeAndANameForEachAnswer() {
        Approvals.Open open = opened(token(""));
        String seen = open.text().digest();

        for (Approvals.Answer odd : List.of(
                new Approvals.Answer(false, "Kim", "", " ", DAY, seen),
                new Approvals.Answer(true, " ", "", "", DAY, seen),
                new Approvals.Answer(true, "x".repeat(101), "", "", DAY, seen),
                new Approvals.Answer(true, "Kim", "", "", DAY.plusYears(1), seen))) {
            assertThatThrownBy(() -> approvals().answer(open, odd)).isInstanceOf(PageRefusedException.class);
        }
        approvals().answer(open, new Approvals.Answer(false, "Kim", "", "Say it shorter", DAY, seen));
        assertThat(approvals().answers(author, "edit", PAGE)).extracting(given -> given.answer().remark())
                .containsExactly("Say it shorter");
    }

    @Test
    void aLinkEndsWhenTheTextIsPublishedOrItIsTakenBackOrTooOld() {
        String published = token("");
        String back = token("");
        approvals().revoke(new Asker("stranger", "", Set.of()), opened(back).link().id());
        assertThat(approvals().find(back)).isPresent();
        approvals().revoke(author, opened(back).link().id());
        assertThat(approvals().find(back)).isEmpty();
        published("A new text");
        assertThat(approvals().find(published)).isEmpty();
        type("Something else later");
        assertThat(approvals().find(published)).isEmpty();

        String old = token("");
        wiki.clock.advance(Approvals.LINK_LASTS.plusSeconds(1));
        assertThat(approvals().find(old)).isEmpty();
        assertThat(approvals().find("")).isEmpty();
        assertThat(approvals().find("0".repeat(64))).isEmpty();
    }

    @Test
    void aLinkShowsNothingThatItsAuthorMayNotReadAnyMore() {
        String token = token("");
        wiki.write(PAGE, "[{ALLOW view,edit Secretariat}]\nhidden");

        assertThat(approvals().find(token)).isEmpty();
        assertThat(approvals().own(author, "edit", PAGE)).isEmpty();
    }

    @Test
    void aLinkOfSomebodyWhoLeftHasEnded() {
        String token = token("");
        wiki.store.accounts().setClosed(holder.id(), true);

        assertThat(approvals().find(token)).isEmpty();
    }

    @Test
    void opensAreCountedAndThereAreOnlySoManyLinks() {
        String token = token("");
        approvals().opened(opened(token));
        for (int more = 1; more < Approvals.MAX_LINKS; more++) {
            token("");
        }

        assertThat(approvals().links(text())).extracting(DraftLink::opened).contains(1).hasSize(Approvals.MAX_LINKS);
        assertThatThrownBy(() -> token("")).isInstanceOf(PageRefusedException.class);
    }

    @Test
    void lettersWithLinksKeepAPace() {
        token("director@city.example");
        assertThat(wiki.letters()).filteredOn(letter -> letter.to().equals("director@city.example"))
                .extracting(Letter::text).singleElement().asString().contains("/approve?key=", PAGE);
        assertThatThrownBy(() -> token("no address")).isInstanceOf(PageRefusedException.class);
        for (int sent = 1; sent < 5; sent++) {
            token("director@city.example");
            approvals().links(text()).forEach(link -> approvals().revoke(author, link.id()));
        }

        assertThatThrownBy(() -> token("director@city.example")).isInstanceOf(PageRefusedException.class);
        wiki.clock.advance(Duration.ofMinutes(12));
        assertThat(token("director@city.example")).isNotEmpty();
    }

    @Test
    void paperNeedsANameAndADay() {
        assertThatThrownBy(() -> approvals().check(new Approvals.Paper("", DAY))).isInstanceOf(PageRefusedException.class);
        PageHead head = wiki.store.pages().head(PAGE).orElseThrow();
        approvals().saved(author, "edit", head, "other", Optional.of(new Approvals.Paper("Mayor  Lee", DAY)));

        assertThat(approvals().clearances(author, head.pageId()))
                .containsExactly(new Clearance(head.version(), "Mayor Lee", "", DAY, false));
    }
}
