package org.ecities.pages.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.ecities.pages.Messages;

/** Times as people read them: 14 March 2026, 14:02 UTC. In the time zone of the visitor. */
public final class Moments {

    private final DateTimeFormatter day;
    private final DateTimeFormatter minute;

    private Moments(Messages words, ZoneId zone) {
        this.day = formatter(words, "pages.date.day", zone);
        this.minute = formatter(words, "pages.date.minute", zone);
    }

    /** Times for a visitor. */
    public static Moments of(Visit visit) {
        return new Moments(visit.messages(), visit.zone());
    }

    /** Times for somebody who is not there, for example in a mail. */
    public static Moments of(Messages words, ZoneId zone) {
        return new Moments(words, zone);
    }

    /** The day. */
    public String day(Instant at) {
        return day.format(at);
    }

    /** The day and the minute. */
    public String minute(Instant at) {
        return minute.format(at);
    }

    private static DateTimeFormatter formatter(Messages words, String key, ZoneId zone) {
        return DateTimeFormatter.ofPattern(words.text(key), words.locale()).withZone(zone);
    }
}
