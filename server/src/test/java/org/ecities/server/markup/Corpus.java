package org.ecities.server.markup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ecities.server.running.RunningServer;
import org.ecities.server.running.SentFile;
import org.ecities.server.running.Visitor;
import org.jsoup.Jsoup;

/** Pages that together use the whole markup: {@code pages/Lists.txt} becomes the page {@code Markup.Lists}. */
final class Corpus {

    private static final Pattern UPLOAD = Pattern.compile("action=\"(/upload/[^\"]+)\"");
    /** 120 by 80 pixels. */
    private static final String PNG = "\u0089PNG\r\n\u001A\n\0\0\0\rIHDR\0\0\0\u0078\0\0\0\u0050\b\6\0\0\0";

    private Corpus() {}

    /** Subjects of the pages. */
    static List<String> subjects() {
        try (Stream<Path> files = Files.list(folder())) {
            return files.map(file -> file.getFileName().toString().replace(".txt", "")).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path folder() {
        try {
            return Path.of(Corpus.class.getResource("pages").toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String page(String subject) {
        return "Markup." + subject;
    }

    static String text(String subject) {
        try {
            return Files.readString(folder().resolve(subject + ".txt"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Puts all pages and their files into the running wiki. */
    static void saveAll(RunningServer server) {
        Visitor admin = server.administrator();
        subjects().forEach(subject -> save(admin, page(subject), text(subject)));
        for (String subject : List.of("Files", "Target", "PicturePlugin")) {
            attach(admin, page(subject));
        }
    }

    private static void save(Visitor admin, String page, String text) {
        String path = "/edit/" + page;
        String form = admin.get(path).body();
        String base = Jsoup.parse(form).selectFirst("main [name=base]").val();
        Map<String, String> fields =
                Map.of("token", Visitor.token(form), "base", base, "text", text, "note", "", "do", "save");
        answered(admin.post(path, fields), 303);
    }

    private static void attach(Visitor admin, String page) {
        Matcher form = UPLOAD.matcher(admin.get("/upload/" + page).body());
        if (!form.find()) {
            throw new IllegalStateException("no form for files of " + page);
        }
        SentFile notes = SentFile.text("notes.txt", "notes");
        answered(admin.postFiles(form.group(1), Map.of("note", ""), notes, SentFile.bytes("wall.png", PNG)), 303);
    }

    private static void answered(HttpResponse<String> answer, int status) {
        if (answer.statusCode() != status) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
    }
}
