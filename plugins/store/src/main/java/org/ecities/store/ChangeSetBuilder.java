package org.ecities.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Gathers the parts of a {@link ChangeSet}: what is not said is empty, no batch, and now. */
public final class ChangeSetBuilder {

    private final String author;
    private final String note;
    private List<PageEdit> pages = List.of();
    private List<FileEdit> files = List.of();
    private List<CommentEdit> comments = List.of();
    private List<ValueEdit> values = List.of();
    private List<JournalAppend> entries = List.of();
    private Optional<String> batch = Optional.empty();
    private Optional<Instant> at = Optional.empty();

    ChangeSetBuilder(String author, String note) {
        this.author = author;
        this.note = note;
    }

    /** The page edits, at most one per page. */
    public ChangeSetBuilder pages(List<PageEdit> edits) {
        this.pages = edits;
        return this;
    }

    /** The file edits, at most one per file. */
    public ChangeSetBuilder files(List<FileEdit> edits) {
        this.files = edits;
        return this;
    }

    /** The comment edits, at most one per comment. */
    public ChangeSetBuilder comments(List<CommentEdit> edits) {
        this.comments = edits;
        return this;
    }

    /** The private values, at most one per page and field. */
    public ChangeSetBuilder values(List<ValueEdit> edits) {
        this.values = edits;
        return this;
    }

    /** What is appended to journals, in this order. */
    public ChangeSetBuilder entries(List<JournalAppend> appended) {
        this.entries = appended;
        return this;
    }

    /** The id of the import it belongs to, if it belongs to one. */
    public ChangeSetBuilder batch(Optional<String> id) {
        this.batch = id;
        return this;
    }

    /** When it was made, if that was elsewhere. */
    public ChangeSetBuilder at(Optional<Instant> time) {
        this.at = time;
        return this;
    }

    /**
     * The change.
     *
     * @throws IllegalArgumentException when it holds nothing or too much
     */
    public ChangeSet build() {
        return new ChangeSet(pages, files, comments, values, entries, author, note, batch, at);
    }
}
