package org.ecities.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ecities.records.Filter;
import org.ecities.records.Schemas;

/** The schema that every record of a filter has: {@code schema = X} alone or as one of the parts of an "and". */
public final class FilterSchema {

    private static final String SCHEMA = "schema";

    private FilterSchema() {}

    /** Its name as the filter has it. */
    public static Optional<String> of(Filter filter) {
        if (filter instanceof Filter.And and) {
            return and.parts().stream().flatMap(part -> of(part).stream()).findFirst();
        }
        return isSchema(filter) ? Optional.of(((Filter.Compare) filter).literal()) : Optional.empty();
    }

    /**
     * Names of the schemas whose records a tag with this filter shows.
     *
     * @param filter absent when it cannot be read: then the tag shows what is wrong and no page
     * @return absent when any page may show
     */
    public static Optional<Set<String>> shown(Optional<Filter> filter, Schemas schemas) {
        // The index takes spellings for one another that are different names elsewhere.
        return filter.isEmpty()
                ? Optional.of(Set.of())
                : of(filter.get()).filter(name -> schemas.schema(name).isPresent()).map(Set::of);
    }

    /** The filter without that part; absent when nothing is left. */
    public static Optional<Filter> rest(Filter filter) {
        if (!(filter instanceof Filter.And and)) {
            return isSchema(filter) || filter instanceof Filter.Everything ? Optional.empty() : Optional.of(filter);
        }
        List<Filter> parts = new ArrayList<>(and.parts());
        parts.removeIf(FilterSchema::isSchema);
        return switch (parts.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(parts.get(0));
            default -> Optional.of(new Filter.And(List.copyOf(parts)));
        };
    }

    private static boolean isSchema(Filter filter) {
        return filter instanceof Filter.Compare compare
                && compare.field().equals(SCHEMA)
                && compare.operator() == Filter.Operator.EQUAL;
    }
}
