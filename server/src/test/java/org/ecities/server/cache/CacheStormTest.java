package org.ecities.server.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ecities.server.running.RunningServer;
import org.ecities.server.running.Visitor;
import org.junit.jupiter.api.Test;

/**
 * A random storm of changes: what the page cache gives is always what would be made anew, also of pages with views of
 * records. And it does give: a page with views of cities stays in it while no city changes.
 */
class CacheStormTest {

    private static final int CHANGES = Boolean.getBoolean("ecities.full") ? 1_000 : 120;
    private static final int PAGES = 8;
    private static final Pattern BASE = Pattern.compile("name=\"base\" value=\"(\\d+)\"");

    private static final String CITIES = "filter: schema = City and region = Storm";

    /** A page for each kind of view; the last two cannot know which records they show. */
    private static final List<String> VIEWS = List.of(
            view("kind: table", "columns: country, population, needs", "sort: -population", "measures: sum population", CITIES),
            view("group: country", "measures: count, mean population, median area, coverage needs", CITIES),
            view("kind: cards", "columns: population, area", CITIES),
            view("kind: list", "columns: country, changed", CITIES),
            view("kind: map", CITIES),
            view("kind: bar", "columns: population", "sort: -population", CITIES),
            view("kind: line", "group: changed, country", "measures: sum population", CITIES),
            view("kind: compare", CITIES),
            view("kind: topics", CITIES),
            "[{Directory\r\n\r\n" + CITIES + "\r\nfacets: country, needs\r\n}]",
            view("kind: list", "filter: region = Storm or title ~ Storm"),
            view("kind: list", "filter: not schema = City and name ~ Storm"));

    /** Pages of views that are looked at after each change. */
    private static final int LOOKED_AT = 4;

    private final RunningServer server = RunningServer.shared();
    private final Visitor editor = server.administrator();
    private final Visitor reader = server.visitor();
    private final Random random = new Random(20261125);
    private int asked;

    private static String view(String... lines) {
        return "[{View\r\n\r\n" + String.join("\r\n", lines) + "\r\n}]";
    }

    private String city() {
        return String.join("\r\n",
                "", "[{City", "", "name:", "  en: City " + random.nextInt(1_000), "country: " + List.of("KR", "JP", "FJ").get(random.nextInt(3)),
                "region: " + (random.nextInt(4) > 0 ? "Storm" : "Elsewhere"), "population: " + random.nextInt(1_000),
                "area: " + random.nextInt(50),
                "needs:", "  - " + List.of("climate", "education").get(random.nextInt(2)), "offers:", "  - climate",
                "location:", "  lat: " + random.nextInt(60), "  lon: " + (100 + random.nextInt(79)), "}]");
    }

    private String page() {
        return "Storm.Page" + random.nextInt(PAGES);
    }

    private String text() {
        List<String> parts = new ArrayList<>(List.of("Words " + random.nextInt(1_000_000)));
        for (int links = random.nextInt(3); links > 0; links--) {
            parts.add("[" + page() + "]");
        }
        switch (random.nextInt(9)) {
            case 0 -> parts.add("[{InsertPage page='" + page() + "'}]");
            case 1 -> parts.add("[{ReferringPagesPlugin}]");
            case 2 -> parts.add("[{ALLOW view Secretariat}]");
            case 3, 4 -> parts.add(city());
            case 5 -> parts.add("\r\n[{Stormsheet\r\n\r\nname: Sheet " + random.nextInt(1_000)
                    + "\r\npartner: " + page() + "\r\n}]");
            default -> parts.add("%%information plain%%");
        }
        return String.join(" ", parts);
    }

    private String change() {
        String page = page();
        switch (random.nextInt(10)) {
            case 0 -> {
                return send("/delete/" + page, "/delete/" + page, Map.of("note", ""));
            }
            case 1 -> {
                return send("/rename/" + page, "/rename/" + page, Map.of("to", page(), "note", ""));
            }
            case 2 -> {
                return send("/wiki/" + page, "/comments/" + page, Map.of("do", "add", "text", "said " + asked));
            }
            default -> {
                return send("/edit/" + page, "/edit/" + page, Map.of("text", text(), "note", "", "do", "save"));
            }
        }
    }

    /** Sends a form that may not be there, as to delete a page that does not exist. */
    private String send(String screen, String path, Map<String, String> fields) {
        String html = editor.get(screen).body();
        if (!html.contains("name=\"token\"")) {
            return path + " not offered";
        }
        Map<String, String> whole = new LinkedHashMap<>(fields);
        whole.put("token", Visitor.token(html));
        Matcher base = BASE.matcher(html);
        if (base.find()) {
            whole.put("base", base.group(1));
        }
        return path + " " + fields + " " + editor.post(path, whole).statusCode();
    }

    /** The same page under an address that nobody has asked for. */
    private String anew(String path) {
        return plain(reader.get(path + "?anew=" + asked++).body());
    }

    /** Addresses lead back to where the reader was; nothing else may differ. */
    private static String plain(String html) {
        return html.replaceAll("\\?anew=\\d+&amp;", "?").replaceAll("(\\?|%3F)anew(=|%3D)\\d+", "");
    }

    @Test
    void everyAnswerIsAsIfItWasMadeAnew() {
        List<String> paths = new ArrayList<>(List.of("/", "/recent"));
        for (int i = 0; i < PAGES; i++) {
            paths.add("/wiki/Storm.Page" + i);
        }
        for (int i = 0; i < VIEWS.size(); i++) {
            String page = "/edit/StormView" + i;
            assertThat(editor.postFrom(page, page, Map.of("text", VIEWS.get(i), "note", "", "base", "0", "do", "save")).statusCode())
                    .isEqualTo(303);
        }
        send("/edit/Schema.Stormsheet", "/edit/Schema.Stormsheet", Map.of("do", "save", "note", "", "text",
                "[{Schema\n\nname: Stormsheet\ntitleField: name\nfields:\n"
                        + "  - {id: name, type: text}\n  - {id: partner, type: recordLink}\n}]"));
        int linked = 0;
        int changed = 0;
        int kept = 0;
        for (int i = 0; i < CHANGES; i++) {
            String done = change();
            boolean accepted = done.endsWith(" 303");
            changed += accepted ? 1 : 0;
            for (String path : paths) {
                String answer = plain(reader.get(path).body());
                assertThat(answer).as(i + ": " + done + ", then " + path).isEqualTo(anew(path));
                linked += answer.contains("ec-linked") ? 1 : 0;
            }
            for (int view = 0; view < LOOKED_AT; view++) {
                String path = "/wiki/StormView" + random.nextInt(VIEWS.size());
                HttpResponse<String> first = reader.get(path);
                // Only what comes from the cache has a tag.
                kept += accepted && first.headers().firstValue("ETag").isPresent() ? 1 : 0;
                assertThat(plain(first.body())).as(i + ": " + done + ", then " + path).isEqualTo(anew(path));
            }
        }
        assertThat(linked).as("answers that name records which link to their page").isPositive();
        assertThat(changed).as("changes that were accepted").isGreaterThan(CHANGES / 3);
        assertThat(kept).as("pages of views that outlasted a change").isGreaterThan(CHANGES / 20);
    }
}
