package org.ecities.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The interface in Korean and back. */
@Tag("browser")
class LanguageTest {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @Test
    void theSwitchKeepsThePlaceAndIsRemembered() {
        Person reader = CHROMIUM.person();
        CityPage city = reader.city("City.Suwon");

        choose(reader, "한국어");
        assertThat(reader.page().locator("html")).hasAttribute("lang", "ko");
        assertThat(city.title()).hasText("수원시");
        assertThat(city.label("population")).hasText("인구");
        assertThat(city.value("country")).hasText("대한민국");

        reader.open("/directory/cities");
        assertThat(reader.page().locator("html")).hasAttribute("lang", "ko");

        choose(reader, "English");
        assertThat(reader.page().locator("html")).hasAttribute("lang", "en");
        assertThat(reader.city("City.Suwon").title()).hasText("Suwon");
    }

    private static void choose(Person reader, String language) {
        reader.page()
                .getByRole(AriaRole.BANNER)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(language))
                .click();
    }
}
