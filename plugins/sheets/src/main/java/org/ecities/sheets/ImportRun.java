package org.ecities.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ecities.pages.PageChange;
import org.ecities.store.ChangeSet;

/**
 * The second pass over a file: rows are drafted in parallel and kept in change sets, one after the other. Rows
 * do not depend on one another, so the next ones are drafted while a change set is being kept.
 */
final class ImportRun implements RowVisitor, AutoCloseable {

    private final RowDrafts drafts;
    private final Identities identities;
    private final ChosenNames names;
    private final PageCommits commits;
    private final OpenBatch batch;
    private final boolean dryRun;
    private final ImportProgress progress;
    private final ImportTally tally = new ImportTally();
    private final List<SheetRow> waiting = new ArrayList<>();
    private final CommitThread<Kept> commitThread = new CommitThread<>(this::count);

    ImportRun(
            RowDrafts drafts,
            Identities identities,
            ChosenNames names,
            PageCommits commits,
            OpenBatch batch,
            boolean dryRun,
            ImportProgress progress) {
        this.drafts = drafts;
        this.identities = identities;
        this.names = names;
        this.commits = commits;
        this.batch = batch;
        this.dryRun = dryRun;
        this.progress = progress;
    }

    /** Drafts and why some of their pages were refused, by page name. */
    private record Kept(List<RowDraft> drafts, Map<String, RowRejection> refused) {}

    ImportTally tally() {
        return tally;
    }

    @Override
    public void row(SheetRow row) {
        waiting.add(row);
        if (waiting.size() == ChangeSet.MAX_PAGES) {
            flush();
        }
    }

    @Override
    public void rejected(RowRejection rejection) {
        tally.rejected("", List.of(rejection));
    }

    /** Keeps what is left and waits until it is kept. */
    void finish() {
        flush();
        commitThread.settle();
    }

    private void flush() {
        List<RowDraft> ready = waiting.parallelStream()
                .map(row -> drafts.draft(row, identities, names))
                .toList();
        waiting.clear();
        commitThread.start(() -> new Kept(ready, commit(changes(ready))));
    }

    /** Keeps pages that belong to no single row. */
    void listPages(List<PageChange> pages) {
        for (int from = 0; from < pages.size(); from += ChangeSet.MAX_PAGES) {
            List<PageChange> some = pages.subList(from, Math.min(pages.size(), from + ChangeSet.MAX_PAGES));
            Map<String, RowRejection> refused = commit(some);
            refused.values().forEach(tally::fault);
            tally.listPages(some.size() - refused.size());
        }
    }

    private static List<PageChange> changes(List<RowDraft> drafts) {
        return drafts.stream()
                .filter(RowDraft.Edit.class::isInstance)
                .map(draft -> ((RowDraft.Edit) draft).change())
                .toList();
    }

    private void count(Kept kept) {
        for (RowDraft draft : kept.drafts()) {
            if (draft instanceof RowDraft.Rejected rejected) {
                tally.rejected(rejected.key(), rejected.reasons());
            } else if (draft instanceof RowDraft.Unchanged unchanged) {
                tally.unchanged(unchanged.left());
            } else if (draft instanceof RowDraft.Edit edit) {
                count(edit, kept.refused().get(edit.change().name()));
            }
        }
        progress.at(tally.rows(), identities.rows());
    }

    private void count(RowDraft.Edit edit, RowRejection refusal) {
        if (refusal == null) {
            tally.kept(edit);
        } else {
            RowRejection reason = new RowRejection(edit.line(), "", refusal.key(), refusal.arguments());
            tally.rejected(edit.key(), List.of(reason));
        }
    }

    private Map<String, RowRejection> commit(List<PageChange> changes) {
        return dryRun || changes.isEmpty() ? Map.of() : commits.commit(changes, batch.id());
    }

    @Override
    public void close() {
        commitThread.close();
    }
}
