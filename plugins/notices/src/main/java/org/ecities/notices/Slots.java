package org.ecities.notices;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import org.ecities.store.Rhythm;

/** When summaries are due: at one hour of the day in the person's own time, each day or each Monday. */
record Slots(int hour) {

    /** The last such moment that is not after now. */
    ZonedDateTime last(Rhythm rhythm, ZoneId zone, Instant now) {
        ZonedDateTime today = now.atZone(zone).toLocalDate().atTime(hour, 0).atZone(zone);
        if (rhythm == Rhythm.WEEKLY) {
            ZonedDateTime monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            return monday.toInstant().isAfter(now) ? monday.minusWeeks(1) : monday;
        }
        return today.toInstant().isAfter(now) ? today.minusDays(1) : today;
    }
}
