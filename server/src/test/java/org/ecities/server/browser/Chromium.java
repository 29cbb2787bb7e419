package org.ecities.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.ecities.server.running.RunningServer;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * The browser of the tests, in which each person has their own cookies. Without a browser the class is
 * skipped with a reason, or fails where the environment says {@code CI}. A test fails when a person's browser
 * had something to complain about.
 */
final class Chromium implements ExecutionCondition, BeforeAllCallback, AfterEachCallback {

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** How long a screen may take to show what is expected, in milliseconds: long, for busy machines. */
    private static final double PATIENCE_MS = 20_000;

    private final InstalledChromium installed = InstalledChromium.of(System.getenv());
    private final List<Person> people = new ArrayList<>();
    private final Supplier<String> home;
    private Members members;
    private Browser browser;

    /** People visit the server all tests share. */
    Chromium() {
        this(() -> RunningServer.shared().address());
    }

    /**
     * People visit another server.
     *
     * @param home its address, asked for when somebody goes there
     */
    Chromium(Supplier<String> home) {
        this.home = home;
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return installed.present() || installed.demanded()
                ? ConditionEvaluationResult.enabled("a browser is there or demanded")
                : ConditionEvaluationResult.disabled(installed.absence());
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        assertThat(installed.present()).as(installed.absence()).isTrue();
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        members = kept(context, "members", Members.class, () -> new Members(RunningServer.shared()));
        Playwright playwright = kept(context, "playwright", Playwright.class, Chromium::playwright);
        browser = kept(context, "browser", Browser.class, () -> launched(playwright));
    }

    private Browser launched(Playwright playwright) {
        return playwright.chromium()
                .launch(new LaunchOptions().setExecutablePath(installed.program()).setArgs(ARGUMENTS));
    }

    /** Made once for all classes and closed after the last: each of them takes long to make. */
    private static <T> T kept(ExtensionContext context, String name, Class<T> type, Supplier<T> making) {
        return context.getRoot()
                .getStore(Namespace.create(Chromium.class))
                .getOrComputeIfAbsent(name, key -> making.get(), type);
    }

    private static Playwright playwright() {
        Map<String, String> environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        return Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        List<String> complaints = people.stream().flatMap(person -> person.leave().stream()).toList();
        people.clear();
        assertThat(complaints).as("what the browser complained about").isEmpty();
    }

    /** The accounts of contributors. */
    Members members() {
        return members;
    }

    /** Somebody at a desk. */
    Person person() {
        return person(options -> options.setViewportSize(1280, 900));
    }

    /** Somebody whose browser runs no scripts. */
    Person personWithoutScripts() {
        return person(options -> options.setViewportSize(1280, 900).setJavaScriptEnabled(false));
    }

    /** Somebody with a small phone. */
    Person personWithPhone() {
        return person(Chromium::phone);
    }

    /** Somebody with a small phone that runs no scripts. */
    Person personWithPhoneWithoutScripts() {
        return person(options -> phone(options).setJavaScriptEnabled(false));
    }

    private static Browser.NewContextOptions phone(Browser.NewContextOptions options) {
        return options.setViewportSize(360, 740).setDeviceScaleFactor(2).setHasTouch(true).setIsMobile(true);
    }

    private Person person(Consumer<Browser.NewContextOptions> choices) {
        Browser.NewContextOptions options =
                new Browser.NewContextOptions().setBaseURL(home.get()).setLocale("en-GB");
        choices.accept(options);
        Person person = new Person(browser.newContext(options), members, home.get());
        people.add(person);
        return person;
    }
}
