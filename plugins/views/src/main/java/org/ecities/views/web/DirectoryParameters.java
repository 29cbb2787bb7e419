package org.ecities.views.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ecities.records.NearestName;
import org.ecities.records.Query;
import org.ecities.records.Schema;
import org.ecities.views.Columns;
import org.ecities.views.DirectoryRefusedException;
import org.ecities.views.Problem;

/** Reads the parameters of a directory's address; whatever it does not know is said, not left out. */
final class DirectoryParameters {

    static final String WORDS = "q";
    static final String SORT = "sort";
    static final String PAGE = "page";
    static final String FILTER = "filter";

    private static final Set<String> NOT_OURS = Set.of("lang");
    private static final List<String> OURS = List.of(WORDS, SORT, PAGE, FILTER);
    private static final int MAX_VALUES = 50;

    private final Map<String, String[]> typed;
    private final Schema schema;
    private final Columns columns;
    private final List<Problem> problems = new ArrayList<>();

    private DirectoryParameters(Map<String, String[]> typed, Schema schema) {
        this.typed = typed;
        this.schema = schema;
        this.columns = new Columns(Optional.of(schema));
    }

    /**
     * Reads them.
     *
     * @param address address without parameters
     * @throws DirectoryRefusedException with everything that is wrong
     */
    static DirectoryRequest read(String address, Map<String, String[]> typed, Schema schema) {
        DirectoryParameters reading = new DirectoryParameters(typed, schema);
        DirectoryRequest request = reading.request(address);
        if (!reading.problems.isEmpty()) {
            throw new DirectoryRefusedException(reading.problems);
        }
        return request;
    }

    private DirectoryRequest request(String address) {
        return new DirectoryRequest(address, conditions(), first(WORDS), first(FILTER), sort(), page());
    }

    private Map<String, List<String>> conditions() {
        Map<String, List<String>> conditions = new LinkedHashMap<>();
        typed.keySet().stream()
                .filter(name -> !NOT_OURS.contains(name) && !OURS.contains(name))
                .sorted()
                .forEach(name -> addCondition(name, conditions));
        return conditions;
    }

    private void addCondition(String name, Map<String, List<String>> conditions) {
        List<String> values = values(name);
        if (schema.field(name).isEmpty()) {
            unknown("views.directory.parameter", name, accepted());
        } else if (values.size() > MAX_VALUES) {
            problems.add(Problem.of("views.directory.values", name, values.size(), MAX_VALUES));
        } else if (!values.isEmpty()) {
            conditions.put(schema.field(name).get().id(), values);
        }
    }

    private Optional<Query.Sort> sort() {
        String by = first(SORT);
        if (by.isEmpty()) {
            return Optional.empty();
        }
        Query.Sort sort = Query.Sort.parse(by);
        if (!columns.knows(sort.field())) {
            unknown("views.directory.sort", sort.field(), columns.known());
        }
        return Optional.of(sort);
    }

    private int page() {
        String number = first(PAGE);
        if (number.isEmpty()) {
            return 1;
        }
        int page = number.matches("[0-9]{1,6}") ? Integer.parseInt(number) : 0;
        if (page < 1 || page > DirectoryRequest.LAST_PAGE) {
            problems.add(Problem.of("views.directory.page", number, DirectoryRequest.LAST_PAGE));
        }
        return page;
    }

    private void unknown(String key, String found, List<String> accepted) {
        Optional<String> near = NearestName.of(found, accepted);
        problems.add(near.isPresent()
                ? Problem.of(key + ".near", found, near.get())
                : Problem.of(key, found, String.join(", ", accepted)));
    }

    private List<String> accepted() {
        Set<String> accepted = new LinkedHashSet<>(OURS);
        schema.fields().forEach(field -> accepted.add(field.id()));
        return List.copyOf(accepted);
    }

    private String first(String name) {
        return values(name).stream().findFirst().orElse("");
    }

    private List<String> values(String name) {
        return Arrays.stream(typed.getOrDefault(name, new String[0]))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }
}
