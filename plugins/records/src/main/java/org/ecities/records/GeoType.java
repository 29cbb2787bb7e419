package org.ecities.records;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.ecities.pages.HtmlWriter;

/** {@code geo}: a point in degrees, WGS 84, {@code lat} (-90 to 90) and {@code lon} (-180 to 180). */
final class GeoType extends PartsType {

    private static final String LAT = "lat";
    private static final String LON = "lon";
    private static final Pattern FORM = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{1,15})?");

    GeoType() {
        super("geo", List.of(LAT, LON));
    }

    @Override
    public List<Violation> check(Field field, FieldValue value, Schemas schemas, int line) {
        return value.value().isBlank() || point(value.value()).isPresent()
                ? List.of()
                : List.of(Violation.error(field.id(), line, "records.violation.geo", found(value.value())));
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
    void input(HtmlWriter out, Control control, String part, String id) {
        line(out, control, part, id, "decimal");
    }

    private Optional<IndexValue.Point> point(Value value) {
        OptionalDouble lat = degrees(value, LAT, 90);
        OptionalDouble lon = degrees(value, LON, 180);
        return isFlat(value) && lat.isPresent() && lon.isPresent()
                ? Optional.of(new IndexValue.Point(lat.getAsDouble(), lon.getAsDouble()))
                : Optional.empty();
    }

    private static OptionalDouble degrees(Value value, String part, double most) {
        String text = text(value, part);
        if (!FORM.matcher(text).matches()) {
            return OptionalDouble.empty();
        }
        double degrees = Double.parseDouble(text);
        return Math.abs(degrees) <= most ? OptionalDouble.of(degrees) : OptionalDouble.empty();
    }
}
