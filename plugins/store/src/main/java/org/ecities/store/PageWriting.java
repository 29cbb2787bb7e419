package org.ecities.store;

import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

/** Writes one edit: the page's row, its version and text, its links and keys. */
final class PageWriting {

    private final Session session;
    private final OtherNames names;

    PageWriting(Session session) {
        this.session = session;
        this.names = new OtherNames(session);
    }

    private record Page(long id, String name, int version, boolean deleted) {}

    CommitWork.Written write(CheckedEdit edit, long changeSet, int place) throws SQLException {
        Optional<Page> before = page(edit.folded());
        checkBase(edit, before);
        checkFree(edit);
        CommitWork.Written page = before.isPresent() ? goOn(edit, before.get()) : create(edit);
        addVersion(page, edit, changeSet, place);
        if (edit.newName().isPresent()) {
            names.rename(page, before.orElseThrow().name(), edit.newName().get());
        }
        if (before.isPresent()) {
            dropReferences(page.pageId());
        }
        addReferences(page.pageId(), edit);
        return page;
    }

    private Optional<Page> page(String folded) throws SQLException {
        return session.first(
                "select id, name, version, deleted from page where folded = ?",
                row -> new Page(row.getLong(1), row.getString(2), row.getInt(3), row.getBoolean(4)),
                folded);
    }

    /** A deleted page may be taken up from nothing or from its deletion. */
    private static void checkBase(CheckedEdit edit, Optional<Page> before) {
        int present = before.filter(page -> !page.deleted()).map(Page::version).orElse(0);
        int ever = before.map(Page::version).orElse(0);
        if (edit.base() != present && edit.base() != ever) {
            throw new StaleVersionException(edit.name(), edit.base(), present);
        }
        if (edit.deletion() && present == 0) {
            throw new StoreException("page " + edit.name() + " does not exist, so it cannot be deleted");
        }
    }

    /** A new name that is another page's by now: whoever looks again sees that page. */
    private void checkFree(CheckedEdit edit) throws SQLException {
        Optional<CheckedEdit.NewName> wanted =
                edit.newName().filter(name -> !name.folded().equals(edit.folded()));
        if (wanted.isPresent()) {
            Optional<Page> other = page(wanted.get().folded());
            if (other.isPresent()) {
                throw new StaleVersionException(wanted.get().name(), 0, other.get().version());
            }
        }
    }

    private CommitWork.Written create(CheckedEdit edit) throws SQLException {
        names.taken(edit.folded());
        long id = session.number(
                "insert into page (name, folded, version, deleted) values (?, ?, 1, 0) returning id",
                edit.name(), edit.folded());
        return new CommitWork.Written(id, edit.name(), 1);
    }

    /** A page that comes back takes the spelling of the one who brought it back. */
    private CommitWork.Written goOn(CheckedEdit edit, Page before) throws SQLException {
        String name = before.deleted()
                ? edit.name()
                : edit.newName().map(CheckedEdit.NewName::name).orElse(before.name());
        int version = before.version() + 1;
        session.update(
                "update page set name = ?, version = ?, deleted = ? where id = ?",
                name, version, edit.deletion() ? 1 : 0, before.id());
        return new CommitWork.Written(before.id(), name, version);
    }

    private void addVersion(CommitWork.Written page, CheckedEdit edit, long changeSet, int place)
            throws SQLException {
        session.update(
                """
                insert into page_version (page_id, version, change_set, place, length, hash, deleted)
                values (?, ?, ?, ?, ?, ?, ?)""",
                page.pageId(), page.version(), changeSet, place, edit.length(), edit.hash(), edit.deletion() ? 1 : 0);
        session.update(
                "insert into page_text (page_id, version, text) values (?, ?, ?)",
                page.pageId(), page.version(), edit.text());
    }

    private void dropReferences(long pageId) throws SQLException {
        session.update("delete from page_link where page_id = ?", pageId);
        session.update("delete from page_key where page_id = ?", pageId);
    }

    private void addReferences(long pageId, CheckedEdit edit) throws SQLException {
        for (CheckedEdit.Link link : edit.links()) {
            session.update(
                    "insert into page_link (page_id, target, folded) values (?, ?, ?)",
                    pageId, link.target(), link.folded());
        }
        for (Map.Entry<String, String> key : edit.keys().entrySet()) {
            session.update(
                    "insert into page_key (page_id, scheme, value) values (?, ?, ?)",
                    pageId, key.getKey(), key.getValue());
        }
    }
}
