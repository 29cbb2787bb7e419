package org.ecities.records;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ecities.pages.Readership;

/** Builds a schema from its mapping and collects what is wrong with it. */
final class SchemaReader {

    /** Most fields on the first screen of a form. */
    static final int MAX_CORE = 12;
    /** Most fields of a schema, those of rows counted too. */
    static final int MAX_FIELDS = 1_000;

    private static final String[] KEYS = {"name", "label", "titleField", "groups", "fields", "rules"};
    private static final String[] FIELD_KEYS = {
        "id", "type", "label", "help", "group", "core", "required", "evidence", "unit", "vocabulary", "options",
        "target", "min", "max", "maxItems", "facet", "was", "key", "readers", "writers", "closed", "consent", "fields",
        "units", "rules"
    };

    private final FieldTypes types;

    SchemaReader(FieldTypes types) {
        this.types = types;
    }

    Schema schema(BodyKeys keys) {
        keys.expect(KEYS);
        String name = formed(keys, "name", Schema.NAME_FORM);
        Map<String, Map<String, String>> groups = groups(keys);
        List<Field> fields = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (BodyKeys row : keys.rows("fields")) {
            Field field = field(row, groups.keySet());
            checkTwice(row, field, ids);
            FieldRulesReader.refuse(row, field, FieldRule.Kind.UNIQUE);
            fields.add(field);
        }
        String titleField = titleField(keys, fields);
        checkSize(keys, fields);
        List<RecordRule> rules = new RecordRulesReader(ids).read(keys);
        return new Schema(name, keys.labels("label"), titleField, groups, fields, rules);
    }

    /** Units whose factors can be read. */
    private static Map<String, BigDecimal> units(BodyKeys row) {
        Map<String, BigDecimal> units = new LinkedHashMap<>();
        Optional<BodyKeys> said = row.mapping("units");
        if (said.isEmpty() && row.keys().contains("units")
                || said.isPresent() && (row.text("unit").isEmpty() || row.text("type").filter("quantity"::equals).isEmpty())) {
            row.wrong("units", "records.violation.schema.units");
        }
        said.ifPresent(keys -> keys.keys().forEach(unit -> {
            Optional<BigDecimal> factor = keys.number(unit).filter(number -> number.signum() > 0);
            factor.ifPresentOrElse(number -> units.put(unit, number), () -> row.wrong("units", "records.violation.schema.units"));
        }));
        return units;
    }

    private static Map<String, Map<String, String>> groups(BodyKeys keys) {
        Map<String, Map<String, String>> groups = new LinkedHashMap<>();
        for (BodyKeys row : keys.rows("groups")) {
            row.expect("id", "label");
            String id = formed(row, "id", Field.ID_FORM);
            if (groups.put(id, row.labels("label")) != null) {
                row.wrong("id", "records.violation.schema.twice", id);
            }
        }
        return groups;
    }

    private Field field(BodyKeys row, Set<String> groups) {
        row.expect(FIELD_KEYS);
        Field field = Field.named(formed(row, "id", Field.ID_FORM), type(row))
                .labels(row.labels("label"))
                .help(row.labels("help"))
                .group(group(row, groups))
                .core(row.flag("core"))
                .required(row.flag("required"))
                .evidence(row.flag("evidence"))
                .unit(row.text("unit"))
                .vocabulary(row.text("vocabulary"))
                .options(row.texts("options"))
                .target(row.text("target"))
                .min(row.number("min"))
                .max(row.number("max"))
                .maxItems(row.number("maxItems").flatMap(number -> whole(row, number)))
                .facet(row.flag("facet"))
                .was(row.texts("was"))
                .key(row.text("key"))
                .readers(readers(row))
                .chosen(row.text("readers").filter(Field.CHOSEN::equals).isPresent())
                .writers(writers(row))
                .closed(row.flag("closed"))
                .consent(row.flag("consent"))
                .fields(new RowFieldsReader().read(row, this::field))
                .units(units(row))
                .rules(FieldRulesReader.read(row))
                .build();
        checkParts(row, field);
        return field;
    }

    private static Optional<Integer> whole(BodyKeys row, BigDecimal number) {
        int most = 10_000;
        boolean fits = number.scale() <= 0 && number.signum() > 0 && number.intValue() <= most;
        if (!fits) {
            row.wrong("maxItems", "records.violation.schema.number", "maxItems", number.toPlainString());
        }
        return fits ? Optional.of(number.intValue()) : Optional.empty();
    }

    private String type(BodyKeys row) {
        String type = row.text("type").orElse("");
        if (types.find(type).isEmpty()) {
            String near = NearestName.of(type, types.names()).orElse(String.join(", ", types.names()));
            row.wrong("type", "records.violation.schema.type", Shortened.text(type), near);
        }
        return type;
    }

    /** A field without a group stands in the first one. */
    private static String group(BodyKeys row, Set<String> groups) {
        String group = row.text("group").orElse(groups.stream().findFirst().orElse(""));
        if (!group.isEmpty() && !groups.contains(group)) {
            row.wrong("group", "records.violation.schema.group", Shortened.text(group), String.join(", ", groups));
        }
        return group;
    }

    /** A word that is not understood closes the field rather than opening it. */
    private static Readership readers(BodyKeys row) {
        String word = row.text("readers").orElse(Readership.PUBLIC.word());
        Optional<Readership> readers = Readership.of(word.equals(Field.CHOSEN) ? Readership.PUBLIC.word() : word);
        if (readers.isEmpty()) {
            String accepted = Arrays.stream(Readership.values()).map(Readership::word).collect(Collectors.joining(", "))
                    + ", " + Field.CHOSEN;
            row.wrong("readers", "records.violation.schema.readers", Shortened.text(word), accepted);
        }
        return readers.orElse(Readership.SECRETARIAT);
    }

    /** A word that is not understood closes the field rather than opening it. */
    private static Writers writers(BodyKeys row) {
        String word = row.text("writers").orElse(Writers.EDITORS.word());
        Optional<Writers> writers = Writers.of(word);
        if (writers.isEmpty()) {
            String accepted = Arrays.stream(Writers.values()).map(Writers::word).collect(Collectors.joining(", "));
            row.wrong("writers", "records.violation.schema.writers", Shortened.text(word), accepted);
        }
        return writers.orElse(Writers.SECRETARIAT);
    }

    /** Titles and identifiers are seen by everybody, and nobody is asked for what they cannot see. */
    private static void checkPrivate(BodyKeys row, Field field) {
        if (field.isPrivate()) {
            refuse(row, field, field.required(), "required");
            refuse(row, field, FieldRule.of(FieldRule.Kind.REQUIRED, field.rules()).isPresent(), "required");
            refuse(row, field, field.key().isPresent(), "key");
            if (field.chosen() && field.writers() != Writers.WIKI) {
                row.wrong("writers", "records.violation.schema.chosen", field.id());
            }
        } else if (field.consent()) {
            row.wrong("consent", "records.violation.schema.consent", field.id());
        }
    }

    private static void refuse(BodyKeys row, Field field, boolean said, String key) {
        if (said) {
            row.wrong("readers", "records.violation.schema.private", field.id(), key);
        }
    }

    private static void checkParts(BodyKeys row, Field field) {
        checkPrivate(row, field);
        boolean chosen = field.type().equals("choice") || field.type().equals("choices");
        if (chosen && field.options().isEmpty() && field.vocabulary().isEmpty()) {
            row.wrong("type", "records.violation.schema.options", field.id());
        }
        if (field.min().isPresent() && field.max().isPresent() && field.min().get().compareTo(field.max().get()) > 0) {
            row.wrong("min", "records.violation.schema.range", field.min().get(), field.max().get());
        }
    }

    private static void checkTwice(BodyKeys row, Field field, Set<String> ids) {
        List<String> all = new ArrayList<>(field.was());
        all.add(field.id());
        all.stream()
                .filter(id -> !ids.add(id))
                .forEach(id -> row.wrong("id", "records.violation.schema.twice", id));
    }

    private static String titleField(BodyKeys keys, List<Field> fields) {
        String title = keys.text("titleField").orElse("");
        if (fields.stream().noneMatch(field -> field.id().equals(title))) {
            keys.wrong("titleField", "records.violation.schema.title", Shortened.text(title));
        }
        fields.stream()
                .filter(field -> field.id().equals(title) && field.closed())
                .forEach(field -> keys.wrong("titleField", "records.violation.schema.title.closed", field.id()));
        fields.stream()
                .filter(field -> field.id().equals(title) && field.isPrivate() && !field.chosen())
                .forEach(field -> keys.wrong(
                        "titleField", "records.violation.schema.private", field.id(), "titleField"));
        return title;
    }

    private static void checkSize(BodyKeys keys, List<Field> fields) {
        long core = fields.stream().filter(field -> field.core() && !field.closed()).count();
        if (core > MAX_CORE) {
            keys.wrong("fields", "records.violation.schema.core", core, MAX_CORE);
        }
        int all = fields.size() + fields.stream().mapToInt(field -> field.fields().size()).sum();
        if (fields.isEmpty() || all > MAX_FIELDS) {
            keys.wrong("fields", "records.violation.schema.fields", all, MAX_FIELDS);
        }
    }

    private static String formed(BodyKeys keys, String key, String form) {
        String text = keys.text(key).orElse("");
        if (!text.matches(form)) {
            keys.wrong(key, "records.violation.schema.form." + (form.equals(Field.ID_FORM) ? "id" : "name"), Shortened.text(text));
        }
        return text;
    }
}
