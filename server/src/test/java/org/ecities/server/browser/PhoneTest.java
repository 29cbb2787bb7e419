package org.ecities.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A phone of 360 by 740 points. */
@Tag("browser")
class PhoneTest {

    /** How far the page reaches beyond the right edge of the screen, in points. */
    private static final String OVERHANG =
            "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @Test
    void noScreenScrollsSideways() {
        Screens.changeSomething(CHROMIUM.person().signedInAs("first-member", "First Member"));
        Person administrator = CHROMIUM.personWithPhone().signedInAsAdministrator();

        assertThat(Screens.all()).allSatisfy(path -> {
            administrator.open(path);
            assertThat(administrator.page().evaluate(OVERHANG)).isEqualTo(0);
        });
    }

    @Test
    void theFormIsUsable() {
        Person member = CHROMIUM.personWithPhone().signedInAs("first-member", "First Member");
        DataSheetForm form = member.form("City.Kathmandu")
                .fill("population", "862400")
                .evidence("population", "2025", "census office", "Statistics office");

        assertThat(form.input("population").boundingBox().width).isBetween(200.0, 360.0);
        assertThat(form.button().boundingBox().height).isGreaterThanOrEqualTo(32);

        CityPage after = form.save();
        assertThat(after.value("population")).containsText("862,400");
        assertThat(after.value("population")).containsText("As of 2025 · Statistics office");
    }
}
