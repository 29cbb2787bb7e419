package org.ecities.records;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import org.ecities.pages.HtmlWriter;

/** {@code geo}: a point in degrees, WGS 84, {@code lat} (-90 to 90) and {@code lon} (-180 to 180). */
final class GeoType implements FieldType {

    private static final String LAT = "lat";
    private static final String LON = "lon";
    private static final Pattern FORM = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{1,15})?");

    @Override
    public String name() {
        return "geo";
    }

    @Override
    public List<Violation> check(Field field, FieldValue value, Schemas schemas, int line) {
        return value.value().isBlank() || point(value.value()).isPresent()
                ? List.of()
                : List.of(Violation.error(
                        field.id(), line, "records.violation.geo", Shortened.text(String.join(", ", value.value().texts()))));
    }

    @Override
    public List<IndexValue> indexed(Field field, Value value, Schemas schemas) {
        return point(value).<IndexValue>map(point -> point).stream().toList();
    }

    @Override
    public String shown(Field field, Value value, Schemas schemas, Locale locale) {
        return String.join(", ", value.texts());
    }

    @Override
    public Optional<Inputs> inputs(Field field, Value value) {
        if (!(value instanceof Value.Entries map) || !map.entries().keySet().equals(Set.of(LAT, LON))) {
            return Optional.empty();
        }
        Map<String, List<String>> parts = new LinkedHashMap<>();
        map.entries().forEach((part, text) -> parts.put(part, text.texts().stream().map(Inputs::oneLine).toList()));
        return Optional.of(new Inputs(parts));
    }

    @Override
    public Optional<Value> typed(Field field, Inputs inputs) {
        String lat = inputs.text(LAT).strip();
        String lon = inputs.text(LON).strip();
        if (lat.isEmpty() && lon.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(LAT, lat);
        parts.put(LON, lon);
        return Optional.of(Value.of(parts));
    }

    @Override
    public boolean grouped(Field field, Schemas schemas) {
        return true;
    }

    @Override
    public void control(HtmlWriter out, Control control) {
        number(out, control, LAT, 0);
        number(out, control, LON, 1);
    }

    private static void number(HtmlWriter out, Control control, String part, int number) {
        out.open("div", "ec-geo-row");
        out.open("label").attr("for", control.id(number)).text(control.messages().text("records.form." + part)).close();
        out.open("input", "ec-input ec-input--short").attr("type", "text").attr("inputmode", "decimal");
        out.attr("id", control.id(number)).attr("name", control.name(part)).attr("value", control.inputs().text(part));
        control.tied(out);
        out.close();
    }

    private static Optional<IndexValue.Point> point(Value value) {
        if (!(value instanceof Value.Entries map)) {
            return Optional.empty();
        }
        OptionalDouble lat = degrees(map, LAT, 90);
        OptionalDouble lon = degrees(map, LON, 180);
        return lat.isPresent() && lon.isPresent() && map.entries().size() == 2
                ? Optional.of(new IndexValue.Point(lat.getAsDouble(), lon.getAsDouble()))
                : Optional.empty();
    }

    private static OptionalDouble degrees(Value.Entries map, String part, double most) {
        String text = map.entries().get(part) instanceof Value.Scalar scalar ? scalar.text().strip() : "";
        if (!FORM.matcher(text).matches()) {
            return OptionalDouble.empty();
        }
        double degrees = Double.parseDouble(text);
        return Math.abs(degrees) <= most ? OptionalDouble.of(degrees) : OptionalDouble.empty();
    }
}
