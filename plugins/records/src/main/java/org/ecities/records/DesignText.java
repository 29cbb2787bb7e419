package org.ecities.records;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ecities.pages.TagFinder;
import org.ecities.pages.TagSpan;

/**
 * The text of a form design, changed row by row: fields and sections. Every line that a change is not about stays as it
 * is, with its comments and with keys nobody knows.
 */
public final class DesignText {

    /** Key of the list of fields. */
    public static final String FIELDS = "fields";
    /** Key of the list of sections. */
    public static final String GROUPS = "groups";

    /** Where a new key of a row belongs. */
    private static final List<String> ORDER = List.of(
            "id", "type", "unit", "target", "label", "help", "group", "core", "required", "evidence", "closed", "vocabulary",
            "options", "min", "max", "maxItems", "facet", "was", "key", "readers", "writers", "consent");

    private final String page;
    private final TagSpan tag;
    private final YamlNode.Entries body;
    private final String lineEnd;

    private DesignText(String page, TagSpan tag, YamlNode.Entries body) {
        this.page = page;
        this.tag = tag;
        this.body = body;
        this.lineEnd = TextLines.lineEnd(page);
    }

    /**
     * Reads a page text.
     *
     * @throws RecordUnreadableException when it has no form design, or one that cannot be read
     */
    public static DesignText of(String pageText) {
        TagSpan tag = TagFinder.find(pageText).stream()
                .filter(found -> found.name().equals(SchemaText.TAG))
                .findFirst()
                .orElseThrow(() -> new RecordUnreadableException(
                        Violation.error("", 1, "records.violation.schema.absent")));
        return of(pageText, tag);
    }

    private static DesignText of(String pageText, TagSpan tag) {
        try {
            return new DesignText(pageText, tag, BodyReader.read(tag.body(pageText)));
        } catch (BodyRefusedException refused) {
            throw new RecordUnreadableException(refused.violation(RecordText.firstLine(pageText, tag)));
        }
    }

    /** The page text. */
    public String text() {
        return page;
    }

    /** The rows of a list in order; a row that is no mapping is left out. */
    public List<Design> rows(String list) {
        return items(list).map(YamlNode.Items::items).orElse(List.of()).stream()
                .map(YamlNode::value)
                .filter(Value.Entries.class::isInstance)
                .map(row -> new Design(((Value.Entries) row).entries()))
                .toList();
    }

    /** A row by its id. */
    public Optional<Design> row(String list, String id) {
        return rows(list).stream().filter(row -> row.id().equals(id)).findFirst();
    }

    /** The names of the form design by language. */
    public Design head() {
        return new Design(((Value.Entries) body.value()).entries());
    }

    /** Changes keys of a row; an absent value removes its key. A row that is not there leaves all as it is. */
    public DesignText change(String list, String id, Map<String, Optional<Value>> changes) {
        DesignText lined = lined(list);
        int row = lined.index(list, id);
        if (row < 0 || changes.isEmpty()) {
            return this;
        }
        RowLines rows = lined.lines(list);
        rows.replace(row, lined.changed(rows.mapping(row), changes));
        return lined.with(rows.text());
    }

    /** Adds a row behind another one, or at the end for an id that is not there. */
    public DesignText add(String list, String after, Map<String, Value> keys) {
        if (rows(list).isEmpty()) {
            return key(list, new Value.Items(List.of(new Value.Entries(keys))));
        }
        DesignText lined = lined(list);
        RowLines rows = lined.lines(list);
        int found = lined.index(list, after);
        int row = found < 0 ? lined.rows(list).size() - 1 : found;
        rows.insertAfter(row, KeyWriter.fresh(keys, rows.column(row) + 2));
        return lined.with(rows.text());
    }

    /** Lets two rows change places. Comments between rows stay where they are. */
    public DesignText swap(String list, String id, String other) {
        DesignText lined = lined(list);
        int row = lined.index(list, id);
        int second = lined.index(list, other);
        if (row < 0 || second < 0 || row == second) {
            return this;
        }
        RowLines rows = lined.lines(list);
        rows.swap(row, second);
        return lined.with(rows.text());
    }

    /** Sets a key of the form design itself; a new list of sections stands above the fields. */
    public DesignText key(String key, Value value) {
        RecordBody whole = new RecordBody(tag.body(page), body.pairs());
        BodyParts parts = new BodyParts(whole, lineEnd);
        List<String> lines = YamlText.field(key, new FieldValue(value, Evidence.NONE), whole.indent());
        if (parts.ids().contains(key)) {
            YamlNode.Pair pair = whole.field(key).orElseThrow();
            parts.replace(key, key, FieldComments.kept(whole.text(), pair, lines, whole.indent()));
        } else if (parts.ids().contains(FIELDS)) {
            parts.insertBefore(FIELDS, key, lines);
        } else {
            parts.append(key, lines);
        }
        parts.standAlone();
        return with(parts.text());
    }

    private String changed(String mapping, Map<String, Optional<Value>> changes) {
        try {
            return new KeyWriter(ORDER, lineEnd).changed(mapping, changes);
        } catch (BodyRefusedException refused) {
            throw new RecordUnreadableException(refused.violation(RecordText.firstLine(page, tag)));
        }
    }

    /** The same text with each row of a list on lines of its own. */
    private DesignText lined(String list) {
        YamlNode.Items rows = items(list).orElse(new YamlNode.Items(List.of(), 0, 0));
        String text = tag.body(page);
        return RowLines.fits(text, rows) && rows.items().stream().noneMatch(row -> flow(text, row))
                ? this
                : key(list, rows.value());
    }

    /** A row between braces has no lines of its own. */
    private static boolean flow(String text, YamlNode row) {
        String line = TextLines.bare(text).get(row.line()).strip();
        return line.substring(1).strip().startsWith("{");
    }

    private RowLines lines(String list) {
        return new RowLines(tag.body(page), items(list).orElseThrow(), lineEnd);
    }

    private DesignText with(String newBody) {
        return of(page.substring(0, tag.bodyStart()) + newBody + page.substring(tag.bodyEnd()));
    }

    private int index(String list, String id) {
        List<String> ids = new ArrayList<>(rows(list).stream().map(Design::id).toList());
        return ids.indexOf(id);
    }

    private Optional<YamlNode.Items> items(String list) {
        return body.pairs().stream()
                .filter(pair -> pair.key().text().equals(list))
                .map(YamlNode.Pair::value)
                .filter(YamlNode.Items.class::isInstance)
                .map(YamlNode.Items.class::cast)
                .findFirst();
    }

    /** What two states of a row say differently, by key; an absent value stands for a key that is gone. */
    public static Map<String, Optional<Value>> changes(Design before, Design after) {
        Map<String, Optional<Value>> changes = new LinkedHashMap<>();
        after.keys().forEach((key, value) -> {
            if (!value.equals(before.keys().get(key))) {
                changes.put(key, Optional.of(value));
            }
        });
        before.keys().keySet().stream()
                .filter(key -> !after.keys().containsKey(key))
                .forEach(key -> changes.put(key, Optional.empty()));
        return changes;
    }
}
