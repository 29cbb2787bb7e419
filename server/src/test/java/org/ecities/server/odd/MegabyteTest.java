package org.ecities.server.odd;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ecities.server.crash.Program;
import org.ecities.server.running.RunningServer;
import org.ecities.server.running.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages of a megabyte of every kind, in a server with 256 MB: each screen answers, and the next visitor is served. */
class MegabyteTest {

    private static final int LENGTH = 1_000_000;
    private static final int DEEPEST = 200;
    /** A data sheet holds at most 1,048,576 characters and 50,000 values. */
    private static final int SHEET_ITEMS = 30_000;

    @TempDir
    private static Path data;

    private static Program server;
    private static Visitor clerk;

    @BeforeAll
    static void serve() {
        server = Program.serve(data);
        clerk = server.visitor().signIn("admin", RunningServer.ADMIN_PASSWORD);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static Stream<Arguments> kinds() {
        return Stream.of(
                Arguments.of("OneLine", text(i -> "word" + i + " 한국어 ")),
                Arguments.of("ManyLines", text(i -> "a" + i % 10 + "\r\n")),
                Arguments.of("Table", text(i -> "| row " + i + " | [City.Suwon] | __value__\r\n")),
                Arguments.of("DeepLists", text(i -> "*".repeat(1 + i % DEEPEST) + " item " + i + "\r\n")),
                Arguments.of("ManyLinks", text(i -> "[Wanted page " + i + "] ")),
                Arguments.of("Styles", text(i -> "%%note%%big{{x" + i + "}}'' ")),
                Arguments.of("DataSheet", sheet()));
    }

    private static String text(IntFunction<String> part) {
        StringBuilder text = new StringBuilder("begins here\r\n");
        for (int i = 0; text.length() < LENGTH; i++) {
            text.append(part.apply(i));
        }
        return text.toString();
    }

    private static String sheet() {
        StringBuilder text = new StringBuilder("begins here\r\n\r\n[{City\r\n\r\nname:\r\n  en: Large\r\ncountry: KR\r\nneeds:\r\n");
        for (int i = 0; i < SHEET_ITEMS; i++) {
            text.append("  - participation-of-").append(i).append("\r\n");
        }
        return text.append("}]\r\n").toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void isSavedShownComparedAndFound(String kind, String text) {
        String name = "Large." + kind;
        String word = "onlyin" + kind.toLowerCase(Locale.ROOT);
        timed(kind + " save", 303, () -> save(name, 0, text));
        timed(kind + " save again", 303, () -> save(name, 1, text + "\r\n" + word + "\r\n"));
        assertThat(timed(kind + " view", 200, () -> clerk.get("/wiki/" + name)).body()).contains("begins here");
        timed(kind + " edit", 200, () -> clerk.get("/edit/" + name));
        timed(kind + " history", 200, () -> clerk.get("/history/" + name));
        assertThat(timed(kind + " diff", 200, () -> clerk.get("/diff/" + name + "?from=1&to=2")).body()).contains(word);
        assertThat(timed(kind + " search", 200, () -> clerk.get("/search?q=" + word)).body()).contains("/wiki/" + name);
        timed(kind + " info", 200, () -> clerk.get("/info/" + name));
        assertThat(clerk.get("/health").statusCode()).isEqualTo(200);
    }

    @Test
    void isRefusedInClearWordsOverTheLimit() {
        HttpResponse<String> refused = save("Large.Refused", 0, "x".repeat(4_000_001));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("The text has 4,000,001 characters. At most 4,000,000 are accepted.", "xxxxx");
    }

    private static HttpResponse<String> timed(
            String what, int status, Supplier<HttpResponse<String>> request) {
        long begun = System.nanoTime();
        HttpResponse<String> answer = request.get();
        System.out.printf("%-24s %6d ms %9d characters%n", what, (System.nanoTime() - begun) / 1_000_000, answer.body().length());
        assertThat(answer.statusCode()).as(what).isEqualTo(status);
        return answer;
    }

    private static HttpResponse<String> save(String name, int base, String text) {
        return clerk.postFrom("/edit/" + name, "/edit/" + name, Map.of(
                "base", Integer.toString(base), "do", "save", "note", "", "text", text));
    }
}
