package org.ecities.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ScreenshotScale;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * A colleague of the secretariat adds a field with options and a topic; a focal point gives a figure its source. Pictures go
 * to the folder of the system property {@code ecities.screenshots}, under {@code form-designs}.
 */
@Tag("browser")
class FormDesignTest {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @TempDir
    private Path thrownAway;

    @Test
    void aFieldWithOptionsIsAddedWithoutSeeingItsText() {
        Person colleague = CHROMIUM.person().signedInAsAdministrator();
        Page page = colleague.page();
        colleague.open("/form/City.Lahore");
        page.getByText("Change this form design").click();
        take(page, "fields");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Add a field").setExact(true)).click();
        page.locator("[name='label.en']").fill("Collection of waste");
        page.locator("[name='label.ko']").fill("폐기물 수거");
        page.locator("[name='type']").selectOption("choice");
        page.locator("[name='options']").fill("Every day\nTwice a week\nOnce a week");
        page.locator("[name='options.ko']").fill("매일\n주 2회\n주 1회");
        page.locator("[name='group']").selectOption("life");
        take(page, "add-a-field");
        press(page, "Save");
        assertThat(page.getByText("Saved.")).isVisible();
        assertThat(page.locator("#field-collectionOfWaste")).isVisible();
        assertThat(page.content()).doesNotContain("[{Schema").doesNotContain("titleField");

        colleague.open("/design/Schema.City?field=elevation");
        page.locator("[name='max']").fill("10");
        press(page, "Save");
        assertThat(page.getByText("Save all the same")).isVisible();
        take(page, "what-would-change");
    }

    @Test
    void aTopicIsAddedAndOfferedAtOnce() {
        Person colleague = CHROMIUM.person().signedInAsAdministrator();
        Page page = colleague.page();
        colleague.open("/wiki/Vocabulary.Topics");
        page.getByText("Change this list").click();
        page.locator("[name='options']").fill("Digital twins");
        page.locator("[name='options.ko']").fill("디지털 트윈");
        take(page, "add-a-topic");
        page.locator("#design-add").getByRole(AriaRole.BUTTON).click();
        assertThat(page.locator("#term-digital-twins")).isVisible();
        colleague.open("/form/City.Lahore");
        assertThat(page.locator("[name='f.needs'] option[value='digital-twins']")).hasCount(1);
    }

    @Test
    void aFigureGetsItsSourceInTheForm() {
        Person member = CHROMIUM.person().signedInAs("first-member", "First Member");
        DataSheetForm form = member.form("City.Lahore");
        form.fill("area", "1772").evidence("area", "2023", "Bureau of Statistics, census of 2023", "Statistics office");
        form.input("area").scrollIntoViewIfNeeded();
        take(member.page(), "figure-with-source");
        form.save();
        assertThat(member.page().locator("[data-field='area']").textContent()).contains("1,772");
        member.page().locator("[data-field='area'] summary").click();
        assertThat(member.page().getByText("Bureau of Statistics, census of 2023")).isVisible();
        member.page().locator("[data-field='area']").scrollIntoViewIfNeeded();
        take(member.page(), "figure-on-the-page");
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private void take(Page page, String name) {
        Path folder = Optional.ofNullable(System.getProperty("ecities.screenshots")).map(Path::of).orElse(thrownAway);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(folder.resolve("form-designs").resolve(name + ".png"))
                .setScale(ScreenshotScale.CSS)
                .setFullPage(name.equals("add-a-field")));
    }
}
