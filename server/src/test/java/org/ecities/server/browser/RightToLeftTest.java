package org.ecities.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Text that runs from right to left beside text that does not. */
@Tag("browser")
class RightToLeftTest {

    private static final String DIRECTION = "element => getComputedStyle(element).direction";

    /** True when the first letter of an element stands further right than its last. */
    private static final String RUNS_TO_THE_LEFT =
            """
            element => {
                const text = element.firstChild;
                const place = (from) => {
                    const letter = document.createRange();
                    letter.setStart(text, from);
                    letter.setEnd(text, from + 1);
                    return letter.getBoundingClientRect().left;
                };
                return place(0) > place(text.data.trimEnd().length - 1);
            }
            """;

    /** How far the end of an element's text is from its right edge, in points. */
    private static final String ROOM_RIGHT =
            """
            element => {
                const text = document.createRange();
                text.selectNodeContents(element);
                return element.getBoundingClientRect().right - text.getBoundingClientRect().right;
            }
            """;

    /** How far the page reaches beyond the edge of the screen, in points. */
    private static final String OVERHANG =
            "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    /** True when the heading has its room at the left. */
    private static final String HEADING_FROM_THE_RIGHT =
            """
            () => {
                const heading = document.querySelector("h1");
                const text = document.createRange();
                text.selectNodeContents(heading);
                const place = text.getBoundingClientRect();
                const room = heading.getBoundingClientRect();
                return room.right - place.right < 5;
            }
            """;

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @Test
    void anUrduPageRunsFromRightToLeft() {
        Person member = CHROMIUM.person().signedInAs("first-member", "First Member");
        Editor editor = member.editor("Notes.Lahore-Urdu").write("!!لاہور\n\nلاہور پاکستان کا ایک شہر ہے۔\n\n* پہلا\n* دوسرا", "");
        assertThat(editor.text().evaluate(DIRECTION)).isEqualTo("rtl");

        CityPage page = editor.save();

        assertThat(page.text().evaluate(DIRECTION)).isEqualTo("rtl");
        assertThat(page.text().locator("li").first().evaluate(DIRECTION)).isEqualTo("rtl");
    }

    @Test
    void eachParagraphRunsAsItsOwnLettersDo() {
        Person member = CHROMIUM.person().signedInAs("first-member", "First Member");
        CityPage page = member.editor("Notes.Lahore-both")
                .write("Lahore is a city.\n\nلاہور پاکستان کا ایک شہر ہے۔", "")
                .save();

        Locator english = page.text().locator("p").nth(0);
        Locator urdu = page.text().locator("p").nth(1);
        assertThat(english.evaluate(RUNS_TO_THE_LEFT)).isEqualTo(false);
        assertThat(urdu.evaluate(RUNS_TO_THE_LEFT)).isEqualTo(true);
        assertThat(((Number) urdu.evaluate(ROOM_RIGHT)).doubleValue()).isLessThan(5);
    }

    @Test
    void anUrduNameInADataSheetRunsFromRightToLeft() {
        Person reader = CHROMIUM.person();

        Locator names = reader.city("City.Lahore").value("name");

        assertThat(names.locator("[lang='en']").evaluate(DIRECTION)).isEqualTo("ltr");
        assertThat(names.locator("[lang='ur']").evaluate(DIRECTION)).isEqualTo("rtl");
    }

    @Test
    void noScreenScrollsSidewaysWhenItRunsFromRightToLeft() {
        Screens.changeSomething(CHROMIUM.person().signedInAs("first-member", "First Member"));
        for (Person administrator : List.of(CHROMIUM.person(), CHROMIUM.personWithPhone())) {
            administrator.signedInAsAdministrator();
            assertThat(Screens.AT_WORK).allSatisfy(path -> {
                administrator.open(path);
                administrator.page().evaluate("document.documentElement.dir = 'rtl'");
                assertThat(administrator.page().evaluate(OVERHANG)).isEqualTo(0);
                assertThat(administrator.page().evaluate(HEADING_FROM_THE_RIGHT)).as("heading").isEqualTo(true);
            });
        }
    }

    @Test
    void commentsNamesAndNotesRunAsTheirOwnLettersDo() {
        Person member = CHROMIUM.person().signedInAs("urdu-member", "احمد");
        member.editor("لاہور-نوٹ").write("ایک", "پہلا متن").save();
        member.open("/comments/لاہور-نوٹ");
        member.page().locator("#ec-comment").fill("یہ شہر 2024 میں بدلا (بہت)۔");
        member.page().locator("main button[value='add']").click();
        assertThat(member.page().locator(".ec-comment__text p").first().evaluate(DIRECTION)).isEqualTo("rtl");

        member.open("/history/لاہور-نوٹ");
        assertThat(member.page().locator(".ec-history__note", new Page.LocatorOptions().setHasText("پہلا متن"))
                .first().evaluate(DIRECTION)).isEqualTo("rtl");
        member.open("/account");
        assertThat(member.page().locator("#ec-full-name").evaluate(DIRECTION)).isEqualTo("rtl");
        assertThat(member.page().locator("#ec-email").evaluate(DIRECTION)).isEqualTo("ltr");

        member.open("/wiki/لاہور-نوٹ");
        member.page().locator("main button[value='watch']").click();
        for (String list : List.of("/recent", "/watched")) {
            member.open(list);
            Locator name = member.page().locator("main bdi", new Page.LocatorOptions().setHasText("لاہور-نوٹ")).first();
            assertThat(name.evaluate(DIRECTION)).as(list).isEqualTo("rtl");
        }
    }

    @Test
    void peopleWithNamesOfBothDirectionsStandApart() {
        CHROMIUM.person().signedInAs("urdu-member", "احمد");
        Person administrator = CHROMIUM.person().signedInAsAdministrator();

        administrator.open("/admin/people/urdu-member");
        Locator name = administrator.page().locator("main bdi", new Page.LocatorOptions().setHasText("احمد"));
        Locator email = administrator.page().locator("main bdi", new Page.LocatorOptions().setHasText("@example.org"));

        assertThat(name.evaluate(DIRECTION)).isEqualTo("rtl");
        assertThat(email.evaluate(DIRECTION)).isEqualTo("ltr");
        assertThat(name.boundingBox().x).isLessThan(email.boundingBox().x);
    }

    @Test
    void theSearchBoxFollowsWhatIsTyped() {
        Person reader = CHROMIUM.person();

        reader.open("/");
        SearchScreen found = reader.searchFor("لاہور");

        assertThat(found.hits().first().textContent()).contains("Lahore");
        assertThat(reader.page().getByLabel("Search for").evaluate(DIRECTION)).isEqualTo("rtl");
    }
}
