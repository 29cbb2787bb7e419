package org.ecities.records;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The schemas in force: the last good text of each {@code Schema.*} page. */
public interface Schemas {

    /** A schema by name. */
    Optional<Schema> schema(String name);

    /** All schemas in name order. */
    List<Schema> all();

    /** Names of all schemas, which are the names of the tags that hold records. */
    default Set<String> names() {
        return all().stream().map(Schema::name).collect(Collectors.toUnmodifiableSet());
    }

    /** Accepted values of a vocabulary page. */
    Optional<Vocabulary> vocabulary(String page);
}
