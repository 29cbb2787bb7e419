package org.ecities.sheets.in;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ecities.pages.Asker;
import org.ecities.pages.Pages;
import org.ecities.pages.Right;
import org.ecities.records.Catalogue;
import org.ecities.records.FieldTypes;
import org.ecities.records.FieldValue;
import org.ecities.records.PageRecord;
import org.ecities.records.RecordCheck;
import org.ecities.records.Schema;
import org.ecities.records.Violation;
import org.ecities.sheets.RowRejection;
import org.ecities.sheets.out.ExportedRecord;
import org.ecities.sheets.out.VisibleRecords;
import org.ecities.store.PageNames;
import org.ecities.store.PageStore;

/** Plans what the rows of a file change, with the rights of one person. Nothing is written. */
public final class SheetPlanner {

    private final Schema schema;
    private final Asker asker;
    private final Pages pages;
    private final VisibleRecords records;
    private final RowPages rowPages;
    private final RowComparison comparison;
    private final RecordCheck check;
    private final RowChoices choices;
    private final Map<String, Long> seen = new HashMap<>();

    /** What is planned with. */
    public record Parts(
            PageStore store,
            Pages pages,
            Optional<Catalogue> catalogue,
            VisibleRecords records,
            FieldTypes types,
            RecordCheck check) {}

    /**
     * Begins a plan.
     *
     * @param schema  form design of the records
     * @param asker   whose rights count
     * @param choices what was chosen for single rows
     */
    public SheetPlanner(Parts parts, Schema schema, Asker asker, RowChoices choices) {
        this.schema = schema.knownTo(asker);
        this.asker = asker;
        this.pages = parts.pages();
        this.records = parts.records();
        this.rowPages = new RowPages(parts.store(), pages, parts.catalogue(), records, schema, asker);
        this.comparison = new RowComparison(this.schema, parts.types());
        this.check = parts.check();
        this.choices = choices;
    }

    /** Plans one row; rows come in the order of the file. */
    public RowPlan plan(SheetRow row) {
        Optional<String> chosen = choices.page(row.line());
        if (choices.skipped(row.line())) {
            return RowPlan.none(row, RowPlan.Target.SKIPPED, List.of(), List.of());
        }
        if (chosen.isPresent()) {
            return known(row, chosen.get());
        }
        RowPages.Found found = rowPages.find(row);
        if (found.page().isPresent()) {
            return known(row, found.page().get());
        }
        return choices.makesNew(row.line()) ? fresh(row, found.candidates()) : open(row, found.candidates());
    }

    private static RowPlan open(SheetRow row, List<String> candidates) {
        return RowPlan.none(row, RowPlan.Target.OPEN, row.faults(), candidates);
    }

    private RowPlan known(SheetRow row, String page) {
        Optional<ExportedRecord> now = records.now(asker, page, schema);
        if (now.isEmpty()) {
            return RowPlan.none(row, RowPlan.Target.OPEN, List.of(RowRejection.row(row.line(), "sheets.row.page", page)), List.of());
        }
        Optional<RowRejection> twice = twice(row, now.get().page());
        if (twice.isPresent()) {
            return RowPlan.none(row, RowPlan.Target.SKIPPED, List.of(twice.get()), List.of());
        }
        Map<String, FieldValue> base = base(row, now.get());
        RowComparison.Result compared = comparison.compare(row, base, now.get().values());
        return planned(row, now.get().page(), now.get().version(), now.get().values(), compared);
    }

    private Optional<RowRejection> twice(SheetRow row, String page) {
        Long earlier = seen.putIfAbsent(PageNames.folded(page), row.line());
        return earlier == null || earlier == row.line()
                ? Optional.empty()
                : Optional.of(RowRejection.row(row.line(), "sheets.row.duplicate", page, earlier));
    }

    /** A version that is not there says nothing: then the row is taken for one that was made from the page as it is. */
    private Map<String, FieldValue> base(SheetRow row, ExportedRecord now) {
        boolean older = row.version() > 0 && (row.version() != now.version() || !row.privates().equals(now.privates()));
        return older
                ? records.then(asker, now.page(), row.version(), row.privates(), schema)
                        .map(ExportedRecord::values)
                        .orElse(now.values())
                : now.values();
    }

    private RowPlan fresh(SheetRow row, List<String> candidates) {
        String page = NewPageName.of(row, schema, rowPages.names(row));
        boolean free = !page.isEmpty() && pages.view(asker, page).isEmpty() && !seen.containsKey(PageNames.folded(page));
        if (!free) {
            return RowPlan.none(
                    row, RowPlan.Target.OPEN, List.of(RowRejection.row(row.line(), "sheets.row.name", page)), candidates);
        }
        seen.put(PageNames.folded(page), row.line());
        return planned(row, page, 0, Map.of(), comparison.compare(row, Map.of(), Map.of()));
    }

    private RowPlan planned(
            SheetRow row, String page, int version, Map<String, FieldValue> now, RowComparison.Result compared) {
        List<RowRejection> problems = new ArrayList<>(compared.problems());
        List<FieldChange> changes = new ArrayList<>();
        for (FieldChange change : compared.changes()) {
            Optional<RowRejection> refusal = refusal(row, now, change);
            refusal.ifPresentOrElse(problems::add, () -> changes.add(change));
        }
        boolean may = pages.may(asker, version == 0 ? Right.CREATE : Right.EDIT, page);
        RowPlan.Target target = version == 0 ? RowPlan.Target.NEW : RowPlan.Target.FOUND;
        return new RowPlan(row, target, page, version, may, changes, problems, List.of());
    }

    private Optional<RowRejection> refusal(SheetRow row, Map<String, FieldValue> now, FieldChange change) {
        String column = change.field().id();
        if (!change.field().writers().include(asker)) {
            return Optional.of(RowRejection.cell(row.line(), column, "sheets.row.writers"));
        }
        if (change.field().consent() && change.now().isEmpty()) {
            return Optional.of(RowRejection.cell(row.line(), column, "sheets.row.consent"));
        }
        List<Violation> before = violations(now, change, change.now());
        return violations(now, change, change.wanted()).stream()
                .filter(found -> found.severity() == Violation.Severity.ERROR)
                .filter(found -> before.stream().noneMatch(found::same))
                .map(found -> new RowRejection(row.line(), column, found.key(), found.arguments()))
                .findFirst();
    }

    private List<Violation> violations(Map<String, FieldValue> now, FieldChange change, Optional<FieldValue> value) {
        Map<String, FieldValue> fields = new LinkedHashMap<>(now);
        value.ifPresentOrElse(found -> fields.put(change.field().id(), found), () -> fields.remove(change.field().id()));
        return check.check(new PageRecord(schema.name(), fields, Map.of()), change.field());
    }

    /** The fields of rows in one line, for messages. */
    static String fields(RowPlan plan) {
        return plan.changes().stream().map(change -> change.field().id()).collect(Collectors.joining(", "));
    }
}
