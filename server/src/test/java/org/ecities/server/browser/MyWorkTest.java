package org.ecities.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.ecities.store.Holder;
import org.ecities.store.Task;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** My work on a small phone that runs no scripts. */
@Tag("browser")
class MyWorkTest {

    private static final String OVERHANG =
            "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @BeforeAll
    static void askFor() {
        CHROMIUM.members().join("Institution-8101", "work-clerk", "Kim Clerk");
        CHROMIUM.members().join("Institution-8101", "work-deputy", "Park Deputy");
        CHROMIUM.members().ask(IntStream.rangeClosed(1, 9).mapToObj(MyWorkTest::task).toList());
    }

    /** The first is late, the last one without hurry. */
    private static Task task(int number) {
        Task task = Task.of(
                        "phone/" + number, "test", Holder.group("Institution-8101"), "notices.task.undelivered", "/form/City.Suwon")
                .inNameOf("City number " + number)
                .taking(number);
        return number == 9 ? task : task.until(Instant.now().plus(Duration.ofDays(number - 1)).minusSeconds(60));
    }

    private static Locator row(Page page, int number) {
        return page.locator(".ec-work__task", new Page.LocatorOptions().setHasText("for City number " + number));
    }

    @Test
    void sevenOfNineTasksAreShownOneIsGivenAwayAndOneTurnedDown() {
        Person clerk = CHROMIUM.personWithPhoneWithoutScripts().signedInAs("work-clerk", "Kim Clerk");
        Page page = clerk.page();
        clerk.open("/work");

        assertThat(page.locator(".ec-work__task")).hasCount(7);
        assertThat(page.locator(".ec-account__work")).hasText("My work (9)");
        assertThat(row(page, 1)).containsText("Late: was due by");
        page.getByText("Show all 9").click();
        assertThat(page.locator(".ec-work__task")).hasCount(9);
        assertThat(row(page, 9)).containsText("No deadline");

        row(page, 1).getByText("Give to a colleague").click();
        row(page, 1).getByLabel("Colleague").selectOption("Park Deputy");
        row(page, 1).getByLabel("What to know").fill("You have the figures");
        row(page, 1).locator("button[value=give]").click();
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("Your colleague has it now.");

        row(page, 2).getByText("Not us").click();
        row(page, 2).getByLabel("Why is this not for you?").fill("The parks office does this");
        row(page, 2).locator("button[value=notUs]").click();
        assertThat(page.locator(".ec-account__work")).hasText("My work (7)");
        page.getByText("Done", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator(".ec-work__done li")).hasCount(2);

        Person deputy = CHROMIUM.personWithPhoneWithoutScripts().signedInAs("work-deputy", "Park Deputy");
        deputy.open("/work");
        assertThat(row(deputy.page(), 1)).containsText("work-clerk: You have the figures");
        assertThat(row(deputy.page(), 2)).hasCount(0);
    }

    @Test
    void formsThatAreOpenFitOnThePhone() {
        Person deputy = CHROMIUM.personWithPhone().signedInAs("work-deputy", "Park Deputy");
        deputy.open("/work?all=1");
        row(deputy.page(), 5).getByText("Give to a colleague").click();
        row(deputy.page(), 5).getByText("Not us").click();

        assertThat(deputy.page().evaluate(OVERHANG)).isEqualTo(0);
        List<Locator> buttons = row(deputy.page(), 5).getByRole(AriaRole.BUTTON).all();
        assertThat(buttons).isNotEmpty().allSatisfy(button ->
                assertThat(button.boundingBox().height).isGreaterThanOrEqualTo(32));
    }
}
