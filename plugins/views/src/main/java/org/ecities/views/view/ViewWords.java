package org.ecities.views.view;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Optional;
import org.ecities.pages.Messages;
import org.ecities.records.Measure;
import org.ecities.records.Summarised;
import org.ecities.views.Columns;

/** Figures and measures in the reader's words. */
final class ViewWords {

    /** Digits behind the point of a figure that was reckoned. */
    private static final int MAX_DIGITS = 2;

    private final Columns columns;
    private final Messages messages;

    ViewWords(Columns columns, Messages messages) {
        this.columns = columns;
        this.messages = messages;
    }

    /** What a measure is called. */
    String measure(Measure measure) {
        String field = measure.field().isEmpty() ? "" : columns.label(measure.field(), messages);
        return messages.text("views.measure." + measure.kind().word(), field);
    }

    /** A figure with the unit of its field. */
    String figure(Measure measure, BigDecimal number) {
        String digits = number(number);
        return columns.field(measure.field())
                .filter(field -> measure.kind().ofNumbers())
                .map(field -> field.unit().orElse(field.type().equals("percent") ? "%" : ""))
                .filter(unit -> !unit.isEmpty())
                .map(unit -> digits + "\u00A0" + unit)
                .orElse(digits);
    }

    /** A number with at most two digits behind the point. */
    String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(messages.locale());
        format.setMaximumFractionDigits(MAX_DIGITS);
        return format.format(number);
    }

    /** A cell with a figure of a number of pages. */
    ViewCell cell(Measure measure, Summarised.Measured measured, long pages) {
        return new ViewCell(
                measured.number().map(number -> figure(measure, number)).orElse(""),
                "",
                measured.number(),
                Optional.of(new ViewCell.Coverage(measured.pages(), pages)).filter(coverage -> measure.kind().ofNumbers()));
    }
}
