package org.ecities.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
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
    void theSearchBoxFollowsWhatIsTyped() {
        Person reader = CHROMIUM.person();

        reader.open("/");
        SearchScreen found = reader.searchFor("لاہور");

        assertThat(found.hits().first().textContent()).contains("Lahore");
        assertThat(reader.page().getByLabel("Search for").evaluate(DIRECTION)).isEqualTo("rtl");
    }
}
