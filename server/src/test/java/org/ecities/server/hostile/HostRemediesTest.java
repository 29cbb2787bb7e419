package org.ecities.server.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ecities.server.running.RunningServer;
import org.ecities.server.running.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the wiki engine could do by itself and must not do here; docs/threat-model.md lists the remedies. */
class HostRemediesTest {

    private static final String PAGE = "Remedies.Page";

    private final Visitor reader = People.ANONYMOUS.visitor();

    @ParameterizedTest
    @ValueSource(strings = {
        "/Delete.jsp?page=Main&delete-all=Delete&ok=1",
        "/Rename.jsp?page=Main&renameto=Gone&references=true",
        "/Workflow.jsp?action=reject&id=1",
        "/Edit.jsp?page=Main&action=save&_editedtext=x",
        "/Comment.jsp?page=Main&action=save&_editedtext=x",
        "/Upload.jsp?page=Main",
        "/DeleteGroup.jsp?group=Admin",
        "/NewGroup.jsp?group=Intruders&action=save&members=clerk",
        "/Login.jsp?tab=profile&action=saveProfile&loginname=intruder",
        "/Logout.jsp",
        "/Install.jsp",
        "/AJAXPreview.jsp?page=Main&wikimarkup=x",
        "/XHRMarkup2Wysiwyg.jsp?markup=x",
        "/admin/SecurityConfig.jsp",
        "/Anything.jsp?page=Main&delete=1",
        "/wiki/Main.jsp/x.jsp",
        "/ajax/search/suggestions?params=C",
        "/ajax/plugins",
        "/atom/Main",
        "/rss.rdf"
    })
    void itsOldAddressesDoNothing(String link) {
        for (People who : People.values()) {
            HttpResponse<String> answer = Wiki.changingNothing(() -> who.visitor().get(link));

            assertThat(answer.statusCode()).as(who.name()).isIn(400, 404);
            assertThat(answer.body()).doesNotContain("City.Cebu");
        }
        assertThat(Wiki.version("Main")).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[{SET redirect='https://example.org/'}]",
        "[{SET alias='Help.Editors'}]",
        "[{SET jspwiki.templateDir='raw'}]",
        "[{SET author='admin'}]",
        "[{SET changenote='forged'}]",
        "[{SET viewcount='7'}]",
        "[{SET jspwiki.runFilters='false'}]",
        "[{SET jspwiki.translatorReader.allowHTML='true'}]",
        "[{SET version='99'}]",
        "[{SET ecities.slots='x'}]"
    })
    void attributesOfAPageAreWordsAndNothingElse(String set) {
        Wiki.save(PAGE, "Plain <b>words</b> of a page.");
        String before = main();
        Wiki.save(PAGE, set + "Plain <b>words</b> of a page.");

        assertThat(main()).isEqualTo(before).contains("&lt;b&gt;words&lt;/b&gt;");
    }

    private String main() {
        return Screen.of(reader.get("/wiki/" + PAGE)).hasStatus(200).html().select(".ec-prose").html();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[{$probe}]", "[{Note {$probe}}]", "[{InsertPage page='{$probe}' default='{$probe}'}]", "[{SET x='{$probe}'}][{$x}]",
        "[{Counter start='{$probe}'}]", "[{Search query='{$probe}'}]", "[{Image src='{$probe}' alt='{$probe}'}]"
    })
    void noTagReadsWhatStandsInTheAddress(String tag) {
        Wiki.save(PAGE, tag);

        String asked = Screen.of(reader.get("/wiki/" + PAGE + "?probe=zanzibarprobe")).hasStatus(200).html().select("main").html();

        assertThat(asked).doesNotContain("zanzibarprobe");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[{Counter start='<img src=x onerror=x>'}]",
        "[{InsertPage page='<img src=x onerror=x>'}]",
        "[{InsertPage page='Main' section='<img src=x>'}]",
        "[{InsertPage page='Nowhere' default='<img src=x onerror=x>'}]",
        "[{IndexPlugin include='(<img src=x onerror=x>'}]",
        "[{ReferringPagesPlugin page='Main' before='<img src=x onerror=x>' separator='<script>x</script>'}]",
        "[{ReferredPagesPlugin page='<img src=x onerror=x>'}]",
        "[{CurrentTimePlugin format='<img src=x onerror=x>'}]",
        "[{Search query='<img src=x onerror=x>' max='<b>'}]",
        "[{Search query='\"<img src=x>'}]",
        "[{Image src='x' caption='<img src=x onerror=x>' style='x:expression(1)'}]",
        "[{Image}]",
        "[{TableOfContents title='<img src=x onerror=x>' prefix='<b onclick=x>' start='<i>'}]",
        "[{No<b>Such onerror='x'}]",
        "[{Counter debug='true' start='x'}]"
    })
    void whatATagSaysOfAMistakeIsText(String tag) {
        Wiki.save(PAGE, tag);

        Screen shown = Screen.of(reader.get("/wiki/" + PAGE)).hasStatus(200);

        assertThat(shown.html().select(".ec-prose img[src], .ec-prose script, .ec-prose [style], .ec-prose [onclick]")).isEmpty();
        shown.hides("java.lang", "Exception", "at org.");
    }

    @Test
    void aNameInACookieIsNobody() {
        Wiki.save(PAGE, "You are [{$username}] and [{$loginstatus}].");
        String unknown = main();

        for (String cookie : List.of("JSPWikiAssertedName=admin", "JSPWikiUID=admin", "JSPWikiUserProfile=admin")) {
            HttpResponse<String> answer = RunningServer.shared().visitor().get("/wiki/" + PAGE, "Cookie", cookie);
            Screen screen = Screen.of(answer).hasStatus(200);

            assertThat(screen.html().select(".ec-prose").html()).isEqualTo(unknown).doesNotContain("admin");
            assertThat(RunningServer.shared().visitor().get("/edit/" + PAGE, "Cookie", cookie).statusCode()).isEqualTo(403);
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            X-Forwarded-Host,   evil.example
            X-Forwarded-Server, evil.example
            X-Forwarded-Proto,  https
            X-Forwarded-For,    203.0.113.9
            X-Forwarded-Port,   4711
            Forwarded,          host=evil.example;proto=https;for=203.0.113.9
            X-Original-URL,     /admin
            X-Rewrite-URL,      /admin
            """)
    void linesOfAProxyNobodyNamedAreNotBelieved(String name, String value) {
        for (String path : List.of("/wiki/Main", "/feeds/recent", "/sign-in/link", "/nowhere")) {
            HttpResponse<String> plain = reader.get(path);
            HttpResponse<String> forged = reader.get(path, name, value);

            assertThat(forged.statusCode()).isEqualTo(plain.statusCode());
            assertThat(forged.body()).doesNotContain("evil.example", "203.0.113.9", "4711", "https://localhost");
            assertThat(forged.headers().firstValue("Strict-Transport-Security")).isEmpty();
            assertThat(forged.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.contains("Secure"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "\"><b>x", "<img src=x onerror=\"x\">", "en;q=\"", "ko;q=1.5;q=x\", en", "\\", ";;;,,,", "=", "en_x:y"
    })
    void aWishThatCannotBeReadIsNoWish(String wish) {
        for (String path : List.of("/wiki/Main", "/nowhere", "/sign-in")) {
            RawAnswer plain = RawRequest.send("GET " + path, "Accept-Encoding: identity");
            RawAnswer answer = RawRequest.send("GET " + path, "Accept-Language: " + wish, "Accept-Encoding: identity");

            assertThat(answer.status()).isEqualTo(plain.status());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/nowhere", "/error-screen", "/wiki/%ff", "/wiki/" + "x/y", "/diff/Main?from=x&to=y",
        "/wiki/Main?version=999999999999999999999", "/directory/cities?filter=((((", "/files/Main/none", "/feeds/none",
        "/set-password?key=x", "/recent?before=x"
    })
    void noScreenShowsHowTheProgramIsMade(String path) {
        for (People who : List.of(People.ANONYMOUS, People.ADMIN)) {
            assertThat(who.visitor().get(path).body())
                    .doesNotContain("Exception", "java.", "\tat ", "org.ecities", "org.apache", "jetty", "Jetty", ".java:");
        }
    }

    @Test
    void noSecretStandsInTheDataFolderOrInALog() throws IOException {
        String password = "a pass phrase nobody writes down";
        Visitor visitor = RunningServer.shared().visitor();
        visitor.post("/sign-in", Map.of("login", password, "password", password));
        visitor.get("/wiki/Main", "Cookie", "ecities-sign-in=cookiethatisnotlogged; other=cookiethatisnotlogged");
        visitor.get("/wiki/Main", "Authorization", "Basic cookiethatisnotlogged");
        People.CONTRIBUTOR.newVisitor();

        List<Path> files = files(RunningServer.shared().data());

        assertThat(files).noneMatch(file -> file.toString().matches(".*\\.(ser|xml|check|policy)|.*userdatabase.*|.*wkflmgr.*"));
        for (Path file : files) {
            String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            assertThat(bytes.contains(password)).as("%s holds what was typed as a password", file).isFalse();
            assertThat(bytes.contains(People.PASSWORD)).as("%s holds a password", file).isFalse();
            assertThat(bytes.contains("cookiethatisnotlogged")).as("%s holds a cookie", file).isFalse();
            assertThat(bytes.startsWith("\u00ac\u00ed\u0000\u0005")).as("%s is serialised", file).isFalse();
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).filter(Files::isReadable).toList();
        }
    }
}
