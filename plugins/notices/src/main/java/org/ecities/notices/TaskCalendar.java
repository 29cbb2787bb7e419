package org.ecities.notices;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Deadlines as a calendar in iCalendar (RFC 5545): an event at the moment of each, without alarms. The same deadlines
 * always make the same text.
 *
 * @param name    name of the calendar
 * @param entries the deadlines
 */
public record TaskCalendar(String name, List<Entry> entries) {

    /** Octets of a line, without its end. */
    private static final int LINE_OCTETS = 75;

    /** A calendar must have something in it: this stands in one without deadlines. */
    private static final List<String> UTC = List.of(
            "BEGIN:VTIMEZONE", "TZID:Etc/UTC", "BEGIN:STANDARD", "DTSTART:19700101T000000", "TZOFFSETFROM:+0000",
            "TZOFFSETTO:+0000", "END:STANDARD", "END:VTIMEZONE");

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** Copies the entries. */
    public TaskCalendar {
        entries = List.copyOf(entries);
    }

    /**
     * One deadline.
     *
     * @param id      its lasting identity, for all calendars of the world
     * @param since   when it came to whoever has it
     * @param due     the moment
     * @param title   what is to be done
     * @param summary for whom and how long
     * @param href    where it is done, absolute
     */
    public record Entry(String id, Instant since, Instant due, String title, String summary, String href) {}

    /** The document; lines end with CR and LF. */
    public String text() {
        StringBuilder out = new StringBuilder();
        line(out, "BEGIN:VCALENDAR");
        line(out, "VERSION:2.0");
        line(out, "PRODID:-//e-Cities//My work//EN");
        line(out, "CALSCALE:GREGORIAN");
        line(out, "X-WR-CALNAME:" + escaped(name));
        entries.forEach(entry -> event(out, entry));
        if (entries.isEmpty()) {
            UTC.forEach(said -> line(out, said));
        }
        line(out, "END:VCALENDAR");
        return out.toString();
    }

    private static void event(StringBuilder out, Entry entry) {
        line(out, "BEGIN:VEVENT");
        line(out, "UID:" + escaped(entry.id()));
        line(out, "DTSTAMP:" + TIME.format(entry.since()));
        line(out, "DTSTART:" + TIME.format(entry.due()));
        line(out, "SUMMARY:" + escaped(entry.title()));
        line(out, "DESCRIPTION:" + escaped(entry.summary() + "\n" + entry.href()));
        line(out, "URL:" + entry.href());
        line(out, "TRANSP:TRANSPARENT");
        line(out, "END:VEVENT");
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }

    /** Goes on in the next line, after a space, before a line gets too long; never within a character. */
    private static void line(StringBuilder out, String text) {
        int octets = 0;
        for (int at = 0; at < text.length(); ) {
            String letter = Character.toString(text.codePointAt(at));
            int size = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LINE_OCTETS) {
                out.append("\r\n ");
                octets = 1;
            }
            out.append(letter);
            octets += size;
            at += letter.length();
        }
        out.append("\r\n");
    }
}
