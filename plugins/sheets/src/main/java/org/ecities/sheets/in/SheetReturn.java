package org.ecities.sheets.in;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ecities.pages.Asker;
import org.ecities.pages.Messages;
import org.ecities.records.FieldTypes;
import org.ecities.records.PrivateFields;
import org.ecities.records.RecordText;
import org.ecities.records.Schema;
import org.ecities.records.Schemas;
import org.ecities.sheets.ImportOptions;
import org.ecities.sheets.ImportProgress;
import org.ecities.sheets.OpenBatch;
import org.ecities.sheets.RowRejection;
import org.ecities.store.BatchStore;
import org.ecities.store.ChangeSet;

/**
 * Brings a whole file back without a screen, piece by piece, so that its size does not matter. What two people changed and rows
 * without a page are left and told.
 */
public final class SheetReturn {

    /** Most reasons that are kept; further ones are counted. */
    static final int MAX_TOLD = 10_000;

    private final SheetPlanner.Parts parts;
    private final PrivateFields privateFields;
    private final Schemas schemas;
    private final FieldTypes types;
    private final BatchStore batches;

    /** Takes the wiki. */
    public SheetReturn(SheetPlanner.Parts parts, PrivateFields privateFields, Schemas schemas, BatchStore batches) {
        this.parts = parts;
        this.types = parts.types();
        this.privateFields = privateFields;
        this.schemas = schemas;
        this.batches = batches;
    }

    /**
     * What came of it.
     *
     * @param rows      rows that were read
     * @param changed   pages that changed, or would
     * @param unchanged rows that say what their page says
     * @param left      reasons why rows or values were left
     * @param batch     id of the import; absent when nothing changed
     */
    public record Report(int rows, int changed, int unchanged, List<RowRejection> left, Optional<String> batch) {
        /** Copies the list. */
        public Report {
            left = List.copyOf(left);
        }
    }

    /**
     * Brings a file back.
     *
     * @param name name of the file, for the list of imports
     * @throws org.ecities.sheets.SheetException when the file as a whole cannot be used
     */
    public Report run(SheetSource source, String name, Schema schema, ImportOptions options, ImportProgress progress) {
        ColumnChoice columns = source.hasHeads()
                ? new Columns(schema, types).proposed(source.beginning(0).get(0).cells())
                : new ColumnChoice(List.of(), List.of());
        Pass pass = new Pass(schema, name, options, progress);
        source.rows(columns, pass::row);
        return pass.report();
    }

    /** One pass over a file. */
    private final class Pass {

        private final SheetPlanner planner;
        private final PlanWriting writing;
        private final OpenBatch batch;
        private final String note;
        private final boolean dryRun;
        private final ImportProgress progress;
        private final List<RowPlan> waiting = new ArrayList<>();
        private final List<RowRejection> left = new ArrayList<>();
        private int rows;
        private int changed;
        private int unchanged;

        Pass(Schema schema, String name, ImportOptions options, ImportProgress progress) {
            Asker author = options.author();
            this.planner = new SheetPlanner(parts, schema, author, RowChoices.none());
            this.writing = new PlanWriting(parts.pages(), privateFields, new RecordText(schemas), schema, author);
            this.batch = new OpenBatch(batches, schema.name() + " from " + name, author.login());
            this.note = Messages.of(options.language()).text("sheets.note.import", name);
            this.dryRun = options.dryRun();
            this.progress = progress;
        }

        void row(SheetRow row) {
            RowPlan plan = planner.plan(row);
            rows++;
            plan.problems().forEach(this::leave);
            plan.changes().stream()
                    .filter(FieldChange::clash)
                    .forEach(change -> leave(RowRejection.cell(row.line(), change.field().id(), "sheets.import.clash.left")));
            if (plan.target() == RowPlan.Target.OPEN && plan.problems().isEmpty()) {
                leave(RowRejection.row(row.line(), "sheets.row.nopage"));
            }
            if (plan.changes().stream().anyMatch(change -> !change.clash())) {
                waiting.add(plan);
            } else if (plan.target() == RowPlan.Target.FOUND && plan.changes().isEmpty() && plan.problems().isEmpty()) {
                unchanged++;
            }
            if (waiting.size() == ChangeSet.MAX_PAGES) {
                flush();
            }
        }

        private void leave(RowRejection reason) {
            if (left.size() < MAX_TOLD) {
                left.add(reason);
            }
        }

        private void flush() {
            if (dryRun) {
                changed += waiting.size();
            } else {
                PlanWriting.Made made = writing.write(waiting, RowChoices.none(), batch, note);
                changed += made.pages();
                made.refused().values().forEach(this::leave);
            }
            waiting.clear();
            progress.at(rows, 0);
        }

        Report report() {
            flush();
            if (!dryRun) {
                batch.end();
            }
            return new Report(rows, changed, unchanged, left, batch.begun());
        }
    }
}
