package org.ecities.sheets;

import java.util.Optional;
import org.ecities.store.Batch;
import org.ecities.store.BatchStore;

/**
 * The batch of an import, begun with the first page that is kept, so that an import without changes leaves no
 * trace. An interrupted batch of the same file is continued under its id and can be taken back as a whole.
 */
public final class OpenBatch {

    private final BatchStore batches;
    private final String source;
    private final String author;
    private String id;

    /** A batch of a source that an author may begin. */
    public OpenBatch(BatchStore batches, String source, String author) {
        this.batches = batches;
        this.source = source;
        this.author = author;
    }

    /** The id, if anything was begun. */
    public Optional<String> begun() {
        return Optional.ofNullable(id);
    }

    /** The id; begins the batch when needed. */
    public String id() {
        if (id == null) {
            id = interrupted().orElseGet(() -> batches.begin(source, author)).id();
        }
        return id;
    }

    /** Notes that it is complete. */
    public void end() {
        begun().or(() -> interrupted().map(Batch::id)).ifPresent(batches::end);
    }

    private Optional<Batch> interrupted() {
        return batches.all().stream()
                .filter(batch -> batch.ended().isEmpty() && batch.source().equals(source))
                .findFirst();
    }
}
