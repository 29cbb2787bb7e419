package org.ecities.store;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Everything that changes together: all of it is kept or nothing.
 *
 * @param edits  page edits, at most one per page
 * @param author login of the person (or name of the procedure) that makes the change
 * @param note   what the author says about it; may be empty
 * @param batch  id of the import this change set belongs to
 */
public record ChangeSet(List<PageEdit> edits, String author, String note, Optional<String> batch) {

    /** Largest number of pages in one change set: longer work is split so that other writers are not held up. */
    public static final int MAX_PAGES = 200;

    /** Checks the size and copies the list. */
    public ChangeSet {
        edits = List.copyOf(edits);
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(batch, "batch");
        if (edits.isEmpty() || edits.size() > MAX_PAGES) {
            throw new IllegalArgumentException(
                    "a change set holds 1 to " + MAX_PAGES + " pages, not " + edits.size());
        }
    }

    /** A change of one page outside any batch. */
    public static ChangeSet of(PageEdit edit, String author, String note) {
        return new ChangeSet(List.of(edit), author, note, Optional.empty());
    }
}
