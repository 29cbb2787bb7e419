package org.ecities.backup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Which backups stay: the newest of each of the last 7 days, 4 weeks and 12 months that have one. */
final class Rotation {

    static final int DAYS = 7;
    static final int WEEKS = 4;
    static final int MONTHS = 12;

    private Rotation() {}

    /** Those of the times that stay; the newest one always does. */
    static Set<Instant> kept(List<Instant> times, ZoneId zone) {
        List<Instant> newestFirst = times.stream().sorted(Comparator.reverseOrder()).toList();
        Set<Instant> kept = new HashSet<>();
        keep(kept, newestFirst, DAYS, time -> day(time, zone));
        keep(kept, newestFirst, WEEKS, time -> week(day(time, zone)));
        keep(kept, newestFirst, MONTHS, time -> YearMonth.from(day(time, zone)));
        return kept;
    }

    private static void keep(Set<Instant> kept, List<Instant> newestFirst, int periods, Function<Instant, Object> period) {
        Set<Object> seen = new HashSet<>();
        for (Instant time : newestFirst) {
            if (seen.size() < periods && seen.add(period.apply(time))) {
                kept.add(time);
            }
        }
    }

    private static LocalDate day(Instant time, ZoneId zone) {
        return time.atZone(zone).toLocalDate();
    }

    private static String week(LocalDate day) {
        return day.get(IsoFields.WEEK_BASED_YEAR) + "-" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
