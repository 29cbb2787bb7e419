package org.ecities.server.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.ecities.server.running.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Changes by somebody who may not make them. */
class MissingRightsTest {

    private static final String GUARDED = "City.Guarded";
    private static final String TYPED = "typed <b>text</b>";

    private final Visitor contributor = People.CONTRIBUTOR.visitor();

    @BeforeEach
    void start() {
        if (Wiki.version(GUARDED) == 0) {
            Wiki.save(GUARDED, "[{ALLOW edit Secretariat}]\n\n[{City\n\nname:\n  en: Guarded\ncountry: KR\n}]");
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Schema.City,          change
            schema.city,          change
            Vocabulary.Topics,    change
            City.Guarded,         change
            CITY.guarded,         change
            Schema.New-one,       create
            Vocabulary.New-one,   create
            """)
    void areRefusedInTheEditorWithoutLosingTheText(String page, String right) {
        String path = "/edit/" + page;

        Screen.of(contributor.get(path)).hasStatus(403).says("You may not " + right + " the page");
        Screen refused = Wiki.changingNothing(
                () -> Screen.of(Wiki.edit(contributor, path, String.valueOf(Wiki.version(page)), TYPED, "my note")));

        refused.hasStatus(403).says("You may not").givesBack("text", TYPED).givesBack("note", "my note");
    }

    @Test
    void areRefusedInTheFormWithoutLosingTheValues() {
        Map<String, String> fields = Map.of(
                "base", "1", "schema", "City", "f.name.en", "Mine <1>", "f.region", "South", "note", "my note");

        Screen.of(contributor.get("/form/" + GUARDED)).hasStatus(403).says("You may not change the page City.Guarded.");
        Screen refused = Wiki.changingNothing(
                () -> Screen.of(contributor.postFrom("/", "/form/" + GUARDED, fields)));

        refused.hasStatus(403)
                .says("You may not change the page City.Guarded.")
                .givesBack("f.name.en", "Mine <1>")
                .givesBack("f.region", "South")
                .givesBack("note", "my note");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /restore/Schema.City,  You may not change the page Schema.City.
            /restore/City.Guarded, You may not change the page City.Guarded.
            /delete/Schema.City,   You may not delete the page Schema.City.
            /delete/City.Guarded,  You may not delete the page City.Guarded.
            /delete/City.Suwon,    You may not delete the page City.Suwon.
            """)
    void areRefusedForWholePages(String path, String message) {
        Wiki.save(GUARDED, Wiki.text(GUARDED).replace("country: KR", "country: JP"));
        String page = path.substring(path.lastIndexOf('/') + 1);
        Map<String, String> fields = Map.of("version", "1", "base", String.valueOf(Wiki.version(page)));

        Screen refused = Wiki.changingNothing(() -> Screen.of(contributor.postFrom("/", path, fields)));

        refused.hasStatus(403).says(message);
    }

    @Test
    void areRefusedInAPreviewToo() {
        Map<String, String> fields = Map.of("base", "1", "text", TYPED, "do", "preview");

        Screen.of(contributor.postFrom("/", "/edit/" + GUARDED, fields)).hasStatus(403).givesBack("text", TYPED);
    }

    @Test
    void areNotGainedByRemovingTheRuleInTheTextItself() {
        String without = Wiki.text(GUARDED).replace("[{ALLOW edit Secretariat}]", "");

        Wiki.changingNothing(() -> Screen.of(
                        Wiki.edit(contributor, "/edit/" + GUARDED, String.valueOf(Wiki.version(GUARDED)), without, ""))
                .hasStatus(403));
    }

    @Test
    void areTheSecretariatsHere() {
        Visitor secretariat = People.SECRETARIAT.visitor();

        Screen.of(secretariat.get("/edit/" + GUARDED)).hasStatus(200);
        Screen.of(secretariat.get("/form/" + GUARDED)).hasStatus(200);
        Screen.of(secretariat.get("/edit/Schema.City")).hasStatus(200);
    }

    @Test
    void offerTheSignInToAnonymousVisitors() {
        Screen refused = Screen.of(People.ANONYMOUS.visitor().get("/edit/" + GUARDED)).hasStatus(403);

        assertThat(refused.html().select("main a[href^=/sign-in?back=]")).isNotEmpty();
        refused.says("You may not");
    }
}
