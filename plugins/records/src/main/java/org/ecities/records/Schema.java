package org.ecities.records;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ecities.pages.Asker;
import org.ecities.pages.Rights;

/**
 * What a record may hold. It is a page: {@code Schema.City} with a {@code [{Schema ...}]} tag.
 *
 * @param name       name of the schema and of its tag, {@code [A-Z][A-Za-z0-9]*}
 * @param labels     name for people by language
 * @param titleField id of the field whose value is the record's title (a text by language)
 * @param groups     sections in order: id to labels by language
 * @param fields     fields in order
 * @param rules      rules across fields
 */
public record Schema(
        String name,
        Map<String, String> labels,
        String titleField,
        Map<String, Map<String, String>> groups,
        List<Field> fields,
        List<RecordRule> rules) {

    /** Prefix of the pages that hold schemas. */
    public static final String PAGE_PREFIX = "Schema.";

    /** Shape of a name. */
    public static final String NAME_FORM = "[A-Z][A-Za-z0-9]*";

    /** Copies the lists and maps in their order. */
    public Schema {
        labels = Map.copyOf(labels);
        groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
        fields = List.copyOf(fields);
        rules = List.copyOf(rules);
    }

    /** A schema without rules across fields. */
    public Schema(
            String name, Map<String, String> labels, String titleField, Map<String, Map<String, String>> groups, List<Field> fields) {
        this(name, labels, titleField, groups, fields, List.of());
    }

    /** The label of a group in a language, else in English, else its id. */
    public String groupLabel(String group, Locale locale) {
        Map<String, String> names = groups.getOrDefault(group, Map.of());
        return names.getOrDefault(locale.getLanguage(), names.getOrDefault("en", group));
    }

    /** A field by id, or by an earlier id. */
    public Optional<Field> field(String id) {
        return fields.stream()
                .filter(field -> field.id().equals(id) || field.was().contains(id))
                .findFirst();
    }

    /** True when some fields are for fewer people than the page. */
    public boolean hasPrivateFields() {
        return fields.stream().anyMatch(Field::isPrivate);
    }

    /** The same schema with other fields; rules about others say nothing. */
    public Schema withFields(List<Field> others) {
        return new Schema(name, labels, titleField, groups, others, rules);
    }

    /** The schema as somebody knows it: without fields that they may not read on any page. */
    public Schema knownTo(Asker asker) {
        return hasPrivateFields()
                ? withFields(fields.stream().filter(field -> Rights.mayReadSomewhere(asker, field.readers())).toList())
                : this;
    }

    /** The name for people in a language, else in English, else the name itself. */
    public String label(Locale locale) {
        return labels.getOrDefault(locale.getLanguage(), labels.getOrDefault("en", name));
    }
}
