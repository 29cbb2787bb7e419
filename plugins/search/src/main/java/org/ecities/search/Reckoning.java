package org.ecities.search;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.ecities.records.Measure;
import org.ecities.records.Summarised;

/** One measure of one group while its pages are gone through. */
final class Reckoning {

    /** Digits of a mean. */
    private static final MathContext DIGITS = new MathContext(15);

    private final Measure.Kind kind;
    private final ExactSum sum = new ExactSum();
    private final Sample sample = new Sample();
    private long pages;
    private long numbers;
    private double least = Double.POSITIVE_INFINITY;
    private double most = Double.NEGATIVE_INFINITY;

    Reckoning(Measure.Kind kind) {
        this.kind = kind;
    }

    /** True when the numbers themselves are kept. */
    boolean keepsNumbers() {
        return kind == Measure.Kind.MEDIAN;
    }

    void addPage() {
        pages++;
    }

    void add(double number) {
        numbers++;
        switch (kind) {
            case SUM, MEAN -> sum.add(number);
            case MEDIAN -> sample.add(number);
            case MIN -> least = Math.min(least, number);
            case MAX -> most = Math.max(most, number);
            case COUNT, COVERAGE -> { }
        }
    }

    Summarised.Measured measured() {
        return new Summarised.Measured(number().map(Numbers::plain), pages);
    }

    private Optional<BigDecimal> number() {
        if (!kind.ofNumbers()) {
            return Optional.of(BigDecimal.valueOf(pages));
        }
        return numbers == 0 ? Optional.empty() : Optional.of(ofNumbers());
    }

    private BigDecimal ofNumbers() {
        return switch (kind) {
            case SUM -> sum.total();
            case MEAN -> sum.total().divide(BigDecimal.valueOf(numbers), DIGITS);
            case MEDIAN -> sample.median();
            case MIN -> BigDecimal.valueOf(least);
            default -> BigDecimal.valueOf(most);
        };
    }
}
