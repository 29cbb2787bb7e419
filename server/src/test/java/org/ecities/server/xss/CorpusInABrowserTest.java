package org.ecities.server.xss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ecities.pages.web.Links;
import org.ecities.server.running.RunningServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The same attacks in a real browser: nothing runs, nothing is even tried. */
@Tag("browser")
class CorpusInABrowserTest {

    /** Attacks on one page; a larger page is slow to render. */
    private static final int ON_A_PAGE = 15;
    /** For machines with much else to do. */
    private static final int PATIENCE_MILLISECONDS = 180_000;
    /** Searches show all attacks in the same way; the other tests send each of them. */
    private static final int STEP = Boolean.getBoolean("ecities.full") ? 1 : 5;
    /** Runs before anything of the page: notes what the security policy had to stop. */
    private static final String WATCH = """
            window.__stopped = [];
            document.addEventListener('securitypolicyviolation', event =>
                window.__stopped.push(event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample));
            """;
    private static final String TOLD = "() => (window.__xss ? ['it ran'] : []).concat(window.__stopped)";

    private static Playwright playwright;
    private static Browser browser;

    private final RunningServer server = RunningServer.shared();
    private final List<String> found = new ArrayList<>();
    private BrowserContext context;
    private Page page;

    @BeforeAll
    static void launch() {
        Optional<Path> program = program();
        boolean demanded = List.of("1", "true", "TRUE").contains(String.valueOf(System.getenv("CI")));
        assumeTrue(program.isPresent() || demanded, "there is no Chromium; install it or name it by ECITIES_CHROMIUM");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions()
                .setExecutablePath(program.orElseThrow())
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                        "--disable-background-networking")));
    }

    private static Optional<Path> program() {
        return Stream.of(System.getenv("ECITIES_CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .filter(Objects::nonNull)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    @AfterAll
    static void end() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @BeforeEach
    void signIn() {
        context = browser.newContext(new Browser.NewContextOptions().setBaseURL(server.address()));
        context.addInitScript(WATCH);
        context.setDefaultTimeout(PATIENCE_MILLISECONDS);
        context.setDefaultNavigationTimeout(PATIENCE_MILLISECONDS);
        page = context.newPage();
        page.onDialog(dialog -> {
            found.add("dialog " + dialog.message());
            dialog.dismiss();
        });
        page.navigate("/sign-in");
        page.fill("main input[name=login]", "admin");
        page.fill("main input[name=password]", RunningServer.ADMIN_PASSWORD);
        page.click("main button[type=submit]");
    }

    @AfterEach
    void leave() {
        context.close();
    }

    private void open(String path) {
        page.navigate(path);
        look(path);
    }

    @SuppressWarnings("unchecked")
    private void look(String where) {
        ((List<Object>) page.evaluate(TOLD)).forEach(line -> found.add(where + ": " + line));
    }

    private void type(String name, String text, String button) {
        page.navigate("/edit/" + name);
        page.evaluate("text => { document.getElementById('ec-text').value = text; }", text);
        page.click("button[value=" + button + "]");
        look("/edit/" + name + " " + button);
    }

    @Test
    void onPagesPreviewsEditorsHistoriesAndDifferences() {
        List<List<String>> groups = Vectors.groups(ON_A_PAGE);
        for (int i = 0; i < groups.size(); i++) {
            String name = "Xss-Browser-" + i;
            // A plain block between two attacks ends what one of them has opened.
            String text = String.join("\n\n/%\n\n----\n\n", groups.get(i)).replaceAll("\\[\\{ALLOW[^}]*}]", "");
            type(name, text, "preview");
            type(name, "first", "save");
            type(name, text, "save");
            for (String path : List.of("/wiki/" + name, "/history/" + name, "/diff/" + name + "?from=1&to=2")) {
                open(path);
            }
        }
        open("/recent");

        assertThat(found).isEmpty();
    }

    @Test
    void onSearchesAndMissingPages() {
        List<String> vectors = Vectors.typable();
        for (int i = 0; i < vectors.size(); i += STEP) {
            String typed = Links.query(vectors.get(i));
            open(i / STEP % 2 == 0 ? "/search?q=" + typed : "/directory/cities?country=" + typed);
        }

        assertThat(found).isEmpty();
    }

    @Test
    void onOrdinaryScreensTheSecurityPolicyHasNothingToStop() {
        for (String path : List.of("/", "/wiki/City.Suwon", "/edit/City.Suwon", "/form/City.Suwon", "/history/City.Suwon",
                "/directory/cities", "/search?q=Suwon", "/recent", "/admin/audit", "/wiki/No-such-page")) {
            open(path);
        }

        assertThat(found).isEmpty();
    }

    /** The watch itself can see something. */
    @Test
    void seesWhatThePolicyStops() {
        page.navigate("/");
        page.evaluate("() => { const p = document.createElement('p'); p.setAttribute('onclick', 'window.__xss=1');"
                + " document.body.append(p); p.click(); }");
        page.waitForFunction("() => window.__stopped.length > 0");
        look("/");

        assertThat(found).isNotEmpty();
    }
}
