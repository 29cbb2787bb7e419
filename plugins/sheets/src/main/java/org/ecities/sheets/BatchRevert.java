package org.ecities.sheets;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ecities.pages.Messages;
import org.ecities.pages.PageChange;
import org.ecities.pages.Pages;
import org.ecities.sheets.RevertReport.LeftPage;
import org.ecities.store.Batch;
import org.ecities.store.Change;
import org.ecities.store.ChangeSet;
import org.ecities.store.Store;

/**
 * Takes a batch back: pages it made are deleted, pages it changed get their earlier text. A page that
 * somebody changed since stays as it is and is told.
 */
public final class BatchRevert {

    private final Store store;
    private final Pages pages;

    /** Takes the wiki. */
    public BatchRevert(Store store, Pages pages) {
        this.store = store;
        this.pages = pages;
    }

    /**
     * Takes a batch back, in a batch of its own.
     *
     * @throws SheetException when there is no such batch
     */
    public RevertReport run(String batchId, ImportOptions options, ImportProgress progress) {
        Batch batch = store.batches()
                .batch(batchId)
                .orElseThrow(() -> new SheetException("sheets.revert.unknown", Found.text(batchId), newest()));
        List<Change> changes = store.batches().changes(batchId);
        Collection<BatchPage> touched = BatchPage.of(changes);
        ValueUndo values = new ValueUndo(store.pages(), store.privateValues(), changes);
        Undoing undoing = new Undoing(batch, options, progress, touched.size(), values);
        touched.forEach(undoing::page);
        values.alone(touched.stream().map(page -> page.last().pageId()).collect(Collectors.toSet())).forEach(undoing::add);
        return undoing.report();
    }

    private String newest() {
        return store.batches().all().stream()
                .limit(3)
                .map(Batch::id)
                .reduce((one, other) -> one + ", " + other)
                .orElse("-");
    }

    /** One revert. */
    private final class Undoing {

        private final Batch batch;
        private final boolean dryRun;
        private final ImportProgress progress;
        private final int total;
        private final ValueUndo values;
        private final PageCommits commits;
        private final OpenBatch own;
        private final PageUndo undo = new PageUndo(store.pages());
        private final List<PageChange> waiting = new ArrayList<>();
        private final List<LeftPage> left = new ArrayList<>();
        private int done;
        private int deleted;
        private int restored;

        Undoing(Batch batch, ImportOptions options, ImportProgress progress, int total, ValueUndo values) {
            this.values = values;
            this.batch = batch;
            this.dryRun = options.dryRun();
            this.progress = progress;
            this.total = total;
            String note = Messages.of(options.language()).text("sheets.note.revert", batch.id());
            this.commits = new PageCommits(pages, options.author(), note);
            this.own = new OpenBatch(
                    store.batches(), BatchSource.revertOf(batch.id()), options.author().login());
        }

        void page(BatchPage page) {
            done++;
            Optional<LeftPage> stays = undo.leave(page);
            if (stays.isPresent()) {
                left.add(stays.get());
            } else {
                undo.inverse(page).map(change -> withValues(page, change)).ifPresent(this::add);
            }
        }

        private PageChange withValues(BatchPage page, PageChange change) {
            return change.deletion() ? change : change.with(values.of(page.last().pageId()));
        }

        void add(PageChange change) {
            waiting.add(change);
            if (waiting.size() == ChangeSet.MAX_PAGES) {
                flush();
            }
        }

        RevertReport report() {
            flush();
            if (!dryRun) {
                own.end();
                // An interrupted import must not go on under the id of a batch that was taken back.
                store.batches().end(batch.id());
            }
            return new RevertReport(batch.id(), deleted, restored, left, own.begun(), dryRun);
        }

        private void flush() {
            Map<String, RowRejection> refused =
                    dryRun || waiting.isEmpty() ? Map.of() : commits.commit(waiting, own.id());
            waiting.forEach(change -> count(change, refused.get(change.name())));
            waiting.clear();
            progress.at(done, total);
        }

        private void count(PageChange change, RowRejection refusal) {
            if (refusal != null) {
                left.add(new LeftPage(change.name(), refusal));
            } else if (change.deletion()) {
                deleted++;
            } else {
                restored++;
            }
        }
    }
}
