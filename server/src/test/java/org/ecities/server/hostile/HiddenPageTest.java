package org.ecities.server.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ecities.server.running.Visitor;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A page for administrators alone: to everybody else it must look exactly like a page that is not there. */
class HiddenPageTest {

    private static final String HIDDEN = "City.Xanaduplan1";
    private static final String MISSING = "City.Xanaduplan2";
    private static final String DELETED = "City.Xanaduplan3";
    private static final String SECRET = "zanzibarine";

    private static final List<String> ADDRESSES = List.of(
            "/wiki/%s",
            "/wiki/%s?version=1",
            "/wiki/%s?version=7",
            "/history/%s",
            "/history/%s?page=1",
            "/diff/%s",
            "/diff/%s?from=1&to=2",
            "/edit/%s",
            "/form/%s",
            "/form/%s?schema=City",
            "/delete/%s",
            "/restore/%s",
            "/info/%s",
            "/rename/%s",
            "/audience/%s",
            "/files/%s",
            "/files/%s/plan.pdf",
            "/upload/%s",
            "/feeds/page/%s",
            "/feeds/recent",
            "/watched",
            "/search?q=%s",
            "/search?q=\"%s\"",
            "/search?q=" + SECRET,
            "/search/suggest?q=%s",
            "/search/suggest?q=City.Xanadu",
            "/directory/cities?q=%s",
            "/directory/cities?region=" + SECRET,
            "/directory/cities?filter=region=" + SECRET,
            "/export/City.csv",
            "/export/City.json?q=%s",
            "/export/City.csv?region=" + SECRET,
            "/wiki/City.Xanadu",
            "/recent",
            "/wiki/Xanadu-target",
            "/directory/cities?sort=-changed");

    @BeforeEach
    void start() {
        if (Wiki.version(HIDDEN) == 0) {
            Wiki.save("Xanadu-target", "Some target.");
            Wiki.save(HIDDEN, sheet("first") + "[Xanadu-target]");
            Wiki.save(HIDDEN, sheet("second") + "[Xanadu-target]");
            Wiki.save(DELETED, sheet("third"));
            People.ADMIN.visitor().postFrom("/", "/delete/" + DELETED, Map.of("base", "1"));
        }
    }

    private static String sheet(String name) {
        return "[{ALLOW view Admin}]\n\n[{City\n\nname:\n  en: Xanadu " + name + "\ncountry: KR\nregion: " + SECRET
                + "\npopulation: 99999999\n}]\n\n";
    }

    static Stream<Arguments> visits() {
        return Stream.of(People.ANONYMOUS, People.CONTRIBUTOR, People.SECRETARIAT)
                .flatMap(who -> ADDRESSES.stream().map(address -> Arguments.of(who, address)));
    }

    @ParameterizedTest
    @MethodSource("visits")
    void looksLikeAMissingOne(People who, String address) {
        Visitor visitor = who.visitor();
        HttpResponse<String> missing = visitor.get(encoded(address, MISSING));

        for (String page : List.of(HIDDEN, DELETED)) {
            HttpResponse<String> hidden = visitor.get(encoded(address, page));

            assertThat(hidden.statusCode()).as(page).isEqualTo(missing.statusCode());
            assertThat(neutral(hidden.body(), page)).as(page).isEqualTo(neutral(missing.body(), MISSING));
            assertThat(neutral(hidden.body(), page)).doesNotContainIgnoringCase("Xanadu first", "Xanadu second");
        }
    }

    static Stream<Arguments> posts() {
        return Stream.of(People.ANONYMOUS, People.CONTRIBUTOR)
                .flatMap(who -> Stream.of(
                                Arguments.of(who, "/restore/%s", Map.of("version", "1", "base", "2")),
                                Arguments.of(who, "/delete/%s", Map.of("base", "2")),
                                Arguments.of(who, "/rename/%s", Map.of("to", "City.Xanadu-renamed")),
                                Arguments.of(who, "/audience/%s", Map.of("audience", "PUBLIC")),
                                Arguments.of(who, "/watch/%s", Map.of("do", "watch")),
                                Arguments.of(who, "/files/%s/plan.pdf", Map.of("do", "delete")),
                                Arguments.of(who, "/edit/%s", Map.of("base", "2", "text", "x", "do", "preview")),
                                Arguments.of(who, "/form/%s", Map.of("base", "2", "schema", "City", "f.region", "x"))));
    }

    @ParameterizedTest
    @MethodSource("posts")
    void answersAPostLikeAMissingOne(People who, String address, Map<String, String> fields) {
        HttpResponse<String> hidden = Wiki.changingNothing(() -> post(who, address.replace("%s", HIDDEN), fields));
        HttpResponse<String> missing = Wiki.changingNothing(() -> post(who, address.replace("%s", MISSING), fields));
        forgetDrafts(who);

        assertThat(hidden.statusCode()).isEqualTo(missing.statusCode());
        assertThat(neutral(hidden.body(), HIDDEN)).isEqualTo(neutral(missing.body(), MISSING));
    }

    /** What was typed is kept for its author and would be shown in the editor of these pages alone. */
    private static void forgetDrafts(People who) {
        for (String page : List.of("edit/" + HIDDEN, "edit/" + MISSING, "form/" + HIDDEN, "form/" + MISSING)) {
            post(who, "/draft/" + page, Map.of("draft", "drop"));
        }
    }

    private static HttpResponse<String> post(People who, String path, Map<String, String> fields) {
        return who == People.ANONYMOUS
                ? who.visitor().post(path, fields)
                : who.visitor().postFrom("/", path, fields);
    }

    /** That the name is taken cannot be kept from somebody who wants to use it; nothing else is told. */
    @Test
    void isNotOverwrittenNorShownWhenSomebodyMakesAPageOfItsName() {
        for (String base : List.of("0", "1", "2", "99")) {
            Screen refused = Wiki.changingNothing(() ->
                    Screen.of(Wiki.edit(People.CONTRIBUTOR.visitor(), "/edit/" + HIDDEN, base, "mine <b>", "my note")));

            refused.hasStatus(403)
                    .says("You may not create the page " + HIDDEN)
                    .givesBack("text", "mine <b>")
                    .givesBack("note", "my note")
                    .hides(SECRET);
        }
        Map<String, String> fields = Map.of("base", "0", "schema", "City", "f.name.en", "Mine", "f.country", "KR");
        Wiki.changingNothing(() -> Screen.of(People.CONTRIBUTOR.visitor().postFrom("/", "/form/" + HIDDEN, fields)))
                .hasStatus(403)
                .givesBack("f.name.en", "Mine")
                .hides(SECRET);
        forgetDrafts(People.CONTRIBUTOR);
    }

    @ParameterizedTest
    @MethodSource("readers")
    void looksLikeAMissingOneAsTheTargetOfALink(People who) {
        Wiki.save("Xanadu-links", "* [" + HIDDEN + "]\n* [" + MISSING + "]\n");

        List<String> items = Screen.of(who.visitor().get("/wiki/Xanadu-links")).html().select(".ec-prose li").stream()
                .map(Element::html)
                .toList();
        // A list of both names would be found by a search for either
        Wiki.save("Xanadu-links", "Emptied.");

        assertThat(neutral(items.get(0), HIDDEN)).isEqualTo(neutral(items.get(1), MISSING));
    }

    static Stream<People> readers() {
        return Stream.of(People.ANONYMOUS, People.CONTRIBUTOR);
    }

    @Test
    void isThereForAdministrators() {
        Visitor admin = People.ADMIN.visitor();

        Screen.of(admin.get("/wiki/" + HIDDEN)).hasStatus(200).says(SECRET);
        Screen.of(admin.get("/search?q=" + SECRET)).hasStatus(200).says("Xanadu second");
        Screen.of(admin.get("/directory/cities?region=" + SECRET)).hasStatus(200).says("Xanadu second");
        Screen.of(admin.get("/recent")).hasStatus(200).says(HIDDEN);
        Screen.of(admin.get("/wiki/Xanadu-target")).hasStatus(200).says(HIDDEN);
    }

    private static String encoded(String address, String page) {
        return address.replace("%s", page).replace("\"", "%22").replace("=region=", "=region%20%3D%20");
    }

    /** Without the name of the page, in whatever spelling it stands. */
    private static String neutral(String html, String page) {
        return html.replaceAll("(?i)" + Pattern.quote(page), "THE-PAGE");
    }
}
