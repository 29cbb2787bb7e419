package org.ecities.server.xss;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.ecities.accounts.Passwords;
import org.ecities.pages.web.Links;
import org.ecities.server.running.RunningServer;
import org.ecities.server.running.Visitor;
import org.ecities.store.Account;
import org.ecities.store.SqliteStore;
import org.ecities.store.Store;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Every attack through every input, and every screen that shows it, read as a browser reads it. */
class CorpusOverHttpTest {

    private static final int SHOWN = 5;

    private final RunningServer server = RunningServer.shared();

    /** Sends each attack and looks at what comes back. */
    private static void eachIsHarmless(List<String> vectors, Function<String, HttpResponse<String>> sent) {
        List<String> found = new ArrayList<>();
        for (String vector : vectors) {
            HttpResponse<String> answer = sent.apply(vector);
            if (answer.statusCode() >= 500) {
                found.add(vector + " -> status " + answer.statusCode());
            }
            Screen.foreign(answer.body()).forEach(line -> found.add(vector + " -> " + line));
        }
        assertThat(found.subList(0, Math.min(SHOWN, found.size()))).as("%s of them", found.size()).isEmpty();
    }

    @Test
    void inPageTextAndNoteOfAPreview() {
        Visitor admin = server.administrator();
        String token = Visitor.token(admin.get("/edit/Xss-Preview").body());
        eachIsHarmless(Vectors.all(), vector -> admin.post(
                "/edit/Xss-Preview",
                Map.of("token", token, "base", "0", "text", vector, "note", vector, "do", "preview")));
    }

    @Test
    void inPageTextAndNoteThatWereSaved() {
        Visitor admin = server.administrator();
        String token = Visitor.token(admin.get("/edit/Xss-Saved").body());
        List<String> vectors = Vectors.all();
        int saved = 0;
        for (int i = 0; i < vectors.size(); i++) {
            String note = vectors.get(i).replaceAll("\\p{Cntrl}", " ");
            Map<String, String> fields =
                    Map.of("token", token, "base", "0", "text", vectors.get(i), "note", note, "do", "save");
            saved += admin.post("/edit/Xss-Saved-" + i, fields).statusCode() == 303 ? 1 : 0;
        }
        assertThat(saved).as("attacks that are page text like any other").isGreaterThan(vectors.size() * 9 / 10);
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < vectors.size(); i++) {
            numbers.add(String.valueOf(i));
        }
        Visitor reader = server.visitor();
        eachIsHarmless(numbers, number -> reader.get("/wiki/Xss-Saved-" + number));
        eachIsHarmless(Vectors.inTurns(numbers, 0, 2), number -> admin.get("/history/Xss-Saved-" + number));
        eachIsHarmless(Vectors.inTurns(numbers, 1, 2), number -> admin.get("/edit/Xss-Saved-" + number));
        eachIsHarmless(List.of("/recent", "/search?q=xss", "/search?q=window", "/search?q=onerror"), reader::get);
    }

    @Test
    void inComments() {
        Visitor admin = server.administrator();
        String token = Visitor.token(admin.get("/edit/Xss-Talk").body());
        admin.post("/edit/Xss-Talk", Map.of("token", token, "base", "0", "text", "talk", "note", "", "do", "save"));
        Visitor reader = server.visitor();
        List<String> vectors = Vectors.all();
        for (int i = 0; i < vectors.size(); i++) {
            admin.post("/comments/Xss-Talk", Map.of("token", token, "text", vectors.get(i), "do", "add"));
            if (i % 40 == 39 || i == vectors.size() - 1) {
                eachIsHarmless(
                        List.of("/wiki/Xss-Talk", "/comments/Xss-Talk", "/history/Xss-Talk", "/recent"), reader::get);
                eachIsHarmless(List.of("/wiki/Xss-Talk"), admin::get);
            }
        }
        eachIsHarmless(Vectors.inTurns(vectors, 0, 3), vector ->
                admin.post("/comments/Xss-Talk", Map.of("token", token, "text", vector.repeat(10_000), "do", "add")));
        eachIsHarmless(Vectors.inTurns(vectors, 1, 3), vector ->
                admin.post("/comments/Xss-Talk", Map.of("token", token, "comment", vector, "do", vector)));
    }

    @Test
    void inParametersOfAPicture() {
        Visitor admin = server.administrator();
        String token = Visitor.token(admin.get("/edit/Xss-Picture").body());
        eachIsHarmless(Vectors.all(), vector -> admin.post(
                "/edit/Xss-Picture",
                Map.of("token", token, "base", "0", "note", "", "do", "preview", "text",
                        "[{Image src='%s' alt='%<s' caption='%<s' link='%<s' title='%<s' width='%<s' class='%<s' style='%<s'}]"
                                        .formatted(vector)
                                + "\n[" + vector + ".jpg] [" + vector + "|https://example.org/a.jpg]")));
    }

    @Test
    void inTheDifferenceAndTheConflictOfTwoTexts() {
        Visitor admin = server.administrator();
        String token = Visitor.token(admin.get("/edit/Xss-Conflict").body());
        admin.post("/edit/Xss-Conflict", Map.of("token", token, "base", "0", "text", "first", "note", "", "do", "save"));
        admin.post("/edit/Xss-Conflict", Map.of("token", token, "base", "1", "text", "second", "note", "", "do", "save"));
        eachIsHarmless(Vectors.all(), vector -> admin.post(
                "/edit/Xss-Conflict",
                Map.of("token", token, "base", "1", "text", vector + " first", "note", vector, "do", "save")));
        eachIsHarmless(Vectors.inTurns(Vectors.typable(), 0, 3), vector -> {
            String now = "change " + vector;
            String base = Jsoup.parse(admin.get("/edit/Xss-Diff").body()).selectFirst("input[name=base]").val();
            admin.post("/edit/Xss-Diff", Map.of("token", token, "base", base, "text", now, "note", "", "do", "save"));
            int version = Integer.parseInt(base);
            return admin.get("/diff/Xss-Diff?from=" + version + "&to=" + (version + 1));
        });
    }

    @Test
    void inValuesOfTheForm() {
        Visitor admin = server.administrator();
        eachIsHarmless(Vectors.inTurns(Vectors.all(), 0, 3), vector -> {
            Map<String, String> fields = filled(admin.get("/form/Xss-City?schema=City").body(), vector);
            return admin.post("/form/Xss-City", fields);
        });
    }

    /** The fields of a form as a browser would send them, each text with the attack in it. */
    private static Map<String, String> filled(String html, String vector) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Element field : Jsoup.parse(html).select("main form [name]")) {
            boolean text = field.normalName().equals("textarea")
                    || field.attr("type").equals("text")
                    || field.attr("type").equals("url")
                    || field.attr("type").isEmpty() && field.normalName().equals("input");
            if (text) {
                fields.put(field.attr("name"), vector);
            } else if (field.attr("type").equals("hidden")) {
                fields.put(field.attr("name"), field.val());
            }
        }
        return fields;
    }

    @Test
    void inValuesOfASavedDataSheet() {
        Visitor admin = server.administrator();
        String token = Visitor.token(admin.get("/edit/Xss-Sheet").body());
        List<String> vectors = Vectors.typable();
        List<String> pages = new ArrayList<>();
        for (int i = 0; i < vectors.size(); i++) {
            String value = quoted(vectors.get(i));
            String sheet = "[{City\n\nname:\n  en: " + value + "\nregion: " + value + "\nwebsite: " + value
                    + "\npopulation:\n  value: 7\n  source: " + value + "\n  note: " + value + "\notherNames:\n  - "
                    + value + "\n" + value + ": x\n}]\n";
            admin.post(
                    "/edit/Xss-Sheet-" + i,
                    Map.of("token", token, "base", "0", "text", sheet, "note", "", "do", "save"));
            pages.add("Xss-Sheet-" + i);
        }
        Visitor reader = server.visitor();
        eachIsHarmless(Vectors.inTurns(pages, 0, 3), page -> reader.get("/wiki/" + page));
        eachIsHarmless(Vectors.inTurns(pages, 1, 3), page -> admin.get("/wiki/" + page));
        eachIsHarmless(Vectors.inTurns(pages, 2, 3), page -> admin.get("/form/" + page));
        eachIsHarmless(
                List.of("/directory/cities", "/directory/cities?sort=-changed", "/search?q=xss"), reader::get);
    }

    /** A YAML text; the pairs that end or begin a tag are written as the form writes them. */
    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\r", "\\r")
                .replace("\t", "\\t").replaceAll("\\p{Cntrl}", " ").replace("}]", "}\\x5D").replace("[{", "[\\x7B")
                .replace("{$", "{\\x24") + '"';
    }

    @Test
    void inTheNameOfAPage() {
        Visitor admin = server.administrator();
        List<String> paths = List.of("/wiki/", "/edit/", "/history/", "/form/", "/diff/", "/delete/");
        for (int i = 0; i < paths.size(); i++) {
            String path = paths.get(i);
            eachIsHarmless(
                    Vectors.inTurns(Vectors.all(), i, paths.size()), vector -> admin.get(path + Links.segment(vector)));
        }
    }

    @Test
    void inParametersOfSearchDirectoriesAndLists() {
        Visitor admin = server.administrator();
        List<String> queries = List.of(
                "/search?q=%s", "/search?q=a&schema=%s", "/directory/cities?country=%s", "/directory/cities?q=%s&sort=%<s",
                "/directory/cities?filter=%s", "/directory/cities?page=%s", "/recent?before=%s", "/?lang=%s",
                "/wiki/Main?version=%s", "/form/Xss-New?schema=%s", "/admin/audit?actor=%s&kind=%<s&since=%<s",
                "/sign-in?back=%s");
        for (int i = 0; i < queries.size(); i++) {
            String query = queries.get(i);
            eachIsHarmless(
                    Vectors.inTurns(Vectors.all(), i, queries.size()),
                    vector -> admin.get(String.format(query, Links.query(vector))));
        }
    }

    @Test
    void inFieldsOfTheSignIn() {
        Visitor visitor = server.visitor();
        eachIsHarmless(Vectors.all(), vector -> visitor.post(
                "/sign-in",
                Map.of("login", vector, "password", "x", "back", vector, "keptAction", vector, "kept.text", vector,
                        "kept." + vector, vector)));
    }

    @Test
    void inFieldsThatAreKeptOverASignIn() {
        Visitor visitor = server.visitor();
        eachIsHarmless(Vectors.inTurns(Vectors.all(), 0, 2), vector -> visitor.post("/edit/Xss-Kept", Map.of("text", vector, vector, vector)));
        Visitor admin = server.administrator();
        eachIsHarmless(Vectors.inTurns(Vectors.all(), 1, 2), vector ->
                admin.post("/edit/Xss-Kept", Map.of("token", "wrong", "text", vector, vector, vector)));
    }

    @Test
    void inHeaderLines() {
        Visitor visitor = server.visitor();
        List<String> sendable = Vectors.all().stream()
                .filter(vector -> vector.chars().allMatch(c -> c >= ' ' && c < 127))
                .toList();
        List<String> paths = List.of("/wiki/Main", "/no-such-place", "/sign-in");
        for (int i = 0; i < paths.size(); i++) {
            String path = paths.get(i);
            eachIsHarmless(Vectors.inTurns(sendable, i, paths.size()), vector -> visitor.get(
                    path, "User-Agent", vector, "Referer", vector, "Accept-Language", vector,
                    "Cookie", "ecities-language=" + vector.replaceAll("[;,\\s]", "")));
        }
    }

    @Test
    void inTheNameOfAPersonAndOfAGroup() {
        String password = "a long enough one";
        List<String> vectors = Vectors.typable().stream().filter(vector -> vector.length() < 200).toList();
        List<String> logins = new ArrayList<>();
        String hash = Passwords.hash(password);
        try (Store store = SqliteStore.open(server.data(), java.time.Clock.systemUTC())) {
            for (int i = 0; i < vectors.size(); i += 20) {
                Account made = store.accounts().create("xss" + i, vectors.get(i), "", hash);
                store.accounts().addToGroup(vectors.get(i), made.id());
                logins.add(made.login());
            }
        }
        eachIsHarmless(logins, login -> server.visitor().signIn(login, password).get("/wiki/Main"));
        eachIsHarmless(List.of("/admin/audit"), server.administrator()::get);
    }
}
