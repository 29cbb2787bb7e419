package org.ecities.records;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ecities.pages.Messages;

/**
 * A date as far as it is known: {@code 2024}, {@code 2024-03} or {@code 2024-03-14}.
 *
 * @param first its first day
 * @param last  its last day
 */
public record PartialDate(LocalDate first, LocalDate last) {

    private static final Pattern FORM = Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");

    /** Reads a date; absent for other forms and for days the calendar does not have. */
    public static Optional<PartialDate> parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(form));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** True when nothing but the year is known. */
    boolean isYear() {
        return first.getDayOfYear() == 1 && last.equals(first.plusYears(1).minusDays(1));
    }

    /** The date in words: {@code 14 March 2024}, {@code March 2024} or {@code 2024}. */
    public String words(Locale locale) {
        String key = first.equals(last)
                ? "records.date.day"
                : first.getMonth() == last.getMonth() ? "records.date.month" : "records.date.year";
        Messages messages = Messages.of(locale);
        return DateTimeFormatter.ofPattern(messages.text(key), messages.locale()).format(first);
    }

    private static PartialDate read(Matcher form) {
        int year = Integer.parseInt(form.group(1));
        if (form.group(2) == null) {
            return new PartialDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
        YearMonth month = YearMonth.of(year, Integer.parseInt(form.group(2)));
        if (form.group(3) == null) {
            return new PartialDate(month.atDay(1), month.atEndOfMonth());
        }
        LocalDate day = LocalDate.of(year, month.getMonthValue(), Integer.parseInt(form.group(3)));
        return new PartialDate(day, day);
    }
}
