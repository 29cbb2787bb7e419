package org.ecities.sheets.in;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ecities.pages.Messages;
import org.ecities.records.Evidence;
import org.ecities.records.Field;
import org.ecities.records.FieldTypes;
import org.ecities.records.Schema;
import org.ecities.sheets.cells.FieldCells;
import org.ecities.sheets.cells.FieldShape;
import org.ecities.sheets.cells.SheetColumn;
import org.ecities.store.PageNames;

/** Proposes which column of a file is which field: by the path of our own heads, else by the field's labels and id. */
public final class Columns {

    private static final Pattern LANGUAGE = Pattern.compile("(.*?)\\s*[(\\[_-]\\s*([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*)\\s*[)\\]]?");

    private final Schema schema;
    private final FieldTypes types;

    /** Knows the fields of a schema, as somebody knows it. */
    public Columns(Schema schema, FieldTypes types) {
        this.schema = schema;
        this.types = types;
    }

    /** What each column seems to be; no two are the same. */
    public ColumnChoice proposed(List<String> heads) {
        Set<SheetColumn> taken = new HashSet<>();
        List<Optional<SheetColumn>> columns = new ArrayList<>();
        for (String head : heads) {
            columns.add(column(head).filter(taken::add));
        }
        return new ColumnChoice(heads, columns);
    }

    /** True for a column that this schema has. */
    public boolean known(SheetColumn column) {
        if (column.ofPage()) {
            return Set.of(SheetColumn.ID, SheetColumn.PAGE, SheetColumn.VERSION, SheetColumn.PRIVATE).contains(column.field())
                    && column.part().isEmpty();
        }
        return schema.field(column.field()).isPresent()
                && (column.part().isEmpty() || Evidence.KEYS.contains(column.part()) || FieldCells.partName(column.part()));
    }

    private Optional<SheetColumn> column(String head) {
        Optional<SheetColumn> own = SheetColumn.of(head);
        return own.isPresent() ? own.filter(this::known) : labelled(head.strip());
    }

    private Optional<SheetColumn> labelled(String head) {
        Optional<SheetColumn> whole = field(head).map(field -> new SheetColumn(field.id(), firstPart(field)));
        if (whole.isPresent()) {
            return whole;
        }
        Matcher language = LANGUAGE.matcher(head);
        Optional<SheetColumn> ofPage = ofPage(head);
        return ofPage.isPresent() ? ofPage : language.matches()
                ? field(language.group(1))
                        .filter(field -> types.of(field).byLanguage())
                        .map(field -> new SheetColumn(field.id(), language.group(2).toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    private static Optional<SheetColumn> ofPage(String head) {
        return Stream.of(SheetColumn.PAGE, SheetColumn.ID)
                .filter(path -> Messages.LANGUAGES.stream()
                        .map(language -> Messages.of(language).text("sheets.column." + path.substring(1)))
                        .anyMatch(words -> plain(words).equals(plain(head))))
                .findFirst()
                .map(path -> new SheetColumn(path, ""));
    }

    private String firstPart(Field field) {
        return new FieldCells(FieldShape.of(field, types)).standard(field.type()).get(0);
    }

    private Optional<Field> field(String name) {
        String wanted = plain(name);
        Predicate<String> same = text -> !wanted.isEmpty() && plain(text).equals(wanted);
        return schema.fields().stream()
                .filter(field -> same.test(field.id()) || field.labels().values().stream().anyMatch(same))
                .findFirst();
    }

    private static String plain(String text) {
        return PageNames.folded(text).replaceAll("[\\s_.-]+", "");
    }
}
