package org.ecities.server.cache;

import static org.assertj.core.api.Assertions.assertThat;

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

/** A random storm of changes: what the page cache gives is always what would be made anew. */
class CacheStormTest {

    private static final int CHANGES = Boolean.getBoolean("ecities.full") ? 1_000 : 120;
    private static final int PAGES = 8;
    private static final Pattern BASE = Pattern.compile("name=\"base\" value=\"(\\d+)\"");

    private final RunningServer server = RunningServer.shared();
    private final Visitor editor = server.administrator();
    private final Visitor reader = server.visitor();
    private final Random random = new Random(20261125);
    private int asked;

    private String page() {
        return "Storm.Page" + random.nextInt(PAGES);
    }

    private String text() {
        List<String> parts = new ArrayList<>(List.of("Words " + random.nextInt(1_000_000)));
        for (int links = random.nextInt(3); links > 0; links--) {
            parts.add("[" + page() + "]");
        }
        switch (random.nextInt(8)) {
            case 0 -> parts.add("[{InsertPage page='" + page() + "'}]");
            case 1 -> parts.add("[{ReferringPagesPlugin}]");
            case 2 -> parts.add("[{ALLOW view Secretariat}]");
            case 3, 4 -> parts.add("\r\n[{City\r\n\r\nname:\r\n  en: City " + random.nextInt(1_000)
                    + "\r\ncountry: KR\r\n}]");
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
        int changed = 0;
        for (int i = 0; i < CHANGES; i++) {
            String done = change();
            changed += done.endsWith(" 303") ? 1 : 0;
            for (String path : paths) {
                assertThat(plain(reader.get(path).body())).as(i + ": " + done + ", then " + path).isEqualTo(anew(path));
            }
        }
        assertThat(changed).as("changes that were accepted").isGreaterThan(CHANGES / 3);
    }
}
