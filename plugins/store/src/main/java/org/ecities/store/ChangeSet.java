package org.ecities.store;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Everything that changes together: all of it is kept or nothing.
 *
 * @param edits   page edits, at most one per page
 * @param files   file edits, at most one per file; they come after the pages, so a page and its files can begin together
 * @param comments comment edits, at most one per comment
 * @param values  private values, at most one per page and field; they come after the pages
 * @param entries what is appended to journals, in this order
 * @param author  login of the person (or name of the procedure) that makes the change
 * @param note    what the author says about it; may be empty
 * @param batch   id of the import this change set belongs to
 * @param at      when it was made, of changes that come from elsewhere with their history; absent for now
 */
public record ChangeSet(
        List<PageEdit> edits,
        List<FileEdit> files,
        List<CommentEdit> comments,
        List<ValueEdit> values,
        List<JournalAppend> entries,
        String author,
        String note,
        Optional<String> batch,
        Optional<Instant> at) {

    /** Largest number of pages in one change set: longer work is split so that other writers are not held up. */
    public static final int MAX_PAGES = 200;
    /** Largest number of files in one change set. */
    public static final int MAX_FILES = 200;
    /** Largest number of comments in one change set. */
    public static final int MAX_COMMENTS = 200;
    /** Largest number of private values in one change set. */
    public static final int MAX_VALUES = 2_000;
    /** Largest number of journal entries in one change set. */
    public static final int MAX_ENTRIES = 200;

    /** Checks the size and copies the lists. */
    public ChangeSet {
        edits = List.copyOf(edits);
        files = List.copyOf(files);
        comments = List.copyOf(comments);
        values = List.copyOf(values);
        entries = List.copyOf(entries);
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(batch, "batch");
        Objects.requireNonNull(at, "at");
        boolean nothing = edits.isEmpty()
                && files.isEmpty()
                && comments.isEmpty()
                && values.isEmpty()
                && entries.isEmpty();
        if (nothing || edits.size() > MAX_PAGES) {
            throw new IllegalArgumentException(
                    "a change set holds 1 to " + MAX_PAGES + " pages, not " + edits.size());
        }
        if (comments.size() > MAX_COMMENTS) {
            throw new IllegalArgumentException(
                    "a change set holds at most " + MAX_COMMENTS + " comments, not " + comments.size());
        }
        if (files.size() > MAX_FILES) {
            throw new IllegalArgumentException(
                    "a change set holds at most " + MAX_FILES + " files, not " + files.size());
        }
        if (values.size() > MAX_VALUES) {
            throw new IllegalArgumentException(
                    "a change set holds at most " + MAX_VALUES + " private values, not " + values.size());
        }
        if (entries.size() > MAX_ENTRIES) {
            throw new IllegalArgumentException(
                    "a change set holds at most " + MAX_ENTRIES + " journal entries, not " + entries.size());
        }
    }

    /** A change made now. */
    public ChangeSet(
            List<PageEdit> edits,
            List<FileEdit> files,
            List<CommentEdit> comments,
            List<ValueEdit> values,
            List<JournalAppend> entries,
            String author,
            String note,
            Optional<String> batch) {
        this(edits, files, comments, values, entries, author, note, batch, Optional.empty());
    }

    /** A change of pages alone. */
    public ChangeSet(List<PageEdit> edits, String author, String note, Optional<String> batch) {
        this(edits, List.of(), author, note, batch);
    }

    /** A change of pages and files. */
    public ChangeSet(
            List<PageEdit> edits, List<FileEdit> files, String author, String note, Optional<String> batch) {
        this(edits, files, List.of(), author, note, batch);
    }

    /** A change of pages, files and comments. */
    public ChangeSet(
            List<PageEdit> edits,
            List<FileEdit> files,
            List<CommentEdit> comments,
            String author,
            String note,
            Optional<String> batch) {
        this(edits, files, comments, List.of(), List.of(), author, note, batch);
    }

    /** A change of one page outside any batch. */
    public static ChangeSet of(PageEdit edit, String author, String note) {
        return new ChangeSet(List.of(edit), author, note, Optional.empty());
    }

    /** A change of files alone, outside any batch. */
    public static ChangeSet ofFiles(List<FileEdit> files, String author, String note) {
        return new ChangeSet(List.of(), files, author, note, Optional.empty());
    }

    /** A change of one comment, outside any batch. */
    public static ChangeSet of(CommentEdit comment, String author) {
        return new ChangeSet(List.of(), List.of(), List.of(comment), author, "", Optional.empty());
    }

    /** A change of journals alone, outside any batch. */
    public static ChangeSet ofEntries(List<JournalAppend> entries, String author, String note) {
        return new ChangeSet(List.of(), List.of(), List.of(), List.of(), entries, author, note, Optional.empty());
    }

    /** The same change, which also appends to journals. */
    public ChangeSet with(List<JournalAppend> appended) {
        return new ChangeSet(edits, files, comments, values, appended, author, note, batch, at);
    }

    /** A change of private values alone, outside any batch. */
    public static ChangeSet ofValues(List<ValueEdit> values, String author, String note) {
        return new ChangeSet(List.of(), List.of(), List.of(), values, List.of(), author, note, Optional.empty());
    }

    /** The same change, which also changes private values. */
    public ChangeSet withValues(List<ValueEdit> changed) {
        return new ChangeSet(edits, files, comments, changed, entries, author, note, batch, at);
    }
}
