package org.ecities.sheets.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ecities.pages.Messages;
import org.ecities.pages.web.Links;
import org.ecities.pages.web.Moments;
import org.ecities.pages.web.ShellPage;
import org.ecities.pages.web.Visit;
import org.ecities.records.FieldTypes;
import org.ecities.records.Schemas;
import org.ecities.sheets.cells.SheetColumn;
import org.ecities.sheets.files.Encodings;
import org.ecities.sheets.files.SheetLine;
import org.ecities.sheets.in.FieldChange;
import org.ecities.sheets.in.RowChoices;
import org.ecities.sheets.in.RowPlan;
import org.ecities.sheets.in.SheetImports;
import org.ecities.sheets.in.SheetImports.Opened;
import org.ecities.sheets.in.SheetPlan;
import org.ecities.store.SheetProposal;

/** The screen of one file: its columns, its rows without a page, what changes. Part {@code sheet}. */
final class SheetScreen {

    /** Rows that are shown at a time. */
    static final int ROWS = 100;

    private final SheetImports imports;
    private final FieldTypes types;
    private final Schemas schemas;

    SheetScreen(SheetImports imports, FieldTypes types, Schemas schemas) {
        this.imports = imports;
        this.types = types;
        this.schemas = schemas;
    }

    /** A column: its number, its head, what stands in it, what it is. */
    public record ColumnView(int number, String head, String sample, String chosen) {}

    /** A row without a page: its line, what it is called, pages it may be, what is wrong. */
    public record OpenView(long line, String name, List<String> candidates, List<String> problems) {}

    /** A row that changes a page. */
    public record RowView(
            long line, String page, String href, boolean fresh, boolean mine, List<ChangeView> changes, List<String> problems) {}

    /** A field that changes; {@code key} is line and field id. */
    public record ChangeView(String key, String label, String now, String then, boolean clash, boolean taken) {}

    ShellPage of(Visit visit, Opened opened, Optional<SheetPlan> plan, int page, List<String> messages) {
        Messages words = visit.messages();
        SheetProposal proposal = opened.proposal();
        ColumnOptions options = new ColumnOptions(opened.schema(), types, words);
        boolean mine = SheetImports.mine(visit.asker(), proposal);
        boolean sent = proposal.state() == SheetProposal.State.SENT;
        ShellPage screen = ShellPage.of("sheet", words.text("sheets.import.of", proposal.file()))
                .with("path", SheetAction.path(proposal.id()))
                .with("proposal", proposal)
                .with("schemaLabel", opened.schema().label(visit.locale()))
                .with("made", Moments.of(visit).minute(proposal.made()))
                .with("ends", Moments.of(visit).day(proposal.ends()))
                .with("mine", mine)
                .with("sent", sent)
                .with("columns", columns(opened))
                .with("columnOptions", options.all(opened.columns()))
                .with("encodings", Encodings.NAMES)
                .with("maxNote", SheetImports.MAX_NOTE)
                .with("messages", messages)
                .with("planned", plan.isPresent());
        plan.ifPresent(found -> rows(visit, opened, found, page, options, screen));
        return screen;
    }

    private void rows(Visit visit, Opened opened, SheetPlan plan, int page, ColumnOptions options, ShellPage screen) {
        RowChoices choices = imports.choices(opened);
        boolean sent = opened.proposal().state() == SheetProposal.State.SENT;
        boolean review = sent && imports.mayReview(visit.asker(), plan);
        List<RowPlan> told = plan.told();
        int from = Math.min(Math.max(0, page - 1) * ROWS, told.size());
        screen.with("rows", told.subList(from, Math.min(told.size(), from + ROWS)).stream()
                        .map(row -> row(visit, row, choices, options))
                        .toList())
                .with("open", plan.open().stream().limit(ROWS).map(row -> open(visit, row, options, opened)).toList())
                .with("openTotal", plan.open().size())
                .with("total", told.size())
                .with("page", from / ROWS + 1)
                .with("more", from + ROWS < told.size())
                .with("unchanged", plan.unchanged())
                .with("skipped", plan.skipped())
                .with("fresh", plan.fresh())
                .with("problems", plan.problems())
                .with("sheetName", plan.sheet())
                .with("unknownNew", "new".equals(choices.texts().get("unknown")))
                .with("editable", review || SheetImports.mine(visit.asker(), opened.proposal()) && !sent)
                .with("review", review)
                .with("makes", plan.own().size())
                .with("sends", plan.others().size());
    }

    private static List<ColumnView> columns(Opened opened) {
        List<ColumnView> columns = new ArrayList<>();
        for (int place = 0; place < opened.columns().heads().size(); place++) {
            columns.add(new ColumnView(
                    place,
                    opened.columns().heads().get(place),
                    sample(opened.samples(), place),
                    opened.columns().columns().get(place).map(SheetColumn::path).orElse("")));
        }
        return columns;
    }

    private static String sample(List<SheetLine> samples, int place) {
        return samples.stream()
                .filter(line -> place < line.cells().size())
                .map(line -> line.cells().get(place))
                .filter(text -> !text.isBlank())
                .findFirst()
                .map(text -> text.length() <= 60 ? text : text.substring(0, text.offsetByCodePoints(0, 29)) + "…")
                .orElse("");
    }

    private static OpenView open(Visit visit, RowPlan row, ColumnOptions options, Opened opened) {
        return new OpenView(
                row.row().line(), name(row, opened), row.candidates(), problems(visit, row, options));
    }

    /** Whatever a row says of its page's name. */
    private static String name(RowPlan row, Opened opened) {
        if (!row.row().page().isEmpty()) {
            return row.row().page();
        }
        return Optional.ofNullable(row.row().fields().get(opened.schema().titleField()))
                .map(told -> told instanceof org.ecities.sheets.in.FieldTold.Cells cells
                        ? String.join(", ", cells.texts().values())
                        : "")
                .orElse("");
    }

    private RowView row(Visit visit, RowPlan row, RowChoices choices, ColumnOptions options) {
        ShownValue shown = new ShownValue(types, schemas, visit.locale());
        List<ChangeView> changes = row.changes().stream()
                .map(change -> change(row, change, choices, shown, visit))
                .toList();
        boolean fresh = row.target() == RowPlan.Target.NEW;
        return new RowView(
                row.row().line(), row.page(), row.page().isEmpty() ? "" : Links.view(row.page()), fresh, row.mayEdit(), changes,
                problems(visit, row, options));
    }

    private static ChangeView change(RowPlan row, FieldChange change, RowChoices choices, ShownValue shown, Visit visit) {
        long line = row.row().line();
        return new ChangeView(
                line + "." + change.field().id(),
                change.field().label(visit.locale()),
                shown.of(change.field(), change.now()),
                shown.of(change.field(), change.wanted()),
                change.clash(),
                choices.takes(line, change));
    }

    private static List<String> problems(Visit visit, RowPlan row, ColumnOptions options) {
        return row.problems().stream()
                .map(problem -> new org.ecities.sheets.RowRejection(
                        problem.line(), column(problem.column(), options), problem.key(), problem.arguments())
                        .text(visit.messages()))
                .toList();
    }

    private static String column(String column, ColumnOptions options) {
        return SheetColumn.of("[" + column + "]").map(options::label).orElse(column);
    }
}
