package org.ecities.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ecities.pages.PageChange;
import org.ecities.store.ChangeSet;

/** The second pass over a file: rows are drafted in parallel and kept in change sets, one after the other. */
final class ImportRun implements RowVisitor {

    private final RowDrafts drafts;
    private final Identities identities;
    private final ChosenNames names;
    private final PageCommits commits;
    private final OpenBatch batch;
    private final boolean dryRun;
    private final ImportProgress progress;
    private final ImportTally tally = new ImportTally();
    private final List<SheetRow> waiting = new ArrayList<>();

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

    /** Keeps what is waiting. */
    void flush() {
        List<RowDraft> ready = waiting.parallelStream()
                .map(row -> drafts.draft(row, identities, names))
                .toList();
        waiting.clear();
        keep(ready);
        progress.at(tally.rows(), identities.rows());
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

    private void keep(List<RowDraft> ready) {
        List<RowDraft.Edit> edits = new ArrayList<>();
        for (RowDraft draft : ready) {
            if (draft instanceof RowDraft.Rejected rejected) {
                tally.rejected(rejected.key(), rejected.reasons());
            } else if (draft instanceof RowDraft.Unchanged unchanged) {
                tally.unchanged(unchanged.left());
            } else if (draft instanceof RowDraft.Edit edit) {
                edits.add(edit);
            }
        }
        Map<String, RowRejection> refused = commit(edits.stream().map(RowDraft.Edit::change).toList());
        edits.forEach(edit -> count(edit, refused.get(edit.change().name())));
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
}
