package org.ecities.server.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a server under way to its end answers. */
final class Answers {

    private Answers() {}

    /** A server that stops answers 503: then it is as good as gone ({@link UncheckedIOException}). */
    static HttpResponse<String> expected(HttpResponse<String> answer, int status) {
        if (answer.statusCode() == 503) {
            throw new UncheckedIOException(new IOException("the server stops"));
        }
        if (answer.statusCode() != status) {
            throw new AssertionError(answer.uri() + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer;
    }

    /** The first group of a pattern in a text that must hold it. */
    static String first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        if (!found.find()) {
            throw new AssertionError("no " + pattern + " in: " + text);
        }
        return found.group(1);
    }
}
