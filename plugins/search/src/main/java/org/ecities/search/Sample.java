package org.ecities.search;

import java.math.BigDecimal;
import java.util.Arrays;

/** Numbers that are kept to find the one in the middle. */
final class Sample {

    private static final int FIRST_SIZE = 8;

    private double[] numbers = new double[0];
    private int size;

    void add(double number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, Math.max(FIRST_SIZE, 2 * size));
        }
        numbers[size++] = number;
    }

    /** The middle of at least one number. */
    BigDecimal median() {
        double[] sorted = Arrays.copyOf(numbers, size);
        Arrays.sort(sorted);
        BigDecimal upper = BigDecimal.valueOf(sorted[size / 2]);
        return size % 2 == 1
                ? upper
                : upper.add(BigDecimal.valueOf(sorted[size / 2 - 1])).divide(BigDecimal.valueOf(2));
    }
}
