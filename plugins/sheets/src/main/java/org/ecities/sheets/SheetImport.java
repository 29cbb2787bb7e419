package org.ecities.sheets;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.ecities.pages.Messages;
import org.ecities.pages.Pages;
import org.ecities.records.RecordCheck;
import org.ecities.records.RecordText;
import org.ecities.records.Schema;
import org.ecities.records.Schemas;
import org.ecities.store.Store;

/**
 * Brings the rows of a CSV file onto pages.
 *
 * <p>A row finds its page again by its outside identifier, so a second run changes nothing, and after an
 * interruption it is enough to run again. What people wrote is left. All pages of a run belong to one batch
 * that {@link BatchRevert} can take back.
 */
public final class SheetImport {

    private final Store store;
    private final Pages pages;
    private final Schemas schemas;
    private final RecordCheck check;
    private final SheetSubject subject;
    private final Clock clock;

    /** Takes the wiki and the subject of the import. */
    public SheetImport(
            Store store, Pages pages, Schemas schemas, RecordCheck check, SheetSubject subject, Clock clock) {
        this.store = store;
        this.pages = pages;
        this.schemas = schemas;
        this.check = check;
        this.subject = subject;
        this.clock = clock;
    }

    /**
     * Imports a file.
     *
     * @return what became of its rows
     * @throws SheetException when file, header or mapping cannot be used; nothing is kept then
     */
    public ImportReport run(Path file, ImportOptions options, ImportProgress progress) {
        Instant start = clock.instant();
        Mapping mapping = subject.mapping();
        Schema schema = MappingCheck.schema(mapping, schemas);
        CsvSheet sheet = new CsvSheet(mapping.columns(), mapping.ignored());
        Identities identities = Identities.of(sheet, file, new RowReader(mapping));
        ChosenNames names = subject.naming().choose(identities.all());
        OpenBatch batch =
                new OpenBatch(store.batches(), BatchSource.imported(mapping, file), options.author().login());
        Authorship authorship = new Authorship(store, mapping);
        Messages words = Messages.of(options.language());
        PageCommits commits = new PageCommits(pages, options.author(), note(file, words));
        RowDrafts drafts = drafts(schema, authorship, words);
        boolean dryRun = options.dryRun();
        try (ImportRun run = new ImportRun(drafts, identities, names, commits, batch, dryRun, progress)) {
            sheet.read(file, run);
            run.finish();
            run.listPages(shared(authorship, words).drafts(names, identities, run.tally()));
            if (!dryRun) {
                batch.end();
            }
            return report(run.tally(), batch, options, start);
        }
    }

    private SharedPages shared(Authorship authorship, Messages words) {
        return new SharedPages(store.pages(), subject.texts(), authorship, new RecordText(schemas), words);
    }

    private RowDrafts drafts(Schema schema, Authorship authorship, Messages words) {
        return new RowDrafts(store.pages(), subject, schema, check, new RecordText(schemas), authorship, words);
    }

    private static String note(Path file, Messages words) {
        return words.text("sheets.note.import", Found.text(file.getFileName().toString()));
    }

    private ImportReport report(ImportTally tally, OpenBatch batch, ImportOptions options, Instant start) {
        return new ImportReport(
                tally.counts(),
                tally.rejections(),
                batch.begun(),
                options.dryRun(),
                Duration.between(start, clock.instant()));
    }
}
