package org.ecities.search;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.ecities.records.IndexValue;

/**
 * Values as the text that comes with a hit: words and texts as written, numbers plain, days as
 * {@code 2024}, {@code 2024-03} or {@code 2024-03-14}, periods with a slash between ({@code ..} for no end), yes or no, places as {@code latitude, longitude}.
 */
final class ColumnText {

    private static final int LONGEST = 1_000;
    /** Unicode's unit separator. */
    private static final char BETWEEN = '\u001F';

    private ColumnText() {}

    static String of(IndexValue value) {
        if (value instanceof IndexValue.Word word) {
            return word.word();
        }
        if (value instanceof IndexValue.Text text) {
            return text.text();
        }
        if (value instanceof IndexValue.Mark mark) {
            return mark.mark();
        }
        if (value instanceof IndexValue.Number number) {
            return number.number().toPlainString();
        }
        if (value instanceof IndexValue.Point point) {
            return point.latitude() + ", " + point.longitude();
        }
        return value instanceof IndexValue.Days days ? days(days) : flag((IndexValue.Flag) value);
    }

    /** All values of a field in one text. */
    static String joined(List<String> values) {
        return values.stream()
                .map(value -> Folding.clip(value, LONGEST).replace(BETWEEN, ' '))
                .collect(Collectors.joining(String.valueOf(BETWEEN)));
    }

    /** The values again. */
    static List<String> split(String joined) {
        return Arrays.asList(joined.split(String.valueOf(BETWEEN), -1));
    }

    static String flag(IndexValue.Flag flag) {
        return flag.yes() ? "yes" : "no";
    }

    private static String days(IndexValue.Days days) {
        LocalDate first = days.first();
        LocalDate last = days.last();
        if (first.equals(last)) {
            return first.toString();
        }
        if (first.getDayOfYear() == 1 && last.equals(first.plusYears(1).minusDays(1))) {
            return String.valueOf(first.getYear());
        }
        if (first.getDayOfMonth() == 1 && last.equals(first.plusMonths(1).minusDays(1))) {
            return YearMonth.from(first).toString();
        }
        return first + "/" + (last.equals(IndexValue.Days.OPEN) ? ".." : last);
    }
}
