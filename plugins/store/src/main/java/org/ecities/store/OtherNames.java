package org.ecities.store;

import java.sql.SQLException;

/** Writes the names that pages had before. A name leads to one page at most: the one that has it, else had it last. */
final class OtherNames {

    private final Session session;

    OtherNames(Session session) {
        this.session = session;
    }

    /** A page gets this folded name: it leads nowhere else any more. */
    void taken(String folded) throws SQLException {
        session.update("delete from page_alias where folded = ?", folded);
    }

    /** Gives a page, whose new version is written, its new name, and keeps the old one as a way to it. */
    void rename(CommitWork.Written page, String oldName, CheckedEdit.NewName to) throws SQLException {
        String before = PageNames.folded(oldName);
        taken(to.folded());
        session.update("update page set folded = ? where id = ?", to.folded(), page.pageId());
        session.update(
                "insert into page_rename (page_id, version, old_name) values (?, ?, ?)",
                page.pageId(), page.version(), oldName);
        if (!before.equals(to.folded())) {
            session.update(
                    "insert into page_alias (folded, name, page_id) values (?, ?, ?)", before, oldName, page.pageId());
            moveDrafts(before, to);
        }
    }

    private void moveDrafts(String before, CheckedEdit.NewName to) throws SQLException {
        session.update("delete from draft where folded = ?", to.folded());
        session.update("update draft set folded = ?, name = ? where folded = ?", to.folded(), to.name(), before);
    }
}
