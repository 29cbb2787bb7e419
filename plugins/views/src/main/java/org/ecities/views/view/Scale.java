package org.ecities.views.view;

import java.util.ArrayList;
import java.util.List;

/**
 * Places numbers on a stretch of a drawing.
 *
 * @param least number at its beginning
 * @param most  number at its end, more than the least
 * @param start first unit of the drawing
 * @param end   last unit of the drawing
 */
record Scale(double least, double most, double start, double end) {

    private static final int STEPS = 5;

    /** A scale that begins at zero or below and ends at a round number. */
    static Scale fromZero(double least, double most, double start, double end) {
        double low = Math.min(0, least);
        double high = Math.max(most, low == 0 && most <= 0 ? 1 : Math.max(0, most));
        double step = step(high - low);
        return new Scale(Math.floor(low / step) * step, Math.ceil(high / step) * step, start, end);
    }

    /** Where a number lies. */
    double at(double number) {
        return most == least ? (start + end) / 2 : start + (number - least) / (most - least) * (end - start);
    }

    /** Round numbers from the least to the most. */
    List<Double> marks() {
        double step = step(most - least);
        List<Double> marks = new ArrayList<>();
        for (int i = 0; least + i * step <= most + step / STEPS; i++) {
            marks.add(least + i * step);
        }
        return marks;
    }

    /** 1, 2 or 5 times a power of ten, so that there are about five. */
    private static double step(double length) {
        double raw = length / STEPS;
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        double rest = raw / power;
        if (rest <= 1) {
            return power;
        }
        if (rest <= 2) {
            return 2 * power;
        }
        return rest <= 5 ? 5 * power : 10 * power;
    }
}
