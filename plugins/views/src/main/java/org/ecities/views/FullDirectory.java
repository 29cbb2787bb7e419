package org.ecities.views;

import java.util.Optional;
import org.ecities.pages.web.Links;
import org.ecities.records.FilterLanguage;

/** Addresses of the screen that shows all records of a tag's filter, page by page. */
final class FullDirectory {

    private final Optional<String> address;
    private final String parameters;

    FullDirectory(DirectoryPaths paths, DirectoryDefinition definition) {
        this.address = FilterSchema.of(definition.filter()).flatMap(paths::address);
        this.parameters = filter(definition) + sort(definition);
    }

    /** All of them; absent when their schema has no directory. */
    Optional<String> all() {
        return address.map(path -> path + question(parameters));
    }

    /** Those with one value of a field. */
    Optional<String> with(String field, String value) {
        return address.map(path -> path + question(parameters + "&" + field + "=" + Links.query(value)));
    }

    private static String question(String parameters) {
        return parameters.isEmpty() ? "" : "?" + parameters.substring(1);
    }

    private static String filter(DirectoryDefinition definition) {
        return FilterSchema.rest(definition.filter())
                .map(rest -> "&filter=" + Links.query(FilterLanguage.toText(rest)))
                .orElse("");
    }

    private static String sort(DirectoryDefinition definition) {
        return definition.sort().stream()
                .findFirst()
                .map(sort -> "&sort=" + (sort.descending() ? "-" : "") + sort.field())
                .orElse("");
    }
}
