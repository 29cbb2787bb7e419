package org.ecities.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Everything with keys alone. */
@Tag("browser")
class KeyboardTest {

    private static final int MOST_STOPS = 40;
    private static final String FOCUSED = "element => element === document.activeElement";
    private static final String MARKED = "getComputedStyle(document.activeElement).outlineStyle !== 'none'";

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @Test
    void theFirstStopSkipsToTheContent() {
        Person reader = CHROMIUM.person();
        reader.open("/wiki/City.Cebu");

        reader.page().keyboard().press("Tab");
        assertThat(reader.page().locator(".ec-skip")).isFocused();
        assertThat(reader.page().locator(".ec-skip")).isInViewport();
        reader.page().keyboard().press("Enter");

        assertThat(reader.page().locator("#main")).isFocused();
        reader.page().keyboard().press("Tab");
        assertThat(reader.page().getByRole(AriaRole.MAIN).getByRole(AriaRole.LINK).first()).isFocused();
    }

    @Test
    void everyStopShowsWhereItIs() {
        Person reader = CHROMIUM.person();
        reader.open("/directory/cities");

        for (int stop = 1; stop <= 12; stop++) {
            reader.page().keyboard().press("Tab");
            assertThat(reader.page().evaluate(MARKED)).as("stop %d is marked", stop).isEqualTo(true);
        }
    }

    @Test
    void searches() {
        Person reader = CHROMIUM.person();
        reader.open("/");

        goTo(reader.page(), reader.page().getByRole(AriaRole.BANNER).getByRole(AriaRole.SEARCHBOX));
        reader.page().keyboard().type("Cebu");
        reader.page().keyboard().press("Enter");
        SearchScreen found = new SearchScreen(reader.page());
        goTo(reader.page(), found.hits().first().getByRole(AriaRole.LINK));
        reader.page().keyboard().press("Enter");

        assertThat(new CityPage(reader.page()).title()).hasText("Cebu City");
    }

    @Test
    void signsInAndOpensTheForm() {
        Person member = CHROMIUM.person().signedInAs("first-member", "First Member");
        member.loseSignIn();
        SignInScreen signIn = member.signInScreen();

        goTo(member.page(), signIn.login());
        member.page().keyboard().type("first-member");
        goTo(member.page(), signIn.password());
        member.page().keyboard().type(Members.PASSWORD);
        member.page().keyboard().press("Enter");
        assertThat(member.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out"))).isVisible();

        member.open("/wiki/City.Cebu");
        goTo(member.page(), member.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Edit facts")));
        member.page().keyboard().press("Enter");
        assertThat(new DataSheetForm(member.page()).button()).isVisible();
    }

    private static void goTo(Page page, Locator place) {
        place.waitFor();
        for (int stops = 0; stops < MOST_STOPS; stops++) {
            if (Boolean.TRUE.equals(place.evaluate(FOCUSED))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("not reached with " + MOST_STOPS + " stops: " + place);
    }
}
