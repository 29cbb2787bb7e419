package org.ecities.views.view;

import java.math.BigDecimal;

/**
 * One value of a chart.
 *
 * @param label what it is of
 * @param value the number
 * @param text  the number in the reader's words
 */
record ChartPoint(String label, BigDecimal value, String text) {}
