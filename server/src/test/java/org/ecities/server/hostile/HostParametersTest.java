package org.ecities.server.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.ecities.server.running.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Parameters that mean something to the wiki engine, and numbers that are none. */
class HostParametersTest {

    private final Visitor reader = People.ANONYMOUS.visitor();
    private final Visitor contributor = People.CONTRIBUTOR.visitor();

    @ParameterizedTest
    @ValueSource(strings = {
        "skin=raw",
        "skin=PlainVanilla",
        "skin=../../WEB-INF",
        "jspwiki.runFilters=false",
        "page=Schema.City",
        "page=City.Nobody",
        "action=edit",
        "tab=edit",
        "redirect=http://example.org/",
        "renderer=org.apache.wiki.render.CreoleRenderer",
        "jspwiki.usePluginParser=false",
        "_accept-charset=x",
        "text=other",
        "name=other",
        "user=admin",
        "j_username=admin",
        "PageContext=x",
        "class.module.classLoader.x=1"
    })
    void changeNothingOnAPage(String parameter) {
        assertThat(main(reader, "/wiki/City.Suwon?" + parameter)).isEqualTo(main(reader, "/wiki/City.Suwon"));
        assertThat(main(contributor, "/wiki/City.Suwon?" + parameter)).isEqualTo(main(contributor, "/wiki/City.Suwon"));
        assertThat(main(contributor, "/edit/City.Suwon?" + parameter)).isEqualTo(main(contributor, "/edit/City.Suwon"));
    }

    private static String main(Visitor visitor, String path) {
        return Screen.of(visitor.get(path)).hasStatus(200).html().select("main").html();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jspwiki.runFilters=false", "page=Main", "skin=raw", "action=delete", "name=Main"})
    void changeNothingOnASave(String parameter) {
        Map<String, String> fields = Map.of("base", "0", "text", "[{DENY view all}]", "do", "save");

        Screen refused = Wiki.changingNothing(
                () -> Screen.of(contributor.postFrom("/", "/edit/Host-parameters?" + parameter, fields)));

        refused.hasStatus(400).says("The page Host-parameters holds a DENY rule.");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /wiki/Main?version=abc,             400, “abc”
            /wiki/Main?version=-1,              400, “-1”
            /wiki/Main?version=99999999999,     400, “99999999999”
            /wiki/Main?version=1e3,             400, “1e3”
            /wiki/Main?version=%2B1,            400, “+1”
            /wiki/Main?version=0x1,             400, “0x1”
            /wiki/Main?version=１,               400, “１”
            /wiki/Main?version=999,             404, has no version 999. The latest version is
            /wiki/Main?version=0,               404, has no version 0.
            /wiki/Main?version=2147483647,      404, 'has no version 2,147,483,647.'
            /history/Main?page=99999999999,     400, “page”
            /history/Main?page=9999999,         200, There are no more versions.
            /history/Main?page=-1,              400, “-1”
            /diff/Main?from=abc,                400, “abc”
            /diff/Main?from=0&to=0,             404, has no version 0.
            /diff/Main?from=1&to=999,           404, has no version 999.
            /recent?before=-5,                  400, “-5”
            /recent?before=0,                   200, There are no changes to show.
            /search?q=a&page=0,                 400, There is no result page
            /search?q=a&page=99999999999,       400, There is no result page
            /directory/cities?page=0,           400, There is no page
            /directory/cities?page=99999999999, 400, There is no page
            /directory/cities?sort=nothing,     400, which is no field.
            /directory/cities?cuntry=KR,        400, Did you mean country?
            /directory/cities?filter=country%3D, 400, expected a value
            """)
    void areRefusedWhereTheyAreNoNumberOfThatKind(String path, int status, String message) {
        Screen.of(reader.get(path.replace("１", "%EF%BC%91"))).hasStatus(status).says(message);
    }

    @Test
    void countOnceWhenTheyComeTwice() {
        assertThat(main(reader, "/wiki/Main?version=1&version=abc")).isEqualTo(main(reader, "/wiki/Main?version=1"));
        Screen.of(reader.get("/search?q=Suwon&q=%3Cscript%3E")).hasStatus(200).givesBack("q", "Suwon");
        Screen.of(reader.get("/sign-in?back=/wiki/Main&back=//example.org")).givesBack("back", "/wiki/Main");
    }
}
