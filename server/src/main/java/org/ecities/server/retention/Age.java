package org.ecities.server.retention;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long something is kept, for example {@code 90 days}.
 *
 * @param period at least a day
 * @param text   as the operator wrote it
 */
public record Age(Period period, String text) {

    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,3}) (day|month|year)s?");

    /** Reads an age; absent when it is none. */
    static Optional<Age> of(String text) {
        Matcher found = FORM.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!found.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(found.group(1));
        Period period = switch (found.group(2)) {
            case "day" -> Period.ofDays(number);
            case "month" -> Period.ofMonths(number);
            default -> Period.ofYears(number);
        };
        return Optional.of(new Age(period, text.strip()));
    }

    /** What is older than this has been kept long enough. */
    public Instant before(Instant now) {
        return now.atZone(ZoneOffset.UTC).minus(period).toInstant();
    }
}
