package org.ecities.server.crash;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Pattern;
import org.ecities.server.running.Visitor;

/**
 * Comments under pages, a few under each.
 *
 * @param name part of the pages' names and of all words, in lower-case letters and digits
 */
record CommentDoor(String name) implements Door {

    private static final Pattern NUMBER = Pattern.compile("#comment-(\\d+)");
    private static final int EACH = 20;

    @Override
    public Acknowledged save(Visitor visitor, int number) {
        String page = "Kept." + name + "-" + number / EACH;
        if (number % EACH == 0) {
            EditorDoor.save(visitor, page, 0, "A page to talk about.\r\n");
        }
        String word = name + "n" + number;
        String text = "I say " + word + " to this.";
        String token = Visitor.token(Answers.expected(visitor.get("/comments/" + page), 200).body());
        HttpResponse<String> said = Answers.expected(
                visitor.post("/comments/" + page, Map.of("token", token, "do", "add", "text", text)), 303);
        String identity = Answers.first(NUMBER, said.headers().firstValue("Location").orElse(""));
        return new Said(page, Long.parseLong(identity), text, word);
    }
}
