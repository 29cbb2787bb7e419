package org.ecities.pages.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.ecities.pages.PageTags;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ViewActionTest {

    private final StubPages pages = new StubPages()
            .has("City.Suwon", "kim", "first [Main]")
            .has("City.Suwon", "lee", "second\n[{City\n\nname: Suwon\n}]")
            .has("Main", "kim", "Welcome [City.Suwon]");
    private final PageTags tags = new PageTags();
    private final ViewAction view = new ViewAction(pages, (request, name, text) -> "<p>" + text + "</p>", tags);

    @Test
    void showsTheLatestText() throws Exception {
        Exchange shown = Exchange.to("City.Suwon").get(view);

        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.part()).isEqualTo("view");
        assertThat(shown.title()).isEqualTo("Suwon");
        assertThat(shown.shown("smallTitle")).isEqualTo("City.Suwon");
        assertThat((String) shown.shown("html")).contains("second");
        assertThat(shown.shown("notice")).isEqualTo("");
        assertThat(shown.shown("referrers")).isEqualTo(List.of(new PageLink("Main", "/wiki/Main")));
    }

    @Test
    void showsTheFrontPageWhereNoPageIsNamed() throws Exception {
        Exchange shown = Exchange.to("").get(view);

        assertThat(shown.title()).isEqualTo("Welcome");
        assertThat((String) shown.shown("html")).contains("Welcome [City.Suwon]");
    }

    @Test
    void prefersThePagesOwnTitle() throws Exception {
        ViewAction titled = new ViewAction(pages, (request, name, text) -> "", tags, (page, locale) -> "Suwon City", (asker, page) -> false);

        Exchange shown = Exchange.to("City.Suwon").get(titled);

        assertThat(shown.title()).isEqualTo("Suwon City");
        assertThat(shown.shown("smallTitle")).isEqualTo("City.Suwon");
    }

    @Test
    void saysThatAnEarlierVersionIsNotTheCurrentText() throws Exception {
        Exchange shown = Exchange.to("City.Suwon").with("version", "1").get(view);

        assertThat((String) shown.shown("html")).contains("first");
        assertThat(shown.shown("notice"))
                .isEqualTo("This is version 1 of 2, from 14 March 2026. It is not the current text.");
    }

    @ParameterizedTest
    @CsvSource({
        "city.suwon, '', /wiki/City.Suwon",
        "CITY.SUWON, 1, /wiki/City.Suwon?version=1",
    })
    void leadsOtherSpellingsOfANameToItsOneAddress(String spelling, String version, String address) throws Exception {
        Exchange answer = Exchange.to(spelling).with("version", version).get(view);

        assertThat(answer.status()).isEqualTo(301);
        assertThat(answer.header("Location")).isEqualTo(address);
    }

    @Test
    void leadsADecomposedNameToItsComposedForm() throws Exception {
        pages.has("Café", "kim", "text");

        Exchange answer = Exchange.to("Cafe\u0301").get(view);

        assertThat(answer.status()).isEqualTo(301);
        assertThat(answer.header("Location")).isEqualTo("/wiki/Caf%C3%A9");
    }

    @Test
    void offersNearNamesAndCreationForAPageThatIsNotThere() throws Exception {
        Exchange answer = Exchange.to("City.Suwo").by("kim").get(view);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.part()).isEqualTo("notfound");
        assertThat(answer.shown("near")).isEqualTo(List.of("City.Suwon", "Main"));
        assertThat(answer.shown("create")).isEqualTo("/edit/City.Suwo");
        assertThat(Exchange.to("City.Suwo").get(view).shown("create")).isEqualTo("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/b", "a\tb", "a<b"})
    void saysWhyNoPageCanHaveAName(String name) throws Exception {
        Exchange answer = Exchange.to(name).get(view);

        assertThat(answer.status()).isEqualTo(400);
        assertThat((String) answer.shown("message")).startsWith("The page name");
    }

    @ParameterizedTest
    @CsvSource({"3, 404", "0, 404", "x, 400", "-1, 400", "99999999999, 400"})
    void refusesVersionsThatAreNotThere(String version, int status) throws Exception {
        assertThat(Exchange.to("City.Suwon").with("version", version).get(view).status()).isEqualTo(status);
    }

    @Test
    void namesTheAuthorOnlyToThoseWhoAreSignedIn() throws Exception {
        assertThat(Exchange.to("City.Suwon").get(view).shown("lastChange")).isEqualTo("Last change: 14 March 2026");
        assertThat(Exchange.to("City.Suwon").by("kim").get(view).shown("lastChange"))
                .isEqualTo("Last change: 14 March 2026, by lee");
    }

    @Test
    void offersTheFormOnlyForPagesWithARecordAndToThoseWhoMayEdit() throws Exception {
        tags.addSource(name -> name.equals("City") ? Optional.of(use -> "") : Optional.empty());

        assertThat(Exchange.to("City.Suwon").by("kim").get(view).shown("formHref")).isEqualTo("/form/City.Suwon");
        assertThat(Exchange.to("Main").by("kim").get(view).shown("formHref")).isEqualTo("");
        assertThat(Exchange.to("City.Suwon").get(view).shown("formHref")).isEqualTo("");
        assertThat(Exchange.to("City.Suwon").get(view).shown("signInHref"))
                .isEqualTo("/sign-in?back=%2Fwiki%2FCity.Suwon");
    }

    @Test
    void takesNoChanges() throws Exception {
        Exchange answer = Exchange.to("Main").by("kim").post(view);

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).isEqualTo("GET, HEAD");
    }
}
