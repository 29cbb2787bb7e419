package org.ecities.server.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.ecities.server.running.RunningServer;
import org.ecities.server.running.Visitor;

/** Somebody who saves pages in the editor, each {@value #VERSIONS} times, until the server is gone. */
final class Saver implements AutoCloseable {

    private static final int VERSIONS = 3;

    private final Visitor visitor;
    private final String name;
    private final List<Save> acknowledged = new CopyOnWriteArrayList<>();
    private final Thread thread = new Thread(this::run);
    private volatile String failure = "";

    /** Begins at once; the name is part of all page names and words, in lower-case letters and digits. */
    Saver(Visitor visitor, String name) {
        this.visitor = visitor;
        this.name = name;
        thread.start();
    }

    /** What has been acknowledged so far. */
    List<Save> acknowledged() {
        return acknowledged;
    }

    private void run() {
        try {
            visitor.signIn("admin", RunningServer.ADMIN_PASSWORD);
            for (int number = 0; true; number++) {
                save(number / VERSIONS, number % VERSIONS);
            }
        } catch (UncheckedIOException gone) {
            // The server was killed or stopped, as is meant to be.
        } catch (RuntimeException | AssertionError wrong) {
            failure = wrong.toString();
        }
    }

    private void save(int pageNumber, int base) {
        String page = "Kept." + name + "-" + pageNumber;
        String word = name + "n" + pageNumber + "v" + base;
        String text = "Saved as " + word + "\r\nby a person who was told so.\r\n";
        String token = Visitor.token(answered(visitor.get("/edit/" + page), 200).body());
        Map<String, String> form = Map.of(
                "token", token, "base", Integer.toString(base), "do", "save", "note", "", "text", text);
        answered(visitor.post("/edit/" + page, form), 303);
        acknowledged.add(new Save(page, base + 1, text, word));
    }

    /** A server that stops answers 503: then it is as good as gone. */
    private static HttpResponse<String> answered(HttpResponse<String> answer, int expected) {
        if (answer.statusCode() == 503) {
            throw new UncheckedIOException(new IOException("the server stops"));
        }
        if (answer.statusCode() != expected) {
            throw new AssertionError(answer.uri() + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer;
    }

    /** Waits until it has noticed that the server is gone; fails when it had another reason to stop. */
    @Override
    public void close() {
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        if (!failure.isEmpty()) {
            throw new AssertionError(failure);
        }
    }
}
