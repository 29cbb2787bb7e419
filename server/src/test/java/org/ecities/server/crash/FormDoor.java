package org.ecities.server.crash;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ecities.server.running.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * The form of a data sheet with a field of the page and a private one, in two versions each.
 *
 * @param name part of all page names and words, in lower-case letters and digits
 */
record FormDoor(String name) implements Door {

    /** Id of the field that few people read. */
    static final String PRIVATE_FIELD = "whispered";

    /** Name of the form design. */
    static final String SCHEMA = "KeptSheet";

    private static final int VERSIONS = 2;

    private static final String DESIGN =
            """
            [{Schema

            name: KeptSheet
            label: {en: Kept sheet}
            titleField: word
            fields:
              - id: word
                type: text
                label: {en: Word}
              - id: whispered
                type: text
                label: {en: Whispered}
                readers: secretariat
            }]
            """;

    /** Makes the form design, once for a wiki. */
    static void open(Visitor visitor) {
        EditorDoor.save(visitor, "Schema." + SCHEMA, 0, DESIGN);
    }

    @Override
    public Acknowledged save(Visitor visitor, int number) {
        String page = "Kept." + name + "-" + number / VERSIONS;
        int version = number % VERSIONS + 1;
        Answers.expected(send(visitor, number), 303);
        return new SentSheet(page, version, word(number), whispered(number), version == VERSIONS);
    }

    /** Sends the form whatever the answer is. */
    HttpResponse<String> send(Visitor visitor, int number) {
        String page = "Kept." + name + "-" + number / VERSIONS;
        String path = "/form/" + page + "?schema=" + SCHEMA;
        List<Map.Entry<String, String>> fields =
                new ArrayList<>(shown(Answers.expected(visitor.get(path), 200).body()));
        fields.removeIf(field -> field.getKey().equals("f.word") || field.getKey().equals("f." + PRIVATE_FIELD));
        fields.add(Map.entry("f.word", word(number)));
        fields.add(Map.entry("f." + PRIVATE_FIELD, whispered(number)));
        return visitor.post("/form/" + page, fields);
    }

    private String word(int number) {
        return name + "n" + number / VERSIONS + "v" + (number % VERSIONS + 1);
    }

    private String whispered(int number) {
        return "whispered " + name + " " + number;
    }

    /** The fields as a browser that changes nothing would send them. */
    private static List<Map.Entry<String, String>> shown(String html) {
        return Jsoup.parse(html).select("form.ec-form [name]").stream()
                .filter(control -> !control.is("button, [type=radio]:not([checked]), [type=checkbox]:not([checked])"))
                .map(control -> Map.entry(control.attr("name"), control.is("textarea") ? control.wholeText() : value(control)))
                .toList();
    }

    private static String value(Element control) {
        if (!control.is("select")) {
            return control.attr("value");
        }
        Element chosen = control.selectFirst("option[selected]");
        return chosen == null ? "" : chosen.attr("value");
    }
}
