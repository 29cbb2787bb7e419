package org.ecities.views;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The addresses of the full directories.
 *
 * @param schemas schema by the path segment of its directory: {@code cities} is {@code City}
 */
public record DirectoryPaths(Map<String, String> schemas) {

    private static final String ROOT = "/directory/";

    /** Copies the map in its order. */
    public DirectoryPaths {
        schemas = Collections.unmodifiableMap(new LinkedHashMap<>(schemas));
    }

    /** The schema of a path segment. */
    public Optional<String> schema(String segment) {
        return Optional.ofNullable(schemas.get(segment));
    }

    /** The address of a schema's full directory. */
    public Optional<String> address(String schema) {
        return schemas.entrySet().stream()
                .filter(entry -> entry.getValue().equals(schema))
                .findFirst()
                .map(entry -> ROOT + entry.getKey());
    }
}
