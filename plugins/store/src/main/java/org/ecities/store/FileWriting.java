package org.ecities.store;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/** Writes one file edit: the file's row and its version. */
final class FileWriting {

    private final Session session;
    private final Set<String> editedPages;

    /** Pages that the same change set edits have been checked against their base version already. */
    FileWriting(Session session, Set<String> editedPages) {
        this.session = session;
        this.editedPages = editedPages;
    }

    private record Page(long id, int version, boolean deleted) {}

    private record Present(long id, int version, boolean deleted) {}

    void write(CheckedFile edit, long changeSet, int place) throws SQLException {
        Page page = page(edit);
        Optional<Present> before = session.first(
                "select id, version, deleted from file where page_id = ? and folded = ?",
                row -> new Present(row.getLong(1), row.getInt(2), row.getBoolean(3)),
                page.id(), edit.folded());
        if (edit.deletion() && before.filter(file -> !file.deleted()).isEmpty()) {
            throw new StoreException("page " + edit.page() + " has no file " + edit.name() + ", so it cannot be deleted");
        }
        int version = before.map(Present::version).orElse(0) + 1;
        long file = before.isPresent() ? goOn(edit, before.get(), version) : create(edit, page);
        session.update(
                """
                insert into file_version (file_id, version, change_set, place, size, sha256, type, deleted)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                file, version, changeSet, place, edit.size(), edit.sha256(), edit.type(), edit.deletion() ? 1 : 0);
    }

    private Page page(CheckedFile edit) throws SQLException {
        Page page = session.first(
                        "select id, version, deleted from page where folded = ?",
                        row -> new Page(row.getLong(1), row.getInt(2), row.getBoolean(3)),
                        edit.foldedPage())
                .orElseThrow(() -> new StaleVersionException(edit.page(), edit.pageVersion(), 0));
        int present = page.deleted() ? 0 : page.version();
        if (page.deleted() || !editedPages.contains(edit.foldedPage()) && present != edit.pageVersion()) {
            throw new StaleVersionException(edit.page(), edit.pageVersion(), present);
        }
        return page;
    }

    private long create(CheckedFile edit, Page page) throws SQLException {
        return session.number(
                "insert into file (page_id, name, folded, version, deleted) values (?, ?, ?, 1, 0) returning id",
                page.id(), edit.name(), edit.folded());
    }

    /** A file that comes back takes the spelling of the one who brought it back. */
    private long goOn(CheckedFile edit, Present before, int version) throws SQLException {
        session.update(
                "update file set version = ?, deleted = ? where id = ?", version, edit.deletion() ? 1 : 0, before.id());
        if (before.deleted()) {
            session.update("update file set name = ? where id = ?", edit.name(), before.id());
        }
        return before.id();
    }
}
