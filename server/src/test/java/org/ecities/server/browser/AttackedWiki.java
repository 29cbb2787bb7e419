package org.ecities.server.browser;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ecities.server.running.RunningServer;
import org.ecities.server.running.SentFile;
import org.ecities.server.running.Visitor;
import org.ecities.server.xss.Vectors;
import org.ecities.store.SqliteStore;
import org.ecities.store.Store;
import org.jsoup.Jsoup;

/** A wiki in which every attack of the corpus stands wherever something can be typed and kept. */
final class AttackedWiki {

    /** Attacks on one screen. */
    static final int TOGETHER = 45;

    private static final int LONGEST_NAME = 100;
    private static final int FILES_AT_ONCE = 10;
    private static final Pattern UPLOAD = Pattern.compile("action=\"(/upload/[^\"]+)\"");
    private static AttackedWiki only;

    private final RunningServer server;
    private final Visitor admin;
    private final String token;

    private AttackedWiki(RunningServer server) {
        this.server = server;
        this.admin = server.administrator();
        this.token = Visitor.token(admin.get("/").body());
    }

    /** Filled once for all tests of a process. */
    static synchronized AttackedWiki of(RunningServer server) {
        if (only == null) {
            only = new AttackedWiki(server);
            only.texts();
            only.versions();
            only.sheets();
            only.people();
            only.comments();
        }
        return only;
    }

    /** Attacks in groups, for one screen each. */
    static List<List<String>> groups() {
        return Vectors.groups(TOGETHER);
    }

    /** One text of many attacks, each a paragraph of its own. */
    static String together(List<String> attacks) {
        return String.join("\n\n", attacks);
    }

    private int save(String page, int base, String text, String note) {
        Map<String, String> fields = Map.of(
                "token", token, "base", String.valueOf(base), "text", text, "note", note.replaceAll("\\p{Cntrl}", " "),
                "do", "save");
        return admin.post("/edit/" + page, fields).statusCode();
    }

    /** A page for each attack, as text and as note; and pages that show many of them. */
    private void texts() {
        int number = 0;
        for (int group = 0; group < groups().size(); group++) {
            StringBuilder shown = new StringBuilder();
            for (String attack : groups().get(group)) {
                save("Attack.Text-" + number, 0, attack, attack);
                shown.append("[{InsertPage page='Attack.Text-").append(number++).append("'}]\n\n");
            }
            save("Attack.Texts-" + group, 0, shown.toString(), "");
        }
    }

    /** A page whose versions hold a group of attacks each. */
    private void versions() {
        List<List<String>> groups = groups();
        for (int version = 0; version < groups.size(); version++) {
            String text = together(groups.get(version)).replace("[{ALLOW", "[{ ALLOW").replace("[{DENY", "[{ DENY");
            save("Attack.Versions", version, text, groups.get(version).get(0));
        }
    }

    private void sheets() {
        for (int group = 0; group < groups().size(); group++) {
            List<String> all = Vectors.typable();
            List<String> values = all.subList(Math.min(group * TOGETHER, all.size() - TOGETHER), all.size()).stream()
                    .limit(TOGETHER)
                    .map(AttackedWiki::quoted)
                    .toList();
            String first = values.get(0);
            String sheet = "[{City\n\nname:\n  en: " + values.get(1) + "\n  ko: " + values.get(2) + "\ncountry: " + first
                    + "\nregion: " + values.get(3) + "\nwebsite: " + values.get(4) + "\npopulation:\n  value: " + values.get(5)
                    + "\n  source: " + values.get(6) + "\n  note: " + values.get(7) + "\n  status: " + first
                    + "\notherNames:\n  - " + String.join("\n  - ", values) + "\nneeds:\n  - " + first
                    + "\n" + values.get(8) + ": x\n}]\n";
            save("Attack.Sheet-" + group, 0, sheet, "");
        }
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", " ")
                .replace("}]", "}\\x5D").replace("[{", "[\\x7B").replace("{$", "{\\x24") + '"';
    }

    /** A page under which each attack is a comment. */
    private void comments() {
        save("Attack.Talk", 0, "A page people talk about.", "");
        for (String attack : Vectors.typable()) {
            admin.post("/comments/Attack.Talk", Map.of("token", token, "text", attack, "do", "add"));
        }
    }

    /** Accounts and groups with attacks as names; nobody signs in with them. */
    private void people() {
        List<String> names = Vectors.typable();
        try (Store store = SqliteStore.open(server.data(), Clock.systemUTC())) {
            for (int i = 0; i < names.size(); i++) {
                long id = store.accounts().create("attack" + i, names.get(i), "", "none").id();
                if (i % TOGETHER == 0) {
                    store.accounts().addToGroup(names.get(i), id);
                }
            }
        }
    }

    /** Sends files with attacks as names; gives how many were kept. */
    int files(String page) {
        save(page, 0, "Files.", "");
        List<String> kept = new ArrayList<>();
        List<String> names = Vectors.inTurns(Vectors.typable(), 0, 2);
        for (int i = 0; i < names.size(); i += FILES_AT_ONCE) {
            SentFile[] files = names.subList(i, Math.min(names.size(), i + FILES_AT_ONCE)).stream()
                    .map(name -> SentFile.text(fileName(name), "words"))
                    .toArray(SentFile[]::new);
            HttpResponse<String> answer = admin.postFiles(uploadAddress(page), Map.of("note", names.get(i)), files);
            if (answer.statusCode() == 303) {
                kept.add(names.get(i));
            }
        }
        return kept.size() * FILES_AT_ONCE;
    }

    private String uploadAddress(String page) {
        Matcher form = UPLOAD.matcher(admin.get("/upload/" + page).body());
        if (!form.find()) {
            throw new IllegalStateException("no form for files");
        }
        return form.group(1);
    }

    /** As browsers write it into a form. */
    private static String fileName(String attack) {
        String name = attack.replaceAll("\\p{Cntrl}", " ");
        byte[] bytes = name.substring(0, Math.min(name.length(), LONGEST_NAME)).getBytes(StandardCharsets.UTF_8);
        return new String(bytes, StandardCharsets.UTF_8).replace("\"", "%22") + ".txt";
    }

    /** Names that fit into a profile, several attacks in each. */
    static List<String> names() {
        List<String> names = new ArrayList<>();
        StringBuilder name = new StringBuilder();
        for (String attack : Vectors.typable()) {
            String typed = attack.replaceAll("\\p{Cntrl}", " ");
            if (name.length() + typed.length() >= LONGEST_NAME && !name.isEmpty()) {
                names.add(name.toString());
                name.setLength(0);
            }
            name.append(typed).append(' ');
        }
        return names.stream().filter(full -> full.length() <= LONGEST_NAME).toList();
    }

    /** Gives the administrator another name; true when it was accepted. */
    boolean rename(String name) {
        Map<String, String> fields = Map.of("token", token, "fullName", name, "email", "", "language", "en", "zone", "UTC");
        return admin.post("/account", fields).statusCode() == 303;
    }

    /** How often the page of versions was kept. */
    int newest() {
        String editor = admin.get("/edit/Attack.Versions").body();
        return Integer.parseInt(Jsoup.parse(editor).selectFirst("main [name=base]").val());
    }
}
