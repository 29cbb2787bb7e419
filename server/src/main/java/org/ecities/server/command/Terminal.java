package org.ecities.server.command;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.ecities.pages.Messages;

/**
 * What surrounds a command.
 *
 * @param home        folder with the unpacked program: {@code web}, {@code seed}, {@code config}
 * @param environment the process environment
 * @param clock       tells the time
 * @param words       words in the language of the person at the terminal
 * @param in          what is typed or piped in
 * @param out         for results
 * @param err         for errors and progress
 */
public record Terminal(
        Path home,
        Map<String, String> environment,
        Clock clock,
        Messages words,
        BufferedReader in,
        PrintWriter out,
        PrintWriter err) {

    /** Prints a line of the bundle {@code server}. */
    public void say(String key, Object... arguments) {
        out.println(words.text(key, arguments));
        out.flush();
    }

    /** Prints a line as it is. */
    public void print(String line) {
        out.println(line);
        out.flush();
    }
}
