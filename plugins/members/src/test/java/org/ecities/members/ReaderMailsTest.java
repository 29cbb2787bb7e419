package org.ecities.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.ecities.pages.Asker;
import org.ecities.pages.PageRefusedException;
import org.ecities.store.Account;
import org.ecities.store.AccountProfile;
import org.ecities.store.Letter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReaderMailsTest {

    private static final String PAGE = "City.Suwon";

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

    private ReaderMails mails() {
        return wiki.members.readerMails();
    }

    private void send(String page, String text) {
        mails().send(Asker.anonymous(), page, new ReaderMails.Note("A Reader", "reader@example.org", text));
    }

    private List<Letter> sent() {
        return wiki.letters().stream().filter(letter -> letter.purpose().equals("members.letter.write")).toList();
    }

    private void address(Account account, String email) {
        wiki.store.accounts().setProfile(account.id(), new AccountProfile(account.fullName(), email, "", "", 0));
    }

    private Account office(String email) {
        Account office = wiki.store.accounts().byLogin("office").orElseThrow();
        address(office, email);
        return office;
    }

    private void assertRefused(String key, Runnable sending) {
        assertThatThrownBy(sending::run).isInstanceOfSatisfying(
                PageRefusedException.class, refused -> assertThat(refused.key()).isEqualTo(key));
        assertThat(sent()).isEmpty();
    }

    @Test
    void goesToTheFocalPointAndTheAnswerToTheReader() {
        office("office@example.org");
        address(wiki.seated(MembersWiki.OFFICE, suwon, SeatRole.HOLDER), "holder@city.example");
        address(wiki.seated(MembersWiki.OFFICE, suwon, SeatRole.DEPUTY), "deputy@city.example");

        send(PAGE, "Dear city,\r\nwhere is the library?\u0007");

        assertThat(sent()).singleElement().satisfies(letter -> {
            assertThat(letter.to()).isEqualTo("holder@city.example");
            assertThat(letter.replyTo()).isEqualTo("reader@example.org");
            assertThat(letter.text()).contains("A Reader", "Dear city,\nwhere is the library?", "/wiki/City.Suwon")
                    .doesNotContain("\u0007");
            assertThat(letter.subject()).contains("Suwon City").doesNotContain("A Reader");
        });
    }

    @Test
    void withoutAFocalPointItGoesToTheDeputyAndElseToTheSecretariat() {
        office("office@example.org");
        send("Organisation.Suwon-City", "First");
        address(wiki.seated(MembersWiki.OFFICE, suwon, SeatRole.DEPUTY), "deputy@city.example");
        send(PAGE, "Second");
        address(wiki.seated(MembersWiki.OFFICE, suwon, SeatRole.HOLDER), "");
        send(PAGE, "Third");

        assertThat(sent()).extracting(Letter::to)
                .containsExactly("office@example.org", "deputy@city.example", "deputy@city.example");
    }

    @Test
    void whereNobodyHasAnAddressOrTheInstitutionIsPausedItSaysSo() {
        assertRefused("members.write.nobody", () -> send(PAGE, "Text"));
        office("office@example.org");
        wiki.members.memberships().pause(MembersWiki.OFFICE, MembersWiki.ACTOR, suwon.pageId(), "A flood");

        assertRefused("members.write.paused", () -> send(PAGE, "Text"));
        wiki.members.memberships().resume(MembersWiki.OFFICE, MembersWiki.ACTOR, suwon.pageId());
        send(PAGE, "Text");
        assertThat(sent()).hasSize(1);
    }

    @Test
    void ofPagesOfNobodyAndOfHiddenOnesNothingIsTold() {
        office("office@example.org");
        wiki.write("City.Busan", "[{City\n\nname:\n  en: Busan\n}]\n");
        assertRefused("members.write.none", () -> send("City.Busan", "Text"));
        assertRefused("members.write.none", () -> send("Never-was", "Text"));

        wiki.write(PAGE, "[{ALLOW view Secretariat}]\n" + wiki.text(PAGE));
        assertRefused("members.write.none", () -> send(PAGE, "Text"));
        wiki.members.memberships().change(
                MembersWiki.OFFICE, MembersWiki.ACTOR, suwon.pageId(), Membership.LEFT, "Its wish");
        assertRefused("members.write.none", () -> send("Organisation.Suwon-City", "Text"));
    }

    @Test
    void whatIsNotAcceptableIsRefused() {
        office("office@example.org");
        assertRefused("members.write.text.wrong", () -> send(PAGE, " "));
        assertRefused("members.write.text.wrong", () -> send(PAGE, "x".repeat(ReaderMails.MAX_TEXT + 1)));
        assertRefused("members.join.email.wrong", () -> mails().send(
                Asker.anonymous(), PAGE, new ReaderMails.Note("A", "a@example.org\r\nBcc: b@example.org", "Text")));
        assertRefused("members.join.person.wrong", () -> mails().send(
                Asker.anonymous(), PAGE, new ReaderMails.Note("", "a@example.org", "Text")));

        send(PAGE, "x".repeat(ReaderMails.MAX_TEXT));
        assertThat(sent()).hasSize(1);
    }

    @Test
    void anInstitutionGetsTwentyADay() {
        office("office@example.org");
        for (int i = 0; i < 20; i++) {
            send(PAGE, "Message " + i);
        }
        assertThatThrownBy(() -> send(PAGE, "One more")).isInstanceOfSatisfying(
                PageRefusedException.class, refused -> assertThat(refused.key()).isEqualTo("members.write.full"));

        wiki.clock.advance(Duration.ofHours(2));
        send(PAGE, "Later");
        assertThat(sent()).hasSize(21);
    }
}
