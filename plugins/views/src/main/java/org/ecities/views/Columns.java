package org.ecities.views;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ecities.pages.Messages;
import org.ecities.records.Field;
import org.ecities.records.Schema;

/** What the fields of a directory are called, and which there are: those of the schema and of every page. */
public final class Columns {

    /** The title, with the link to the page. */
    public static final String TITLE = "title";
    /** Fields that every page has. */
    public static final List<String> OF_EVERY_PAGE = List.of("schema", "name", TITLE, "author", "changed");

    private static final Set<String> LONG_OR_ADDRESS = Set.of("wikiText", "url", "email", "phone", "geo");
    private static final int STANDARD_COLUMNS = 5;

    private final Optional<Schema> schema;

    /** Takes the schema of the records, if they have one in common. */
    public Columns(Optional<Schema> schema) {
        this.schema = schema;
    }

    /** The schema of the records, if they have one in common. */
    public Optional<Schema> schema() {
        return schema;
    }

    /** Is there a field with this id. Without a schema nobody knows which there are. */
    public boolean knows(String id) {
        return schema.isEmpty() || OF_EVERY_PAGE.contains(id) || field(id).isPresent();
    }

    /** All ids, for those who typed one that is not. */
    public List<String> known() {
        Set<String> ids = new LinkedHashSet<>(OF_EVERY_PAGE);
        schema.ifPresent(some -> some.fields().forEach(field -> ids.add(field.id())));
        return List.copyOf(ids);
    }

    /** The field of an id in the schema. */
    public Optional<Field> field(String id) {
        return schema.flatMap(some -> some.field(id));
    }

    /** True for the column that shows the title: {@code title} itself and the schema's title field. */
    public boolean isTitle(String id) {
        return id.equals(TITLE)
                || schema.map(Schema::titleField).filter(id::equals).isPresent();
    }

    /** What a column is called in a language. */
    public String label(String id, Messages messages) {
        Locale locale = messages.locale();
        if (isTitle(id)) {
            return schema.flatMap(some -> some.field(some.titleField()))
                    .map(field -> field.label(locale))
                    .orElseGet(() -> messages.text("views.column.title"));
        }
        return field(id)
                .map(field -> field.label(locale))
                .orElseGet(() -> OF_EVERY_PAGE.contains(id) ? messages.text("views.column." + id) : id);
    }

    /** The columns with the title in front, if it is in none of them. */
    public List<String> withTitle(List<String> columns) {
        if (columns.stream().anyMatch(this::isTitle)) {
            return columns;
        }
        List<String> all = new ArrayList<>(List.of(TITLE));
        all.addAll(columns);
        return List.copyOf(all);
    }

    /** The columns of a directory that names none: the title and the first short core fields. */
    public List<String> standard() {
        List<String> columns = new ArrayList<>(List.of(TITLE));
        schema.ifPresent(some -> some.fields().stream()
                .filter(Field::core)
                .filter(field -> !isTitle(field.id()) && !LONG_OR_ADDRESS.contains(field.type()))
                .limit(STANDARD_COLUMNS)
                .forEach(field -> columns.add(field.id())));
        return List.copyOf(columns);
    }
}
