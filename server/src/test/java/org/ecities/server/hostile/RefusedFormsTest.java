package org.ecities.server.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ecities.server.running.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms that come twice, too late, from nowhere, or without their token. */
class RefusedFormsTest {

    private static final String PAGE = "Refused-forms";
    private static final String CITY = "City.Refused-forms";
    private static final String TYPED = "typed <b>text</b> & more\n\n";

    private final Visitor contributor = People.CONTRIBUTOR.visitor();

    @BeforeEach
    void start() {
        if (!Wiki.text(PAGE).equals("as it was\n")) {
            Wiki.save(PAGE, "as it was");
        }
        if (Wiki.version(CITY) == 0) {
            Wiki.save(CITY, "[{City\n\nname:\n  en: Harbour\ncountry: KR\n}]");
        }
    }

    @Test
    void keepOneVersionWhenSentTwice() {
        int base = Wiki.version(PAGE);

        Wiki.edit(contributor, "/edit/" + PAGE, String.valueOf(base), "sent twice", "");
        HttpResponse<String> second =
                Wiki.changingNothing(() -> Wiki.edit(contributor, "/edit/" + PAGE, String.valueOf(base), "sent twice", ""));

        assertThat(second.statusCode()).isEqualTo(303);
        assertThat(Wiki.version(PAGE)).isEqualTo(base + 1);
    }

    @Test
    void keepOneVersionOfADataSheetWhenSentTwice() {
        DataSheetForm form = DataSheetForm.of(contributor, CITY).with("f.region", "Twice " + Wiki.version(CITY));

        assertThat(form.send(contributor).statusCode()).isEqualTo(303);
        HttpResponse<String> second = Wiki.changingNothing(() -> form.send(contributor));

        assertThat(second.statusCode()).isEqualTo(303);
    }

    @Test
    void bringNoPageBackTwice() {
        Wiki.save(PAGE, "other");
        Map<String, String> fields = Map.of("version", "1", "base", String.valueOf(Wiki.version(PAGE)));

        assertThat(contributor.postFrom("/", "/restore/" + PAGE, fields).statusCode()).isEqualTo(303);
        HttpResponse<String> second =
                Wiki.changingNothing(() -> contributor.postFrom("/", "/restore/" + PAGE, fields));

        assertThat(second.statusCode()).isEqualTo(303);
    }

    @ParameterizedTest
    @CsvSource({"1", "999999", "2147483647"})
    void showBothTextsWhenTheBaseIsNotTheLatest(String base) {
        Wiki.save(PAGE, "as it was, changed by somebody else");

        Screen conflict = Wiki.changingNothing(
                () -> Screen.of(Wiki.edit(contributor, "/edit/" + PAGE, base, TYPED, "my note")));

        conflict.hasStatus(409)
                .says("Two people changed this")
                .givesBack("text", TYPED)
                .givesBack("theirs", "as it was, changed by somebody else\n")
                .givesBack("note", "my note")
                .givesBack("base", String.valueOf(Wiki.version(PAGE)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -1           | The value of “base” is “-1”. A whole number from 0 to 2,147,483,647 is accepted.
            abc          | The value of “base” is “abc”.
            99999999999  | The value of “base” is “99999999999”.
            1.5          | The value of “base” is “1.5”.
            """)
    void giveTheTextBackWhenTheBaseIsNoVersion(String base, String message) {
        Screen refused = Wiki.changingNothing(
                () -> Screen.of(Wiki.edit(contributor, "/edit/" + PAGE, base, TYPED, "my note")));

        refused.hasStatus(400).says(message).givesBack("text", TYPED).givesBack("note", "my note");
    }

    @ParameterizedTest
    @ValueSource(strings = {"999999", "-1", "abc", "99999999999", "<b>"})
    void giveTheValuesBackWhenTheBaseOfADataSheetIsNoVersion(String base) {
        DataSheetForm form = DataSheetForm.of(contributor, CITY)
                .with("base", base)
                .with("f.region", "South <1>")
                .with("note", "my note");

        Screen refused = Wiki.changingNothing(() -> Screen.of(form.send(contributor)));

        refused.hasStatus(400)
                .says("'" + base + "' is not a version of this page. Open the form again.")
                .givesBack("f.region", "South <1>")
                .givesBack("note", "my note")
                .givesBack("base", String.valueOf(Wiki.version(CITY)));
    }

    @Test
    void showBothValuesWhenTheBaseOfADataSheetIsNotTheLatest() {
        DataSheetForm form = DataSheetForm.of(contributor, CITY).with("f.region", "Mine <1>");
        Wiki.save(CITY, Wiki.text(CITY).replaceAll("region: .*\n|\\}]", "").strip() + "\nregion: Theirs\n}]");

        Screen conflict = Wiki.changingNothing(() -> Screen.of(form.send(contributor)));

        conflict.hasStatus(409).says("Mine <1>", "Theirs").givesBack("f.region", "Mine <1>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/edit/" + PAGE, "/form/" + CITY, "/restore/" + PAGE, "/delete/" + PAGE})
    void comeBackWithAFreshTokenWhenTheirsDoesNotFit(String path) {
        for (String token : new String[] {"", "0".repeat(64), tokenOfSomebodyElse(), tokenOfAnEndedSignIn()}) {
            Screen refused = Wiki.changingNothing(() -> Screen.of(contributor.post(path, fields(token))));

            refused.hasStatus(403)
                    .says("Nothing was saved: the form was out of date. What you typed is kept below.")
                    .givesBack("text", TYPED)
                    .givesBack("f.region", "South <1>")
                    .givesBack("note", "my note");
            assertThat(refused.html().selectFirst("main form").attr("action")).isEqualTo(path);
            assertThat(refused.html().selectFirst("main [name=token]").val())
                    .isEqualTo(Visitor.token(contributor.get("/").body()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/edit/" + PAGE, "/form/" + CITY, "/restore/" + PAGE, "/delete/" + PAGE})
    void leadToTheSignInAndKeepWhatWasTypedWhenItHasEnded(String path) {
        for (String token : new String[] {"", tokenOfSomebodyElse(), tokenOfAnEndedSignIn()}) {
            Screen refused = Wiki.changingNothing(
                    () -> Screen.of(People.ANONYMOUS.newVisitor().post(path, fields(token))));

            refused.hasStatus(403)
                    .says("You are not signed in any more. What you typed is kept; sign in to go on.")
                    .givesBack("kept.text", TYPED)
                    .givesBack("kept.f.region", "South <1>")
                    .givesBack("keptAction", path);
        }
    }

    @Test
    void areKeptThroughASignInAndThenSaved() {
        Visitor returning = People.ANONYMOUS.newVisitor();
        Map<String, String> typed = Map.of(
                "text", TYPED, "base", String.valueOf(Wiki.version(PAGE)), "do", "save", "token", "old");
        Screen signIn = Screen.of(returning.post("/edit/" + PAGE, typed)).hasStatus(403);
        Map<String, String> fields = new LinkedHashMap<>();
        signIn.html().select("main form [name]").forEach(field -> fields.put(field.attr("name"), field.val()));
        fields.put("login", "clerk");
        fields.put("password", People.PASSWORD);

        Screen goOn = Screen.of(returning.post("/sign-in", fields)).hasStatus(200).givesBack("text", TYPED);
        Map<String, String> again = new LinkedHashMap<>();
        goOn.html().select("main form [name]").forEach(field -> again.put(field.attr("name"), field.val()));

        assertThat(returning.post("/edit/" + PAGE, again).statusCode()).isEqualTo(303);
        assertThat(Wiki.text(PAGE)).isEqualTo(TYPED);
    }

    @Test
    void countForNothingAfterTheSignOutWhateverCookieComesWithThem() {
        Visitor visitor = People.ANONYMOUS.newVisitor();
        String cookie = visitor.postFrom("/sign-in", "/sign-in", Map.of("login", "clerk", "password", People.PASSWORD))
                .headers()
                .allValues("Set-Cookie")
                .stream()
                .filter(set -> set.startsWith("ecities-sign-in="))
                .map(set -> set.substring(0, set.indexOf(';')))
                .findFirst()
                .orElseThrow();
        Visitor thief = People.ANONYMOUS.newVisitor();
        assertThat(thief.get("/", "Cookie", cookie).body()).contains("action=\"/sign-out\"");

        visitor.postFrom("/", "/sign-out", Map.of());

        assertThat(thief.get("/", "Cookie", cookie).body()).doesNotContain("action=\"/sign-out\"");
    }

    @Test
    void endNoSignInByATokenOfAnother() {
        Visitor visitor = People.CONTRIBUTOR.newVisitor();

        assertThat(visitor.post("/sign-out", Map.of("token", tokenOfSomebodyElse())).statusCode()).isEqualTo(403);

        assertThat(visitor.get("/").body()).contains("action=\"/sign-out\"");
    }

    @Test
    void signNobodyInByTheTokenOfAnotherBrowser() {
        String token = Visitor.token(People.ANONYMOUS.newVisitor().get("/sign-in").body());
        Visitor victim = People.ANONYMOUS.newVisitor();
        victim.get("/sign-in");

        HttpResponse<String> refused =
                victim.post("/sign-in", Map.of("login", "clerk", "password", People.PASSWORD, "token", token));

        Screen.of(refused).hasStatus(403).givesBack("login", "clerk");
        assertThat(victim.get("/").body()).doesNotContain("action=\"/sign-out\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            save    |                | The form came without its field “text”.
            erase   | some text      | The form asked for “erase”. Only save and preview are accepted.
            <b>     | some text      | The form asked for “<b>”.
            save    | '   '          | would have no text. Write at least one word.
            save    | [{DENY view x}]| holds a DENY rule.
            """)
    void sayWhatIsWrongWithThem(String wanted, String text, String message) {
        Map<String, String> fields = new LinkedHashMap<>(Map.of("base", "1", "do", wanted, "note", "my note"));
        if (text != null) {
            fields.put("text", text);
        }

        Screen refused = Wiki.changingNothing(() -> Screen.of(contributor.postFrom("/", "/edit/" + PAGE, fields)));

        refused.hasStatus(400).says(message).givesBack("text", text == null ? "" : text).givesBack("note", "my note");
    }

    @Test
    void giveALongNoteBack() {
        String note = "n".repeat(501);

        Screen refused = Wiki.changingNothing(
                () -> Screen.of(Wiki.edit(contributor, "/edit/" + PAGE, "1", TYPED, note)));

        refused.hasStatus(400)
                .says("The note has 501 characters. At most 500 are accepted.")
                .givesBack("note", note)
                .givesBack("text", TYPED);
    }

    @Test
    void giveATextWithANulCharacterBackWithoutIt() {
        Screen refused = Wiki.changingNothing(
                () -> Screen.of(Wiki.edit(contributor, "/edit/" + PAGE, "1", "be\0fore", "")));

        refused.hasStatus(400).says("holds a NUL character. Remove it and save again.");
    }

    private static Map<String, String> fields(String token) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("text", TYPED);
        fields.put("base", "1");
        fields.put("version", "1");
        fields.put("schema", "City");
        fields.put("f.region", "South <1>");
        fields.put("note", "my note");
        fields.put("do", "save");
        fields.put("token", token);
        return fields;
    }

    private static String tokenOfSomebodyElse() {
        return Visitor.token(People.ADMIN.visitor().get("/").body());
    }

    private static String tokenOfAnEndedSignIn() {
        return EndedSignIn.TOKEN;
    }

    /** Made once: each sign-in costs a password check. */
    private static final class EndedSignIn {

        static final String TOKEN = token();

        private static String token() {
            Visitor visitor = People.CONTRIBUTOR.newVisitor();
            String token = Visitor.token(visitor.get("/").body());
            assertThat(visitor.post("/sign-out", Map.of("token", token)).statusCode()).isEqualTo(303);
            return token;
        }
    }
}
