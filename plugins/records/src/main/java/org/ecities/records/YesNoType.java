package org.ecities.records;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ecities.pages.HtmlWriter;
import org.ecities.pages.Messages;

/** {@code yesNo}: {@code yes} or {@code no} ({@code true} and {@code false} are read too). */
final class YesNoType extends ScalarType {

    YesNoType() {
        super("yesNo");
    }

    @Override
    Optional<Violation> problem(Field field, String text, Schemas schemas, int line) {
        return flag(text).isPresent()
                ? Optional.empty()
                : Optional.of(Violation.error(field.id(), line, "records.violation.yesNo", Shortened.text(text)));
    }

    @Override
    Optional<IndexValue> index(Field field, String text, Schemas schemas) {
        return flag(text).map(IndexValue.Flag::new);
    }

    @Override
    String format(Field field, String text, Schemas schemas, Locale locale) {
        return flag(text).map(yes -> words(yes, Messages.of(locale))).orElse(text);
    }

    @Override
    public void control(HtmlWriter out, Control control) {
        Messages messages = control.messages();
        new SelectControl(control)
                .write(out, List.of(
                        new ChoiceOptions.Option("yes", words(true, messages)),
                        new ChoiceOptions.Option("no", words(false, messages))));
    }

    private static String words(boolean yes, Messages messages) {
        return messages.text(yes ? "records.yes" : "records.no");
    }

    private static Optional<Boolean> flag(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "yes", "true" -> Optional.of(true);
            case "no", "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
