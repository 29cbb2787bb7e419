package org.ecities.views.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ecities.pages.Asker;
import org.ecities.records.Field;
import org.ecities.records.Filter;
import org.ecities.records.FilterLanguage;
import org.ecities.records.FilterSyntaxException;
import org.ecities.records.Measure;
import org.ecities.records.Query;
import org.ecities.records.Schema;
import org.ecities.records.Schemas;
import org.ecities.records.Summary;
import org.ecities.views.Columns;
import org.ecities.views.FilterSchema;
import org.ecities.views.Rows;

/** Reads the body of the tag {@code View}; what it does not know is said, not left out. */
final class ViewBody {

    private static final int MAX_TITLE = 200;
    private static final String GEO = "geo";

    private final BodyValues values;
    private final ViewKind kind;
    private final Filter filter;
    private final Columns known;
    private final List<String> offered;

    private ViewBody(BodyValues values, Schemas schemas, Asker asker) {
        this.values = values;
        this.kind = kind(values);
        this.filter = filter(values);
        Optional<Schema> schema = FilterSchema.of(filter).flatMap(schemas::schema);
        this.known = new Columns(schema);
        this.offered = new Columns(schema.map(all -> all.knownTo(asker))).known();
    }

    /**
     * Reads a body.
     *
     * @param firstLine line of the page on which it begins, from 1
     * @param asker     who is told what is wrong, and of no fields that are not for them
     * @throws org.ecities.views.DirectoryRefusedException with everything that is wrong
     */
    static ViewDefinition read(String body, int firstLine, Schemas schemas, Asker asker) {
        BodyValues values = BodyValues.read(body, firstLine);
        ViewDefinition definition = new ViewBody(values, schemas, asker).definition();
        values.check();
        return definition;
    }

    /** The filter of a body; absent when it cannot be read. */
    static Optional<Filter> filter(String body) {
        try {
            return Optional.of(FilterLanguage.parse(BodyValues.read(body, 1).text(ViewKeys.FILTER)));
        } catch (FilterSyntaxException wrong) {
            return Optional.empty();
        }
    }

    private ViewDefinition definition() {
        checkKeys();
        List<String> groups = groups();
        List<Measure> measures = measures();
        List<String> columns = fields(ViewKeys.COLUMNS);
        ViewDefinition definition = new ViewDefinition(
                kind, title(), filter, columns, sort(groups, measures), limit(), groups, measures,
                kind == ViewKind.MAP ? place() : "", topics(ViewKeys.NEEDS), topics(ViewKeys.OFFERS));
        checkChart(definition);
        return definition;
    }

    private static ViewKind kind(BodyValues values) {
        String word = values.text(ViewKeys.KIND);
        Optional<ViewKind> kind = ViewKind.of(word.isEmpty() ? ViewKind.TABLE.word() : word);
        if (kind.isEmpty()) {
            values.wrong(ViewKeys.KIND, "views.tag.kind", word, String.join(", ", ViewKind.words()));
        }
        return kind.orElse(ViewKind.TABLE);
    }

    private static Filter filter(BodyValues values) {
        try {
            return FilterLanguage.parse(values.text(ViewKeys.FILTER));
        } catch (FilterSyntaxException wrong) {
            int line = values.line(ViewKeys.FILTER);
            values.wrong(messages -> messages.text("views.tag.filter", line, wrong.text(messages)));
            return new Filter.Everything();
        }
    }

    private void checkKeys() {
        List<String> accepted = new ArrayList<>(ViewKeys.OF_EVERY_KIND);
        accepted.addAll(kind.keys());
        values.keys().stream().filter(key -> !accepted.contains(key)).forEach(key ->
                values.wrong(key, "views.tag.key.kind", key, kind.word(), String.join(", ", accepted)));
    }

    private String title() {
        String title = values.text(ViewKeys.TITLE);
        if (title.length() > MAX_TITLE) {
            values.wrong(ViewKeys.TITLE, "views.tag.title", title.length(), MAX_TITLE);
        }
        return title;
    }

    private int limit() {
        String text = values.text(ViewKeys.LIMIT);
        if (text.isEmpty()) {
            return kind.standardLimit();
        }
        int limit = text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
        if (limit < 1 || limit > kind.maxLimit()) {
            values.wrong(ViewKeys.LIMIT, "views.tag.limit", text, kind.maxLimit());
        }
        return limit;
    }

    private List<String> groups() {
        List<String> groups = fields(ViewKeys.GROUP);
        if (groups.size() > Summary.MAX_FIELDS) {
            values.wrong(ViewKeys.GROUP, "views.tag.group", groups.size(), Summary.MAX_FIELDS);
        }
        return groups;
    }

    private List<Measure> measures() {
        List<Measure> measures = new ArrayList<>();
        for (String text : values.list(ViewKeys.MEASURES)) {
            Optional<Measure> measure = Measure.parse(text);
            if (measure.isEmpty()) {
                values.wrong(ViewKeys.MEASURES, "views.tag.measure", text);
            } else if (check(ViewKeys.MEASURES, measure.get())) {
                measures.add(measure.get());
            }
        }
        if (measures.size() > Summary.MAX_MEASURES) {
            values.wrong(ViewKeys.MEASURES, "views.tag.measures", measures.size(), Summary.MAX_MEASURES);
        }
        return measures;
    }

    private boolean check(String key, Measure measure) {
        if (!measure.field().isEmpty() && !check(key, measure.field())) {
            return false;
        }
        Optional<Field> field = known.field(measure.field());
        boolean words = measure.kind().ofNumbers() && field.filter(Rows::isNumber).isEmpty() && known.schema().isPresent();
        if (words) {
            values.wrong(key, "views.tag.number", measure.toText(), measure.field());
        }
        return !words;
    }

    private List<Query.Sort> sort(List<String> groups, List<Measure> measures) {
        List<Query.Sort> sort = values.list(ViewKeys.SORT).stream().map(Query.Sort::parse).toList();
        List<String> ofGroups = new ArrayList<>(groups);
        measures.forEach(measure -> ofGroups.add(measure.toText()));
        for (Query.Sort by : sort) {
            if (groups.isEmpty()) {
                check(ViewKeys.SORT, by.field());
            } else if (!ofGroups.contains(by.field())) {
                values.unknown(ViewKeys.SORT, "views.tag.field", by.field(), ofGroups);
            }
        }
        return sort;
    }

    private List<String> fields(String key) {
        List<String> ids = values.list(key);
        ids.forEach(id -> check(key, id));
        return ids;
    }

    private boolean check(String key, String id) {
        boolean there = known.knows(id);
        if (!there) {
            values.unknown(key, "views.tag.field", id, offered);
        }
        return there;
    }

    private String place() {
        String place = values.text(ViewKeys.PLACE);
        List<String> places = known.schema().stream()
                .flatMap(schema -> schema.fields().stream())
                .filter(field -> field.type().equals(GEO))
                .map(Field::id)
                .toList();
        if (!place.isEmpty() && known.schema().isPresent() && !places.contains(place)) {
            values.unknown(ViewKeys.PLACE, "views.tag.field", place, places.stream().filter(offered::contains).toList());
        } else if (place.isEmpty() && places.isEmpty()) {
            values.wrong(ViewKeys.KIND, "views.tag.place");
        }
        return place.isEmpty() ? places.stream().findFirst().orElse("") : place;
    }

    private String topics(String key) {
        if (kind != ViewKind.TOPICS) {
            return "";
        }
        String id = values.text(key).isEmpty() ? key : values.text(key);
        check(key, id);
        return id;
    }

    private void checkChart(ViewDefinition definition) {
        boolean records = kind == ViewKind.BAR && !definition.grouped();
        if (records && definition.columns().stream().noneMatch(id -> known.field(id).filter(Rows::isNumber).isPresent())) {
            values.wrong(ViewKeys.KIND, "views.tag.bar");
        }
        boolean groups = kind == ViewKind.LINE || kind == ViewKind.BAR && definition.grouped();
        if (groups && (!definition.grouped() || definition.measures().isEmpty())) {
            values.wrong(ViewKeys.KIND, "views.tag.chart", kind.word());
        }
    }
}
