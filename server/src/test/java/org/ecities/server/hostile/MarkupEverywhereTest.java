package org.ecities.server.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ecities.server.running.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Markup and script in everything a visitor can type: it is shown as text, or refused, and never runs. */
class MarkupEverywhereTest {

    private static final List<String> MARKUPS = List.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "' onmouseover='alert(1)",
            "</textarea><script>alert(1)</script>",
            "</title><svg/onload=alert(1)>",
            "javascript:alert(1)",
            "${7*7}#{7*7}<%= 7*7 %>");

    private static final List<String> WIKI_TEXTS = List.of(
            "[x|javascript:alert(1)]",
            "[x|JaVaScRiPt:alert(1)]",
            "[x|data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==]",
            "[http://example.org/x.png\" onerror=\"alert(1)]",
            "[x|http://example.org/\" onclick=\"alert(1)]",
            "[x|http://example.org|onclick='alert(1)' style='color:red']",
            "%%(background:url(javascript:alert(1)))x/%",
            "%%small\" onclick=\"alert(1) x/%",
            "[{Image src='javascript:alert(1)'}]",
            "[{Image src='x' style='behavior:url(x)' caption='<script>alert(1)</script>'}]",
            "[{INSERT org.apache.wiki.plugin.IfPlugin page='Main'}]",
            "[{BugReportHandler}]",
            "[{SET x='<script>alert(1)</script>'}][{$x}]",
            "[{$jspwiki.userdatabase}][{$requestcontext}]",
            "{{{</pre><script>alert(1)</script>}}}",
            "|| <b onclick=alert(1)>x</b> | y",
            "[1] [#1] ![<img src=x onerror=alert(1)>]",
            "<a href=\"javascript:alert(1)\">x</a><!-- --><style>*{}</style><base href=//x>");

    private final Visitor reader = People.ANONYMOUS.visitor();
    private final Visitor contributor = People.CONTRIBUTOR.visitor();

    static Stream<String> markups() {
        return MARKUPS.stream();
    }

    static Stream<Arguments> wikiTexts() {
        return Stream.concat(WIKI_TEXTS.stream(), MARKUPS.stream()).map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("wikiTexts")
    void runsNothingFromAPageText(String text) {
        String page = "Markup-in-text";
        String base = String.valueOf(Wiki.version(page));
        assertThat(Wiki.edit(contributor, "/edit/" + page, base, text, "").statusCode()).isEqualTo(303);

        Screen.of(reader.get("/wiki/" + page)).hasStatus(200).hides("at org.", "Exception");
        Screen.of(contributor.get("/edit/" + page)).hasStatus(200).givesBack("text", text + "\n");
        Screen.of(reader.get("/diff/" + page)).hasStatus(200);
    }

    @ParameterizedTest
    @MethodSource("wikiTexts")
    void runsNothingFromAPreview(String text) {
        Map<String, String> fields = Map.of("base", "0", "text", text, "note", text, "do", "preview");

        Screen preview = Wiki.changingNothing(
                () -> Screen.of(contributor.postFrom("/", "/edit/Markup-in-preview", fields)));

        preview.hasStatus(200).givesBack("text", text).givesBack("note", text);
    }

    @ParameterizedTest
    @MethodSource("markups")
    void showsANoteAsText(String note) {
        String page = "Markup-in-note";
        String base = String.valueOf(Wiki.version(page));
        String text = "A text for the note " + note;
        assertThat(Wiki.edit(contributor, "/edit/" + page, base, text, note).statusCode()).isEqualTo(303);

        Screen.of(reader.get("/history/" + page)).hasStatus(200).says(note);
        Screen.of(reader.get("/recent")).hasStatus(200).says(note);
        Screen.of(reader.get("/diff/" + page)).hasStatus(200);
    }

    @ParameterizedTest
    @MethodSource("markups")
    void givesEveryFieldOfTheFormBackAsText(String typed) {
        DataSheetForm form = DataSheetForm.of(contributor, "City.Suwon");
        List<String> fields = form.names().stream().filter(name -> name.startsWith("f.")).toList();
        fields.forEach(name -> form.with(name, typed));
        form.with("note", typed);

        Screen refused = Wiki.changingNothing(() -> Screen.of(form.send(contributor)));

        refused.hasStatus(422).says("Please check the marked fields.").givesBack("note", typed);
        fields.stream()
                .filter(name -> refused.html().selectFirst("[name=" + name + "]") != null)
                .filter(name -> !refused.html().selectFirst("[name=" + name + "]").is("[type=radio], [type=checkbox]"))
                .forEach(name -> refused.givesBack(name, typed));
    }

    @ParameterizedTest
    @MethodSource("markups")
    void showsValuesOfADataSheetAsText(String typed) {
        String page = "City.Markup-in-values-" + MARKUPS.indexOf(typed);
        List<String> fields = List.of("f.name.en", "f.region", "f.introduction.en", "f.timeZone", "f.eGovernmentUnit");
        DataSheetForm form = DataSheetForm.of(contributor, page).with("f.country", "KR").with("note", typed);
        fields.forEach(field -> form.with(field, typed));
        assertThat(form.send(contributor).statusCode()).isEqualTo(303);

        Screen.of(reader.get("/wiki/" + page)).hasStatus(200).says(typed);
        Screen.of(reader.get("/directory/cities?q=Markup")).hasStatus(200);
        Screen.of(reader.get("/directory/cities?region=" + query(typed))).hasStatus(200).says(typed);
        Screen.of(reader.get("/search?q=" + query(typed))).hasStatus(200).givesBack("q", typed);
        Screen.of(reader.get("/")).hasStatus(200);
    }

    @ParameterizedTest
    @MethodSource("markups")
    void showsWhatWasAskedForAsText(String typed) {
        Screen.of(reader.get("/search?q=" + query(typed))).hasStatus(200).givesBack("q", typed);
        Screen.of(reader.get("/search?q=Suwon&schema=" + query(typed))).hasStatus(200);
        Screen.of(reader.get("/search?q=Suwon&page=" + query(typed))).hasStatus(400).says(typed);
        Screen.of(reader.get("/wiki/" + path(typed))).hasStatus(400).says(typed.contains("/") ? "slash" : typed);
        Screen.of(reader.get("/wiki/Main?version=" + query(typed))).hasStatus(400).says(typed);
        Screen.of(reader.get("/history/Main?page=" + query(typed))).hasStatus(400).says(typed);
        Screen.of(reader.get("/diff/Main?from=" + query(typed))).hasStatus(400).says(typed);
        Screen.of(reader.get("/recent?before=" + query(typed))).hasStatus(400).says(typed);
        Screen.of(contributor.get("/form/New-page?schema=" + query(typed))).hasStatus(404).says(typed);
        Screen.of(reader.get("/" + path(typed))).hasStatus(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            directory/cities?q=%s                   | 200
            directory/cities?country=%s             | 400
            directory/cities?region=%s              | 200
            directory/cities?sort=%s                | 400
            directory/cities?page=%s                | 400
            directory/cities?filter=%s              | 400
            directory/cities?%s=1                   | 400
            directory/%s                            | 404
            """)
    void showsParametersOfADirectoryAsText(String address, int status) {
        for (String typed : MARKUPS) {
            String escaped = address.startsWith("directory/%") ? path(typed) : query(typed);

            Screen.of(reader.get("/" + address.replace("%s", escaped))).hasStatus(status);
        }
    }

    @ParameterizedTest
    @MethodSource("markups")
    void givesTheLoginBackAsTextAndThePasswordNever(String typed) {
        Map<String, String> fields = Map.of(
                "login", typed, "password", "secret " + typed, "back", typed, "keptAction", typed, "kept.text", typed);

        Screen refused = Wiki.changingNothing(() -> Screen.of(reader.postFrom("/sign-in", "/sign-in", fields)));

        refused.hasStatus(403).givesBack("login", typed).givesBack("kept.text", typed);
        assertThat(refused.answer().body()).doesNotContain("secret ");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "javascript:alert(1)",
        "//example.org/",
        "/\\example.org/",
        "https://example.org/",
        "\t//example.org",
        "/wiki/Main\r\nSet-Cookie: a=b",
        "/%09/example.org\u0000"
    })
    void leadsNowhereElseAfterTheSignIn(String back) {
        Screen form = Screen.of(reader.get("/sign-in?back=" + query(back))).hasStatus(200);
        assertThat(form.html().selectFirst("[name=back]").val()).isEqualTo("/");
    }

    @Test
    void leadsNowhereElseWhateverTheFormOfTheSignInSays() {
        String back = "//example.org/\r\nSet-Cookie: a=b";

        HttpResponse<String> in = People.ANONYMOUS.newVisitor()
                .postFrom("/sign-in", "/sign-in", Map.of("login", "clerk", "password", People.PASSWORD, "back", back));
        assertThat(in.headers().firstValue("Location")).hasValue("/");
        assertThat(in.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.contains("a=b"));
    }

    @ParameterizedTest
    @MethodSource("markups")
    void takesAnUnknownLanguageForNone(String typed) {
        HttpResponse<String> shown = reader.get("/?lang=" + query(typed));

        Screen.of(shown).hasStatus(200);
        assertThat(shown.headers().allValues("Set-Cookie")).isEmpty();
        Screen.of(reader.get("/", "Accept-Language", "<script>, ../../x;q=abc")).hasStatus(200);
    }

    @Test
    void answersSuggestionsAsJsonThatNoBrowserTakesForAPage() {
        HttpResponse<String> answer = reader.get("/search/suggest?q=" + query("Markup"));

        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    private static String query(String typed) {
        return URLEncoder.encode(typed, StandardCharsets.UTF_8);
    }

    private static String path(String typed) {
        return query(typed).replace("+", "%20");
    }
}
