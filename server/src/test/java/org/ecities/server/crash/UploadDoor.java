package org.ecities.server.crash;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.ecities.server.running.SentFile;
import org.ecities.server.running.Visitor;

/**
 * Files on one page, some of them large.
 *
 * @param name part of the page's and the files' names, in lower-case letters and digits
 */
record UploadDoor(String name) implements Door {

    private static final Pattern ACTION = Pattern.compile("action=\"(/upload/[^\"]+)\"");
    private static final int LINES = 2_000;

    @Override
    public Acknowledged save(Visitor visitor, int number) {
        String page = "Kept." + name;
        if (number == 0) {
            EditorDoor.save(visitor, page, 0, "A page with files.\r\n");
        }
        String word = name + "n" + number;
        byte[] content = (word + "\n").repeat(1 + number % 5 * LINES).getBytes(StandardCharsets.UTF_8);
        String form = Answers.expected(visitor.get("/upload/" + page), 200).body();
        SentFile file = new SentFile(word + ".txt", content);
        Answers.expected(visitor.postFiles(Answers.first(ACTION, form), Map.of("note", ""), file), 303);
        return new SentContent(page, file.name(), 1, content, word);
    }
}
