package org.ecities.records;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ecities.pages.Messages;
import org.ecities.pages.HtmlWriter;

/** {@code period}: from a date on ({@code from}), up to a date ({@code to}) or with an open end; see {@link PartialDate}. */
final class PeriodType extends PartsType {

    private static final String FROM = "from";
    private static final String TO = "to";

    PeriodType() {
        super("period", List.of(FROM, TO));
    }

    @Override
    public List<Violation> check(Field field, FieldValue value, Schemas schemas, int line) {
        Value written = value.value();
        if (written.isBlank() || days(written).isPresent()) {
            return List.of();
        }
        boolean read = isFlat(written) && date(written, FROM).isPresent() && date(written, TO).isPresent();
        return read
                ? List.of(Violation.error(
                        field.id(), line, "records.violation.period.order", text(written, TO), text(written, FROM)))
                : List.of(Violation.error(field.id(), line, "records.violation.period", found(written)));
    }

    @Override
    public List<IndexValue> indexed(Field field, Value value, Schemas schemas) {
        return days(value).<IndexValue>map(days -> days).stream().toList();
    }

    @Override
    public Map<String, List<IndexValue>> indexedParts(Field field, Value value, Schemas schemas) {
        Map<String, List<IndexValue>> parts = new LinkedHashMap<>();
        if (days(value).isPresent()) {
            List.of(FROM, TO).forEach(part -> date(value, part).ifPresent(date ->
                    parts.put(part, List.of(new IndexValue.Days(date.first(), date.last())))));
        }
        return parts;
    }

    @Override
    public String shown(Field field, Value value, Schemas schemas, Locale locale) {
        if (days(value).isEmpty()) {
            return String.join(", ", value.texts());
        }
        Messages messages = Messages.of(locale);
        String from = date(value, FROM).orElseThrow().words(locale);
        return date(value, TO)
                .map(to -> messages.text("records.period", from, to.words(locale)))
                .orElseGet(() -> messages.text("records.period.open", from));
    }

    @Override
    void input(HtmlWriter out, Control control, String part, String id) {
        line(out, control, part, id, "text");
    }

    private Optional<IndexValue.Days> days(Value value) {
        Optional<PartialDate> from = date(value, FROM);
        Optional<LocalDate> last = text(value, TO).isEmpty()
                ? Optional.of(IndexValue.Days.OPEN)
                : date(value, TO).map(PartialDate::last);
        return isFlat(value) && from.isPresent() && last.isPresent() && !last.get().isBefore(from.get().first())
                ? Optional.of(new IndexValue.Days(from.get().first(), last.get()))
                : Optional.empty();
    }

    private static Optional<PartialDate> date(Value value, String part) {
        return PartialDate.parse(text(value, part));
    }
}
