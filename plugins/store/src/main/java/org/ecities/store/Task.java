package org.ecities.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Something that somebody should do next, as the module says it that made it. No text holds the name of a person.
 *
 * @param key         chosen by the module, unique among all tasks: {@code members.facts/12}
 * @param kind        which sort of task, for example {@code members.facts}
 * @param holder      for whom
 * @param title       message key of what is to be done
 * @param arguments   arguments of the message
 * @param institution name of the institution it is done for; empty for none
 * @param link        where it is done: an address on this site, beginning with one slash
 * @param due         until when; absent for no hurry
 * @param minutes     how long it takes; 0 for not said
 * @param byHand      true when whoever does it says that it is done; false when the module notices
 * @param subject     identity of the page it is about
 */
public record Task(
        String key,
        String kind,
        Holder holder,
        String title,
        List<String> arguments,
        String institution,
        String link,
        Optional<Instant> due,
        int minutes,
        boolean byHand,
        OptionalLong subject) {

    /** Stands between arguments in the database. */
    static final char SEPARATOR = '\u001f';

    /** Most characters of an argument, an institution's name, a key or an address. */
    public static final int MAX_TEXT = 1_000;

    /**
     * Copies the arguments.
     *
     * @throws StoreException when the key is empty, a text is too long or has control characters, the address leads
     *                        out of this site, or the minutes are below 0
     */
    public Task {
        arguments = List.copyOf(arguments);
        if (key.isBlank()) {
            throw new StoreException("a task needs a key");
        }
        for (String text : List.of(key, kind, title, institution, link)) {
            line(key, text);
        }
        arguments.forEach(text -> line(key, text));
        if (!link.startsWith("/") || link.startsWith("//") || link.indexOf('\\') >= 0) {
            throw new StoreException("the task " + key + " leads to " + link + "; an address on this site begins with one slash");
        }
        if (minutes < 0) {
            throw new StoreException("the task " + key + " takes " + minutes + " minutes; 0 or more are accepted");
        }
    }

    /** A task with neither page nor deadline that its module notices to be done. */
    public static Task of(String key, String kind, Holder holder, String title, String link) {
        return new Task(
                key, kind, holder, title, List.of(), "", link, Optional.empty(), 0, false, OptionalLong.empty());
    }

    /** The same with arguments of the title. */
    public Task with(String... texts) {
        return new Task(key, kind, holder, title, List.of(texts), institution, link, due, minutes, byHand, subject);
    }

    /** The same for an institution. */
    public Task inNameOf(String institutionName) {
        return new Task(key, kind, holder, title, arguments, institutionName, link, due, minutes, byHand, subject);
    }

    /** The same with a deadline. */
    public Task until(Instant at) {
        return new Task(
                key, kind, holder, title, arguments, institution, link, Optional.of(at), minutes, byHand, subject);
    }

    /** The same with the minutes it takes. */
    public Task taking(int needed) {
        return new Task(key, kind, holder, title, arguments, institution, link, due, needed, byHand, subject);
    }

    /** The same, said to be done by whoever does it. */
    public Task doneByHand() {
        return new Task(key, kind, holder, title, arguments, institution, link, due, minutes, true, subject);
    }

    /** The same about a page. */
    public Task about(long pageId) {
        return new Task(
                key, kind, holder, title, arguments, institution, link, due, minutes, byHand, OptionalLong.of(pageId));
    }

    private static void line(String key, String text) {
        if (text.length() > MAX_TEXT) {
            throw new StoreException("a text of the task " + key + " has " + text.length() + " characters; "
                    + MAX_TEXT + " are accepted");
        }
        if (Storable.checked(text, "a task").codePoints().anyMatch(Character::isISOControl)) {
            throw new StoreException("a text of the task " + key + " has a control character");
        }
    }
}
