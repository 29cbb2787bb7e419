package org.ecities.server.crash;

import java.util.Map;
import org.ecities.server.running.Visitor;

/**
 * The editor: pages of {@value #VERSIONS} versions each.
 *
 * @param name part of all page names and words, in lower-case letters and digits
 */
record EditorDoor(String name) implements Door {

    private static final int VERSIONS = 3;

    @Override
    public Acknowledged save(Visitor visitor, int number) {
        String page = "Kept." + name + "-" + number / VERSIONS;
        int base = number % VERSIONS;
        String word = name + "n" + number / VERSIONS + "v" + base;
        String text = "Saved as " + word + "\r\nby a person who was told so.\r\n";
        save(visitor, page, base, text);
        return new Save(page, base + 1, text, word, base + 1 == VERSIONS);
    }

    /** Saves one text. */
    static void save(Visitor visitor, String page, int base, String text) {
        String token = Visitor.token(Answers.expected(visitor.get("/edit/" + page), 200).body());
        Map<String, String> form = Map.of(
                "token", token, "base", Integer.toString(base), "do", "save", "note", "", "text", text);
        Answers.expected(visitor.post("/edit/" + page, form), 303);
    }
}
