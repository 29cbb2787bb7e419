package org.ecities.store;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

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
        boolean nothing = Stream.of(edits, files, comments, values, entries).allMatch(List::isEmpty);
        if (nothing || edits.size() > MAX_PAGES) {
            throw new IllegalArgumentException(
                    "a change set holds 1 to " + MAX_PAGES + " pages, not " + edits.size());
        }
        atMost(MAX_COMMENTS, comments, "comments");
        atMost(MAX_FILES, files, "files");
        atMost(MAX_VALUES, values, "private values");
        atMost(MAX_ENTRIES, entries, "journal entries");
    }

    private static void atMost(int most, List<?> found, String what) {
        if (found.size() > most) {
            throw new IllegalArgumentException(
                    "a change set holds at most " + most + " " + what + ", not " + found.size());
        }
    }

    /** Begins a change of somebody, with what they say about it: its parts are said one by one. */
    public static ChangeSetBuilder by(String author, String note) {
        return new ChangeSetBuilder(author, note);
    }

    /** A change of one page outside any batch. */
    public static ChangeSet of(PageEdit edit, String author, String note) {
        return ofPages(List.of(edit), author, note);
    }

    /** A change of pages alone, outside any batch. */
    public static ChangeSet ofPages(List<PageEdit> edits, String author, String note) {
        return by(author, note).pages(edits).build();
    }

    /** A change of files alone, outside any batch. */
    public static ChangeSet ofFiles(List<FileEdit> files, String author, String note) {
        return by(author, note).files(files).build();
    }

    /** A change of one comment, outside any batch. */
    public static ChangeSet of(CommentEdit comment, String author) {
        return by(author, "").comments(List.of(comment)).build();
    }

    /** A change of private values alone, outside any batch. */
    public static ChangeSet ofValues(List<ValueEdit> values, String author, String note) {
        return by(author, note).values(values).build();
    }

    /** A change of journals alone, outside any batch. */
    public static ChangeSet ofEntries(List<JournalAppend> entries, String author, String note) {
        return by(author, note).entries(entries).build();
    }
}
