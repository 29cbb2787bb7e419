package org.ecities.pages.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.ecities.pages.Messages;

/** Times as people read them: 14 March 2026, 14:02 UTC. */
final class Moments {

    private static final ZoneId ZONE = ZoneOffset.UTC;

    private final DateTimeFormatter day;
    private final DateTimeFormatter minute;

    Moments(Messages words) {
        this.day = formatter(words, "pages.date.day");
        this.minute = formatter(words, "pages.date.minute");
    }

    /** The day. */
    String day(Instant at) {
        return day.format(at);
    }

    /** The day and the minute. */
    String minute(Instant at) {
        return minute.format(at);
    }

    private static DateTimeFormatter formatter(Messages words, String key) {
        return DateTimeFormatter.ofPattern(words.text(key), words.locale()).withZone(ZONE);
    }
}
