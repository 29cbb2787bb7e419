package org.ecities.views;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ecities.pages.Asker;
import org.ecities.records.Filter;
import org.ecities.records.FilterLanguage;
import org.ecities.records.FilterSyntaxException;
import org.ecities.records.NearestName;
import org.ecities.records.Query;
import org.ecities.records.Schema;
import org.ecities.records.Schemas;
import org.ecities.records.TagBody;
import org.ecities.records.Value;

/**
 * Reads the body of the tag {@code Directory}: {@code filter}, {@code columns}, {@code sort}, {@code limit},
 * {@code facets}; lists are written with commas or as YAML lists.
 */
final class DirectoryBody {

    private static final List<String> KEYS = List.of("filter", "columns", "sort", "limit", "facets");

    private final Schemas schemas;
    private final Asker asker;
    private final List<Problem> problems = new ArrayList<>();
    private Map<String, Value> entries = Map.of();
    private Map<String, Integer> lines = Map.of();
    private List<String> offered = List.of();

    private DirectoryBody(Schemas schemas, Asker asker) {
        this.schemas = schemas;
        this.asker = asker;
    }

    /**
     * Reads a body.
     *
     * @param firstLine line of the page on which it begins, from 1
     * @param asker     who is told what is wrong, and of no fields that are not for them
     * @throws DirectoryRefusedException with everything that is wrong
     */
    static DirectoryDefinition read(String body, int firstLine, Schemas schemas, Asker asker) {
        DirectoryBody reading = new DirectoryBody(schemas, asker);
        DirectoryDefinition definition = reading.definition(body, firstLine);
        if (!reading.problems.isEmpty()) {
            throw new DirectoryRefusedException(reading.problems);
        }
        return definition;
    }

    /** The filter of a body; absent when it cannot be read. */
    static Optional<Filter> filter(String body) {
        Map<String, Value> entries = TagBody.read(body, 1).entries().map(Value.Entries::entries).orElse(Map.of());
        String text = Optional.ofNullable(entries.get("filter")).map(value -> String.join(", ", value.texts())).orElse("");
        try {
            return Optional.of(FilterLanguage.parse(text.strip()));
        } catch (FilterSyntaxException wrong) {
            return Optional.empty();
        }
    }

    private DirectoryDefinition definition(String body, int firstLine) {
        if (!body.isBlank()) {
            TagBody.Reading yaml = TagBody.read(body, firstLine);
            yaml.violations().forEach(violation -> problems.add(violation::text));
            entries = yaml.entries().map(Value.Entries::entries).orElse(Map.of());
            lines = yaml.lines();
        }
        entries.keySet().stream().filter(key -> !KEYS.contains(key)).forEach(this::unknownKey);
        Filter filter = filter();
        Optional<Schema> schema = FilterSchema.of(filter).flatMap(schemas::schema);
        Columns known = new Columns(schema);
        offered = new Columns(schema.map(all -> all.knownTo(asker))).known();
        List<Query.Sort> sort = list("sort").stream().map(Query.Sort::parse).toList();
        check("sort", sort.stream().map(Query.Sort::field).toList(), known);
        return new DirectoryDefinition(filter, fields("columns", known), sort, limit(), fields("facets", known));
    }

    private Filter filter() {
        String text = text("filter").orElse("");
        try {
            return FilterLanguage.parse(text);
        } catch (FilterSyntaxException wrong) {
            problems.add(messages -> messages.text("views.tag.filter", line("filter"), wrong.text(messages)));
            return new Filter.Everything();
        }
    }

    private int limit() {
        Optional<String> text = text("limit");
        if (text.isEmpty()) {
            return DirectoryDefinition.STANDARD_LIMIT;
        }
        int limit = text.get().matches("[0-9]{1,6}") ? Integer.parseInt(text.get()) : 0;
        if (limit < 1 || limit > DirectoryDefinition.MAX_LIMIT) {
            problems.add(Problem.of("views.tag.limit", line("limit"), text.get(), DirectoryDefinition.MAX_LIMIT));
        }
        return limit;
    }

    private List<String> fields(String key, Columns known) {
        List<String> ids = list(key);
        check(key, ids, known);
        return ids;
    }

    private void check(String key, List<String> ids, Columns known) {
        ids.stream().filter(id -> !known.knows(id)).forEach(id -> {
            String near = NearestName.of(id, offered).orElse("");
            problems.add(Problem.of(
                    near.isEmpty() ? "views.tag.field" : "views.tag.field.near",
                    line(key), key, id, near.isEmpty() ? String.join(", ", offered) : near));
        });
    }

    private void unknownKey(String key) {
        problems.add(Problem.of("views.tag.key", line(key), key, String.join(", ", KEYS)));
    }

    private int line(String key) {
        return lines.getOrDefault(key, 1);
    }

    private Optional<String> text(String key) {
        return Optional.ofNullable(entries.get(key))
                .map(value -> String.join(", ", value.texts()).strip())
                .filter(text -> !text.isEmpty());
    }

    private List<String> list(String key) {
        return text(key).stream()
                .flatMap(text -> Arrays.stream(text.split(",")))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }
}
