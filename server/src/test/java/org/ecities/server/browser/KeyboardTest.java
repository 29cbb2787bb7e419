package org.ecities.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Everything with keys alone. */
@Tag("browser")
class KeyboardTest {

    private static final int MOST_STOPS = 40;
    private static final String FOCUSED = "element => element === document.activeElement";
    private static final String MARKED = "getComputedStyle(document.activeElement).outlineStyle !== 'none'";

    /** Numbers everything that should be a stop; a group of radio buttons is one. */
    private static final String CONTROLS =
            """
            () => {
                const groups = new Set();
                const controls = [...document.querySelectorAll(
                    "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']")]
                    .filter(element => !element.disabled && element.checkVisibility({visibilityProperty: true}))
                    .filter(element => element.type !== "radio"
                        || (!groups.has(element.name) && groups.add(element.name) && true));
                controls.forEach((element, number) => element.dataset.stop = number);
                return controls.length;
            }
            """;

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

    @Test
    void everyControlIsAStopThatShowsWhereItIs() {
        Person administrator = busyAdministrator();

        assertThat(Screens.AT_WORK).allSatisfy(path -> {
            administrator.open(path);
            int controls = (Integer) administrator.page().evaluate(CONTROLS);
            Set<Object> stops = new TreeSet<>();
            for (int presses = 0; presses < 2 * controls && stops.size() < controls; presses++) {
                administrator.page().keyboard().press("Tab");
                Object stop = administrator.page().evaluate("Number(document.activeElement.dataset.stop ?? -1)");
                if (!stop.equals(-1) && stops.add(stop)) {
                    assertThat(administrator.page().evaluate(MARKED)).as("stop %s is marked", stop).isEqualTo(true);
                }
            }
            assertThat(stops).hasSize(controls);
        });
    }

    /** Somebody with a comment, a draft, a watched page and versions to bring back. */
    private static Person busyAdministrator() {
        Person member = CHROMIUM.person().signedInAs("first-member", "First Member");
        Screens.changeSomething(member);
        Person administrator = CHROMIUM.person().signedInAsAdministrator();
        administrator.open("/comments/City.Bandung");
        Page page = administrator.page();
        page.locator("#ec-comment").fill("A comment to withdraw.");
        page.locator("main button[value='add']").click();
        administrator.editor("Notes.At-work").write("A draft.", "").lookAtPreview();
        administrator.open("/wiki/City.Bandung");
        page.locator("main button[value='watch']").click();
        return administrator;
    }

    @Test
    void commentsAndWithdrawsTheComment() {
        Person member = CHROMIUM.person().signedInAs("first-member", "First Member");
        member.open("/wiki/City.Colombo");
        Page page = member.page();

        goTo(page, page.locator(".ec-comments__new summary"));
        page.keyboard().press("Enter");
        goTo(page, page.locator("#ec-comment"));
        page.keyboard().type("Said with keys.");
        goTo(page, page.locator("main button[value='add']"));
        page.keyboard().press("Enter");
        Locator comment = page.locator(".ec-comment:has-text('Said with keys.')");
        assertThat(comment).isVisible();

        goTo(page, comment.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Withdraw")));
        page.keyboard().press("Enter");
        assertThat(page.locator(".ec-comment__gone").first()).isVisible();
    }

    @Test
    void choosesRowsOfListsAndATemplate() {
        Person member = CHROMIUM.person().signedInAs("first-member", "First Member");
        Page page = member.page();

        member.open("/account");
        goTo(page, page.locator("#ec-rows"));
        page.keyboard().type("20");
        page.keyboard().press("Enter");
        goTo(page, page.locator("main form[action='/account'] button"));
        page.keyboard().press("Enter");
        assertThat(page.locator("#ec-rows")).hasValue("20");

        member.open("/edit/Notes.With-keys");
        goTo(page, page.locator("#ec-template"));
        page.keyboard().type("Meeting");
        goTo(page, page.locator(".ec-template button"));
        page.keyboard().press("Enter");
        assertThat(page.locator("#ec-text")).hasValue(Pattern.compile("When and where"));
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
