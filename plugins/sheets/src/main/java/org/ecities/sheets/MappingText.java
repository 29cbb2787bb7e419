package org.ecities.sheets;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ecities.records.Evidence;
import org.ecities.sheets.Mapping.EvidenceOf;
import org.ecities.sheets.Mapping.FieldOf;
import org.ecities.sheets.Mapping.PageName;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * Reads the text of a mapping (YAML 1.2). The README shows one.
 *
 * <p>Errors are {@link SheetException}s that name the file, the place in it, what was found and what is
 * accepted.
 */
public final class MappingText {

    private static final Set<String> KEYS =
            Set.of("schema", "origin", "key", "pageName", "evidence", "fields", "ignored");
    private static final Set<String> FIELD_KEYS = Set.of(
            "column", "columns", "as", "evidence", "unknown", "separator", "language", "yes", "no");

    private MappingText() {}

    /**
     * Reads a mapping.
     *
     * @param file name to tell in errors
     * @param text its text
     */
    public static Mapping read(String file, String text) {
        MappingNode root = MappingNode.root(file, yaml(file, text)).accepting(KEYS);
        MappingNode key = root.block("key").accepting(Set.of("scheme", "column"));
        return new Mapping(
                root.text("schema"),
                root.text("origin"),
                key.text("scheme"),
                key.text("column"),
                pageName(root.block("pageName")),
                evidence(root.block("evidence")),
                fields(root.block("fields")),
                Set.copyOf(root.texts("ignored")));
    }

    /** All scalars stay text, as in records: {@code NO} is a country and not a truth. */
    private static Object yaml(String file, String text) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setSchema(new FailsafeSchema())
                .setAllowDuplicateKeys(false)
                .build();
        try {
            return new Load(settings).loadFromString(text);
        } catch (YamlEngineException broken) {
            throw new SheetException("sheets.mapping.yaml", file, Found.text(broken.getMessage()));
        }
    }

    private static PageName pageName(MappingNode node) {
        node.accepting(Set.of("shown", "from", "tellApart"));
        List<String> from = node.texts("from");
        if (from.isEmpty()) {
            throw node.wrong("from", "[]", "[name]");
        }
        return new PageName(node.text("shown"), from, node.texts("tellApart"));
    }

    private static EvidenceOf evidence(MappingNode node) {
        node.accepting(Set.of("asOf", "source", "status"));
        return new EvidenceOf(
                node.optionalText("asOf"),
                new RowText(node.text("source")),
                node.oneOf("status", node.text("status"), Evidence.STATUSES));
    }

    private static List<FieldOf> fields(MappingNode node) {
        return node.blocks().entrySet().stream().map(MappingText::field).toList();
    }

    private static FieldOf field(Map.Entry<String, MappingNode> entry) {
        MappingNode node = entry.getValue().accepting(FIELD_KEYS);
        Conversion conversion = Conversions.read(node);
        List<String> columns = columns(node);
        if (columns.size() != Conversions.columns(conversion)) {
            throw node.wrong("columns", String.join(", ", columns), String.valueOf(Conversions.columns(conversion)));
        }
        return new FieldOf(entry.getKey(), columns, conversion, node.flag("evidence"));
    }

    private static List<String> columns(MappingNode node) {
        return node.optionalText("column").map(List::of).orElseGet(() -> node.texts("columns"));
    }
}
