package org.ecities.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ecities.pages.web.Links;
import org.ecities.server.running.RunningServer;
import org.ecities.server.xss.Vectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Every attack of the corpus in every input, and every screen that shows it, in a real browser: nothing runs, nothing
 * leads away, no other host is asked, and the content security policy has nothing to stop.
 */
@Tag("browser")
class AttackCorpusTest {

    /** Places of one kind take turns: each attack stands in every third of them. */
    private static final int TURNS = 3;
    private static final int IN_A_FIELD = 5;

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private AttackedWiki wiki;
    private Person admin;
    private Intrusions intrusions;

    @BeforeEach
    void signIn() {
        wiki = AttackedWiki.of(RunningServer.shared());
        admin = CHROMIUM.person().signedInAsAdministrator();
        intrusions = new Intrusions(admin.page());
    }

    private void nothingHappened() {
        assertThat(intrusions.found()).as("what the attacks did").isEmpty();
    }

    private void see(String... paths) {
        for (String path : paths) {
            intrusions.open(path);
        }
        nothingHappened();
    }

    @Test
    void inPageTextsAndNotes() {
        for (int group = 0; group < AttackedWiki.groups().size(); group++) {
            see("/wiki/Attack.Texts-" + group);
        }
        assertThat(admin.page().locator("main .inserted-page").count()).as("texts shown").isPositive();
        see("/recent", "/recent?name=Attack", "/search?q=onerror", "/search?q=window", "/watched", "/feeds/recent",
                "/feeds/page/Attack.Versions", "/info/Attack.Versions", "/wiki/Attack.Text-0");
        admin.open("/recent");
        for (int screen = 0; screen < 9 && admin.page().locator("a[rel~=next]").count() > 0; screen++) {
            see(admin.page().locator("a[rel~=next]").getAttribute("href"));
        }
    }

    @Test
    void inComments() {
        see("/wiki/Attack.Talk", "/history/Attack.Talk", "/search?q=alert");
        admin.open("/comments/Attack.Talk");
        int shown = 0;
        String older = "/comments/Attack.Talk";
        while (!older.isEmpty()) {
            see(older);
            shown += admin.page().locator(".ec-comment").count();
            Locator next = admin.page().locator("main a[rel~=prev]");
            older = next.count() > 0 ? next.first().getAttribute("href") : "";
        }
        assertThat(shown).as("comments shown").isGreaterThan(Vectors.typable().size() * 3 / 4);
    }

    @Test
    void inPrintViews() {
        for (int group = 0; group < AttackedWiki.groups().size(); group++) {
            see("/wiki/Attack.Texts-" + group + "?print=1", "/wiki/Attack.Sheet-" + group + "?print=1");
            assertThat(admin.page().locator("body.ec-body--print").count()).as("for paper").isEqualTo(1);
        }
        see("/wiki/Attack.Talk?print=1");
    }

    @Test
    void inHistoriesDifferencesAndEditors() {
        int newest = wiki.newest();
        assertThat(newest).as("versions with attacks").isGreaterThan(AttackedWiki.groups().size() * 3 / 4);
        see("/history/Attack.Versions", "/edit/Attack.Versions", "/delete/Attack.Versions", "/rename/Attack.Versions");
        for (int version = 1; version < newest; version++) {
            see("/diff/Attack.Versions?from=" + version + "&to=" + (version + 1), "/wiki/Attack.Versions?version=" + version);
        }
    }

    @Test
    void inPreviewsConflictsAndRefusedTexts() {
        for (List<String> group : AttackedWiki.groups()) {
            Editor editor = admin.editor("Attack.Preview");
            editor.write(AttackedWiki.together(group), group.get(0)).lookAtPreview();
            intrusions.look();
            admin.page().locator("main input[name=token]").first().evaluate("field => field.value = 'wrong'");
            admin.editor("Attack.Versions");
            admin.page().locator("main [name=base]").evaluate("field => field.value = '1'");
            new Editor(admin.page()).write(AttackedWiki.together(group), group.get(0)).save();
            intrusions.look();
            admin.page().locator("main input[name=token]").first().evaluate("field => field.value = 'wrong'");
            admin.page().locator("main button[name=do]").first().click();
            intrusions.look();
            nothingHappened();
        }
    }

    @Test
    void inDataSheets() {
        for (int group = 0; group < AttackedWiki.groups().size(); group++) {
            see("/wiki/Attack.Sheet-" + group, "/form/Attack.Sheet-" + group);
        }
        see("/directory/cities?all=yes", "/directory/cities?sort=-changed", "/directory/cities?q=xss", "/search?q=xss");
    }

    @Test
    void inValuesOfTheForm() {
        List<String> attacks = Vectors.groups(IN_A_FIELD).stream().map(group -> String.join(" ", group)).toList();
        int used = 0;
        while (used < attacks.size()) {
            admin.open("/form/Attack.Form-" + used + "?schema=City");
            String fields = "main form [name^='f.']:is(input[type=text], input[type=url], input:not([type]), textarea)";
            List<String> values = attacks.subList(used, attacks.size());
            Object filled = admin.page().evaluate(
                    "([fields, values]) => { let n = 0; for (const field of document.querySelectorAll(fields))"
                            + " if (n < values.length) field.value = values[n++]; return n; }",
                    List.of(fields, values));
            assertThat((Integer) filled).as("fields filled").isPositive();
            used += (Integer) filled;
            new DataSheetForm(admin.page()).button().click();
            intrusions.look();
            nothingHappened();
        }
    }

    @Test
    void inNamesAndParametersOfAddresses() {
        List<String> places = List.of(
                "/wiki/%s", "/edit/%s", "/form/%s", "/history/%s", "/search?q=%s", "/directory/cities?q=%s&sort=%<s",
                "/directory/cities?filter=%s", "/recent?name=%s&author=%<s", "/form/Attack.New?schema=%s",
                "/admin/audit?actor=%s&kind=%<s", "/sign-in?back=%s", "/admin/people?q=%s", "/info/%s", "/feeds/page/%s",
                "/files/Attack.Versions/%s", "/rename/%s");
        for (int place = 0; place < places.size(); place++) {
            for (List<String> attacks : Vectors.inTurns(AttackedWiki.groups(), place % TURNS, TURNS)) {
                see(String.format(places.get(place), Links.segment(String.join(" ", attacks))));
            }
        }
    }

    @Test
    void inNamesOfFiles() {
        assertThat(wiki.files("Attack.Files")).as("files kept").isPositive();
        see("/wiki/Attack.Files", "/upload/Attack.Files", "/history/Attack.Files", "/info/Attack.Files", "/recent");
    }

    @Test
    void inNamesOfPeopleAndGroups() {
        see("/admin", "/admin/people", "/admin/groups", "/admin/audit");
        for (int i = 0; i < Vectors.typable().size(); i += AttackedWiki.TOGETHER) {
            see("/admin/people/attack" + i);
        }
        List<String> names = AttackedWiki.names();
        long accepted = Vectors.inTurns(names, 0, TURNS).stream().filter(name -> {
            boolean taken = wiki.rename(name);
            see("/account");
            return taken;
        }).count();
        wiki.rename("admin");
        assertThat(accepted).as("names taken").isPositive();
    }

    @Test
    void inFieldsOfTheSignIn() {
        Person reader = CHROMIUM.person();
        intrusions = new Intrusions(reader.page());
        for (List<String> group : AttackedWiki.groups()) {
            String login = group.stream().map(attack -> attack.replaceAll("\\p{Cntrl}", " ")).collect(Collectors.joining(" "));
            SignInScreen screen = reader.signInScreen();
            screen.login().evaluate("(field, value) => { field.removeAttribute('maxlength'); field.value = value; }", login);
            screen.password().fill("x");
            reader.page().getByRole(AriaRole.MAIN).getByRole(AriaRole.BUTTON).first().click();
            intrusions.look();
            Locator typed = screen.login();
            assertThat(typed.count()).as("the sign-in form").isPositive();
            nothingHappened();
        }
    }

    @Test
    void inHeaderLines() {
        for (List<String> group : AttackedWiki.groups()) {
            String line = group.stream().map(attack -> attack.replaceAll("[^ -~]", " ")).collect(Collectors.joining(" "));
            admin.page().setExtraHTTPHeaders(Map.of("Accept-Language", line, "X-Forwarded-Host", line, "X-Attack", line));
            see("/no-such-place");
        }
    }
}
