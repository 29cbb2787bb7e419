package org.ecities.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotScale;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * The first hour of a focal point: from the link to saved facts on a phone with a slow line and no help page, then a
 * reader's suggestion, then the handover. The property {@code ecities.screenshots} names a folder for the pictures.
 */
@Tag("browser")
class FirstHourTest {

    /** Most inputs from the link to saved facts. */
    private static final int MOST_INPUTS = 12;
    private static final int BYTES_PER_SECOND = 400_000 / 8;
    private static final int LATENCY_MILLIS = 400;
    private static final int INSTITUTIONS = 12;

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @TempDir
    private Path thrownAway;

    private int inputs;

    @Test
    void fromTheLinkToSavedFactsToTheSuccessor(TestReporter reporter) {
        String link = invited();
        Page phone = CHROMIUM.personWithPhone().page();
        slow(phone);
        long begun = System.nanoTime();
        comes(phone, link);
        savesFacts(phone);
        long seconds = (System.nanoTime() - begun) / 1_000_000_000;
        reporter.publishEntry("first hour", inputs + " inputs, " + seconds + " s at 400 kbit/s and 400 ms");
        assertThat(inputs).isLessThanOrEqualTo(MOST_INPUTS);

        suggests();
        accepts(phone);
        String next = handsOver(phone);
        comesAfter(next);
    }

    /** The secretariat pastes twelve lines, looks, sends, and gets the links. */
    private String invited() {
        Page office = CHROMIUM.person().signedInAsAdministrator().page();
        office.navigate("/members/invite");
        office.locator("#ec-list").fill(IntStream.rangeClosed(1, INSTITUTIONS)
                .mapToObj(number -> "Bay " + number + " City Government; City government; Contact " + number + "; contact" + number
                        + "@city.example; en")
                .collect(Collectors.joining("\n")));
        office.locator("button[value=look]").click();
        assertThat(office.locator("fieldset")).hasCount(INSTITUTIONS);
        picture(office, "invite-look");
        office.locator("button[value=send]").click();
        assertThat(office.locator("main li input[readonly]")).hasCount(INSTITUTIONS);
        picture(office, "invite-links");
        String link = office.locator("main li input[readonly]").first().inputValue();
        office.navigate("/members");
        picture(office, "members");
        return link;
    }

    private static void slow(Page page) {
        CDPSession session = page.context().newCDPSession(page);
        session.send("Network.enable");
        JsonObject conditions = new JsonObject();
        conditions.addProperty("offline", false);
        conditions.addProperty("latency", LATENCY_MILLIS);
        conditions.addProperty("downloadThroughput", BYTES_PER_SECOND);
        conditions.addProperty("uploadThroughput", BYTES_PER_SECOND);
        session.send("Network.emulateNetworkConditions", conditions);
    }

    private void comes(Page phone, String link) {
        phone.navigate(link);
        inputs++;
        assertThat(phone.locator("#ec-full-name")).hasValue("Contact 1");
        picture(phone, "first-hour-1-invitation");
        phone.locator("#ec-terms").check();
        inputs++;
        phone.locator("main button[type=submit]").click();
        inputs++;
        assertThat(phone.locator(".ec-work__task")).not().hasCount(0);
        picture(phone, "first-hour-2-work");
    }

    private void savesFacts(Page phone) {
        phone.locator(".ec-work__task").filter(new FilterOptions().setHasText("Check the facts"))
                .locator("a.ec-button--primary").click();
        inputs++;
        phone.locator("[name='f.population']").fill("345000");
        inputs++;
        picture(phone, "first-hour-3-facts");
        phone.locator("form.ec-form button[type=submit]").click();
        inputs++;
        assertThat(phone.locator("main")).containsText("345,000");
        phone.navigate("/work");
        inputs++;
        assertThat(phone.locator("ol.ec-work")).not().containsText("Check the facts");
        picture(phone, "first-hour-4-done");
    }

    private void suggests() {
        Page reader = CHROMIUM.personWithoutScripts().page();
        reader.navigate("/wiki/City.Bay-1");
        reader.locator("a[href='/suggest/City.Bay-1']").click();
        reader.locator("#ec-field").selectOption("elevation");
        reader.locator("#ec-said").fill("12");
        reader.locator("#ec-source").fill("https://example.org/map");
        picture(reader, "suggestion-1-sent");
        reader.locator("main button[type=submit]").click();
        assertThat(reader.locator("main")).containsText("Thank you");
    }

    private void accepts(Page phone) {
        phone.navigate("/work");
        phone.locator(".ec-work__task").filter(new FilterOptions().setHasText("suggests a correction"))
                .locator("a.ec-button--primary").click();
        picture(phone, "suggestion-2-decided");
        phone.locator("button[value=accept]").click();
        phone.navigate("/wiki/City.Bay-1");
        assertThat(phone.locator("main")).containsText("12 m");
    }

    private String handsOver(Page phone) {
        phone.navigate("/institution/Organisation.Bay-1-City-Government");
        phone.locator("summary:has-text('Hand over')").click();
        phone.locator("#ec-last-day").fill(LocalDate.now(ZoneOffset.UTC).toString());
        phone.locator("#ec-next-email").fill("next@city.example");
        phone.locator("#ec-next-name").fill("Next contact");
        picture(phone, "handover-1-form");
        phone.locator("button[value=handover]").click();
        assertThat(phone.locator("#ec-link")).isVisible();
        return phone.locator("#ec-link").inputValue();
    }

    private void comesAfter(String link) {
        Page next = CHROMIUM.personWithPhone().page();
        next.navigate(link);
        next.locator("#ec-terms").check();
        next.locator("main button[type=submit]").click();
        assertThat(next.locator("h1")).hasText("My work");
        next.navigate("/institution/Organisation.Bay-1-City-Government");
        assertThat(next.locator("main")).containsText("takes over on");
        picture(next, "handover-2-successor");
    }

    private void picture(Page page, String name) {
        Path folder = Optional.ofNullable(System.getProperty("ecities.screenshots")).map(Path::of).orElse(thrownAway);
        page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name + ".png")).setScale(ScreenshotScale.CSS));
    }
}
