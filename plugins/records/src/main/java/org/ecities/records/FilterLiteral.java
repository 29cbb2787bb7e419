package org.ecities.records;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A value in a filter, looked at by its form. One text may have several forms: {@code 2024} is a number and a
 * year.
 *
 * @param text as written, without quotation marks
 */
public record FilterLiteral(String text) {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}(-[0-9]{2}){0,2}");

    /** Looks at a value. */
    public static FilterLiteral of(String text) {
        return new FilterLiteral(text);
    }

    /** The number it is: digits with at most one point, {@code -} in front; no exponent, no separators. */
    public Optional<BigDecimal> number() {
        return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /** The days it covers: one day, a month ({@code 2024-03}) or a year ({@code 2024}). */
    public Optional<IndexValue.Days> days() {
        if (!DAY.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(covered());
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The moment it is, written with its offset: {@code 2024-03-14T10:15:00Z}. */
    public Optional<Instant> moment() {
        try {
            return text.indexOf('T') < 0
                    ? Optional.empty()
                    : Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException notAMoment) {
            return Optional.empty();
        }
    }

    /** Can something be less or greater than this. */
    public boolean hasOrder() {
        return number().isPresent() || days().isPresent() || moment().isPresent();
    }

    private IndexValue.Days covered() {
        return switch (text.length()) {
            case 4 -> new IndexValue.Days(Year.parse(text).atDay(1), Year.parse(text).atMonth(12).atEndOfMonth());
            case 7 -> new IndexValue.Days(YearMonth.parse(text).atDay(1), YearMonth.parse(text).atEndOfMonth());
            default -> new IndexValue.Days(LocalDate.parse(text), LocalDate.parse(text));
        };
    }
}
