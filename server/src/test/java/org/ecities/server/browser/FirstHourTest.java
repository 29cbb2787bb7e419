package org.ecities.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotScale;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ecities.server.crash.Program;
import org.ecities.server.mail.MailSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * The first hour of a focal point: from the mail to saved facts on a phone with a slow line and no help page, then a
 * reader's suggestion, then the handover. The server is a process of its own that sends mail. The property {@code ecities.screenshots} names a folder for the pictures.
 */
@Tag("browser")
class FirstHourTest {

    /** Most inputs from the mail to saved facts. */
    private static final int MOST_INPUTS = 12;
    private static final int BYTES_PER_SECOND = 400_000 / 8;
    private static final int LATENCY_MILLIS = 400;
    private static final int INSTITUTIONS = 12;
    private static final long MAIL_WAIT_MILLIS = 60_000;

    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+/invitation\\S+");

    @TempDir
    private static Path data;

    private static Program program;

    @RegisterExtension
    static final GreenMailExtension MAIL =
            new GreenMailExtension(new ServerSetup[] {ServerSetupTest.SMTP.dynamicPort()}).withPerMethodLifecycle(false);

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium(() -> program.visitor().address().toString());

    @TempDir
    private Path thrownAway;

    private int inputs;

    @BeforeAll
    static void serve() throws IOException {
        int port = freePort();
        MailSettings.write(data, "http://localhost:" + port, MAIL.getSmtp().getPort());
        program = Program.start(data, "serve", "--port", String.valueOf(port));
    }

    /** Links in mails name the port, so it is chosen before the server starts. */
    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @Test
    void fromTheMailToSavedFactsToTheSuccessor(TestReporter reporter) {
        invited();
        Page phone = CHROMIUM.personWithPhone().page();
        String link = reads(phone, mailTo("contact1@city.example"));
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

    /** The secretariat pastes twelve lines, looks, and sends. */
    private void invited() {
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
        picture(office, "invite-sent");
        office.navigate("/members");
        picture(office, "members");
    }

    /** The text of the first mail to an address, once it has come. */
    private static String mailTo(String address) {
        for (int count = 1; MAIL.waitForIncomingEmail(MAIL_WAIT_MILLIS, count); count++) {
            Optional<MimeMessage> found =
                    Stream.of(MAIL.getReceivedMessages()).filter(mail -> isTo(mail, address)).findFirst();
            if (found.isPresent()) {
                return text(found.get());
            }
        }
        throw new AssertionError("no mail to " + address);
    }

    private static boolean isTo(MimeMessage mail, String address) {
        try {
            return mail.getAllRecipients()[0].toString().contains(address);
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String text(MimeMessage mail) {
        try {
            return mail.getSubject() + "\n\n" + mail.getContent();
        } catch (IOException | MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** The mail as a program without pictures shows it, and the link in it. */
    private String reads(Page phone, String mail) {
        phone.setContent("<meta name=viewport content='width=device-width'><pre style='white-space:pre-wrap;overflow-wrap:anywhere'></pre>");
        phone.locator("pre").evaluate("(place, text) => place.textContent = text", mail);
        picture(phone, "first-hour-0-mail");
        Matcher found = LINK.matcher(mail);
        assertThat(found.find()).as(mail).isTrue();
        return found.group();
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
        phone.locator("form.ec-form button.ec-button--primary").click();
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
        Matcher found = LINK.matcher(mailTo("next@city.example"));
        assertThat(found.find()).isTrue();
        return found.group();
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
