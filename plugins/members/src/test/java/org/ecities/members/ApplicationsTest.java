package org.ecities.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Set;
import org.ecities.pages.Asker;
import org.ecities.pages.NotAllowedException;
import org.ecities.pages.PageRefusedException;
import org.ecities.store.Application;
import org.ecities.store.Letter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApplicationsTest {

    private static final String EMAIL = "desk@city.example";

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

    private Applications applications() {
        return wiki.members.applications();
    }

    private static Applications.Wish wish(String institution, String kind, String country, String city, String email) {
        return new Applications.Wish(institution, kind, country, city, "Somebody", email, "en", "To learn", "Terms 1");
    }

    private Application tbilisi() {
        return applications().ask(wish("Tbilisi City Hall", "city-government", "GE", "Tbilisi", EMAIL));
    }

    private Application again(Application application) {
        return wiki.store.applications().byId(application.id()).orElseThrow();
    }

    private Invited admit(Application application, Membership as) {
        return applications().admit(
                MembersWiki.OFFICE, MembersWiki.ACTOR, application.id(), as, Applications.cityPage(application));
    }

    @Test
    void landsInTheWorkOfTheSecretariatAndMakesNoPage() {
        Application asked = tbilisi();

        assertThat(wiki.openOfOffice()).extracting(kept -> kept.task().link()).containsExactly("/application/" + asked.id());
        assertThat(wiki.store.pages().head("City.Tbilisi")).isEmpty();
        assertThat(wiki.members.institutions().all()).isEmpty();
    }

    @Test
    void admittingMakesThePagesAndInvitesThePersonAsFocalPoint() {
        Application asked = tbilisi();
        Invited invited = admit(asked, Membership.OBSERVER);

        Institution institution = wiki.members.institutions().byPage("Organisation.Tbilisi-City-Hall").orElseThrow();
        assertThat(institution.post().membership()).contains(Membership.OBSERVER);
        assertThat(institution.city()).contains("City.Tbilisi");
        assertThat(wiki.text("City.Tbilisi")).contains("country: GE", "institution: Organisation.Tbilisi-City-Hall");
        assertThat(wiki.text(institution.page())).contains("country: GE").doesNotContain(EMAIL);
        assertThat(invited.mailed()).isTrue();
        assertThat(wiki.letters()).extracting(Letter::to).containsExactly(EMAIL);
        assertThat(wiki.openOfOffice()).isEmpty();
        assertThat(wiki.asker(wiki.take(invited)).groups()).contains(institution.group());
    }

    @Test
    void keepsNothingOfThePersonAfterTheDecision() {
        Application admitted = tbilisi();
        Application declined = applications().ask(wish("Suva Friends", "other", "FJ", "", EMAIL));
        admit(admitted, Membership.MEMBER);
        applications().decline(MembersWiki.OFFICE, declined.id(), "No public body");

        assertThat(again(admitted).person() + again(admitted).email()).isEmpty();
        assertThat(again(declined).person() + again(declined).email()).isEmpty();
        assertThat(again(admitted).pageId()).isPresent();
    }

    @Test
    void declinesWithAReasonThatTheApplicantReads() {
        Application asked = tbilisi();
        assertThatThrownBy(() -> applications().decline(MembersWiki.OFFICE, asked.id(), " "))
                .isInstanceOf(PageRefusedException.class);

        assertThat(applications().decline(MembersWiki.OFFICE, asked.id(), "Outside of the region")).isTrue();

        assertThat(wiki.letters()).singleElement().satisfies(letter -> {
            assertThat(letter.to()).isEqualTo(EMAIL);
            assertThat(letter.text()).contains("Outside of the region", "Tbilisi City Hall");
        });
        assertThat(wiki.members.institutions().all()).isEmpty();
        assertThatThrownBy(() -> admit(asked, Membership.MEMBER)).isInstanceOf(PageRefusedException.class);
    }

    @Test
    void aSecondFormOfTheSameInstitutionIsRefusedWhileTheFirstIsOpen() {
        Application first = tbilisi();
        assertThatThrownBy(() -> applications().ask(wish("TBILISI  City Hall", "city-government", "GE", "", EMAIL)))
                .isInstanceOfSatisfying(PageRefusedException.class, refused ->
                        assertThat(refused.key()).isEqualTo("members.join.twice"));

        applications().decline(MembersWiki.OFFICE, first.id(), "Please use the official name");

        assertThat(tbilisi().open()).isTrue();
    }

    @Test
    void whatIsNotAcceptableIsRefused() {
        assertRefused(wish("", "city-government", "GE", "", EMAIL), "institution");
        assertRefused(wish("x".repeat(201), "city-government", "GE", "", EMAIL), "institution");
        assertRefused(wish("Hall", "palace", "GE", "", EMAIL), "kind");
        assertRefused(wish("Hall", "city-government", "Nowhere", "", EMAIL), "country");
        assertRefused(wish("Hall", "city-government", "GE", "", ""), "email");
        assertRefused(wish("Hall", "city-government", "GE", "", EMAIL + "\r\nBcc: x@city.example"), "email");
        assertThatThrownBy(() -> applications().ask(new Applications.Wish(
                        "Hall", "city-government", "GE", "", "Somebody", EMAIL, "en", "To learn", "")))
                .isInstanceOf(PageRefusedException.class);
        assertThat(wiki.openOfOffice()).isEmpty();
    }

    private void assertRefused(Applications.Wish wish, String part) {
        assertThatThrownBy(() -> applications().ask(wish))
                .isInstanceOfSatisfying(PageRefusedException.class, refused ->
                        assertThat(refused.key()).isEqualTo("members.join." + part + ".wrong"));
    }

    @Test
    void ofTheHolderOfThePostNobodyElseTakesIt() {
        Institution suwon = wiki.suwon();
        wiki.seated(MembersWiki.OFFICE, suwon, SeatRole.HOLDER);
        Application asked = applications().ask(wish("Suwon City", "city-government", "KR", "", EMAIL));

        assertThat(applications().foreseen(asked).problems()).isNotEmpty();
        assertThatThrownBy(() -> admit(asked, Membership.MEMBER)).isInstanceOf(PageRefusedException.class);
        assertThat(again(asked).open()).isTrue();
        assertThat(again(asked).email()).isEqualTo(EMAIL);
    }

    @Test
    void nobodyButTheSecretariatSeesOrDecides() {
        Application asked = tbilisi();
        Asker stranger = new Asker("stranger", "", Set.of("Institution-99"));

        assertThatThrownBy(() -> applications().find(stranger, asked.id())).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> applications().admit(stranger, MembersWiki.ACTOR, asked.id(), Membership.MEMBER, ""))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> applications().decline(stranger, asked.id(), "no")).isInstanceOf(NotAllowedException.class);
    }
}
