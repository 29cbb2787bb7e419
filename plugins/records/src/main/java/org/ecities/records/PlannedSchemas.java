package org.ecities.records;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The schemas in force with one that is only planned, and with a list that is only planned.
 *
 * @param now        the schemas in force
 * @param schema     what a schema is to become
 * @param vocabulary what a list is to become; absent when no list changes
 */
public record PlannedSchemas(Schemas now, Schema schema, Optional<Vocabulary> vocabulary) implements Schemas {

    @Override
    public Optional<Schema> schema(String name) {
        return name.equals(schema.name()) ? Optional.of(schema) : now.schema(name);
    }

    @Override
    public List<Schema> all() {
        return now.all().stream().map(found -> found.name().equals(schema.name()) ? schema : found).toList();
    }

    @Override
    public Set<String> names() {
        return now.names();
    }

    @Override
    public Optional<Vocabulary> vocabulary(String page) {
        return vocabulary.filter(planned -> planned.page().equals(page)).or(() -> now.vocabulary(page));
    }
}
