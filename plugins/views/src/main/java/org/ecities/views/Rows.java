package org.ecities.views;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ecities.pages.Messages;
import org.ecities.pages.web.Links;
import org.ecities.records.Answer;
import org.ecities.records.Field;
import org.ecities.records.FieldTypes;
import org.ecities.records.Schemas;
import org.ecities.records.Value;

/** Makes hits of the Catalogue into rows in the reader's language. */
public final class Rows {

    private static final Set<String> NUMBERS = Set.of("integer", "decimal", "percent", "quantity", "money");
    private static final String CHANGED = "changed";
    private static final String SCHEMA = "schema";

    private final Columns columns;
    private final Schemas schemas;
    private final FieldTypes types;
    private final Messages messages;

    /** Takes what says how values look. */
    public Rows(Columns columns, Schemas schemas, FieldTypes types, Messages messages) {
        this.columns = columns;
        this.schemas = schemas;
        this.types = types;
        this.messages = messages;
    }

    /** The row of a hit with these columns. */
    public Row row(Answer.Hit hit, List<String> ids) {
        String href = Links.view(hit.name());
        return new Row(hit.title(), href, ids.stream().map(id -> cell(hit, id, href)).toList());
    }

    /** Values of a field as text; those of unknown fields as they are. */
    public String shown(String id, List<String> values) {
        if (values.isEmpty()) {
            return "";
        }
        return columns.field(id)
                .map(field -> shown(field, values))
                .orElseGet(() -> String.join(", ", ofEveryPage(id, values)));
    }

    /** Is a field a number. */
    public boolean isNumber(String id) {
        return columns.field(id).filter(Rows::isNumber).isPresent();
    }

    /** Is a field a number. */
    public static boolean isNumber(Field field) {
        return NUMBERS.contains(field.type());
    }

    private Cell cell(Answer.Hit hit, String id, String href) {
        if (columns.isTitle(id)) {
            return new Cell(hit.title(), href, false);
        }
        return new Cell(shown(id, hit.columns().getOrDefault(id, List.of())), "", isNumber(id));
    }

    private String shown(Field field, List<String> values) {
        boolean one = values.size() == 1 || types.of(field).byLanguage();
        Value value = one ? Value.of(values.get(0)) : Value.of(values);
        return types.of(field).shown(field, value, schemas, messages.locale());
    }

    private List<String> ofEveryPage(String id, List<String> values) {
        if (id.equals(CHANGED)) {
            return values.stream().map(this::moment).toList();
        }
        return id.equals(SCHEMA) ? values.stream().map(this::schemaLabel).toList() : values;
    }

    private String moment(String instant) {
        return DateTimeFormatter.ofPattern(messages.text("pages.date.minute"), messages.locale())
                .format(Instant.parse(instant).atOffset(ZoneOffset.UTC));
    }

    private String schemaLabel(String name) {
        return Optional.of(name)
                .flatMap(schemas::schema)
                .map(schema -> schema.label(messages.locale()))
                .orElse(name);
    }
}
